import type { Page } from 'playwright-core';

/** What people do at a kiosk that stands before them in a browser. In English. */
export class KioskPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(address: string): Promise<void> {
    await this.page.goto(`${address}/kiosk?lang=en`);
  }

  async pair(code: string): Promise<void> {
    await this.page.locator('#code').fill(code);
    await this.page.locator('form button').click();
    await this.page.locator('.acts .quiet').click();
    await this.untilReady();
  }

  async untilReady(): Promise<void> {
    await this.page.locator('.begin').first().waitFor();
  }

  /** As a scanner does: keys, then Enter. A busy machine may pause between two of them, which no scanner does: again then. */
  async read(badge: string): Promise<void> {
    await this.page.evaluate((keys) => {
      const pauses = [...keys, 'Enter'].map((key) => {
        const before = performance.now();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        return performance.now() - before;
      });
      if (Math.max(...pauses) > 30)
        for (const key of [...keys, 'Enter'])
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }, badge);
  }

  async until(colour: 'green' | 'amber' | 'red'): Promise<void> {
    await this.page.locator(`section.${colour} h1`).waitFor();
  }

  /** A woman without a badge, who is given one. */
  async walkIn(): Promise<void> {
    await this.page.getByRole('button', { name: 'English Touch to begin' }).click();
    await this.page.getByRole('button', { name: /No badge/ }).click();
    await this.page.getByRole('button', { name: 'woman', exact: true }).click();
    for (let i = 0; i < 3; i++) await this.page.getByRole('button', { name: /Skip →/ }).click();
    await this.page.locator('section.green .badge strong').waitFor();
    await this.page.getByRole('button', { name: 'Done' }).click();
  }

  isAllSent(): Promise<boolean> {
    return this.page.getByText('all sent').isVisible();
  }

  /** The browser hears that the link is back. */
  async nudge(): Promise<void> {
    await this.page.evaluate(() => dispatchEvent(new Event('online')));
  }

  /** Whether badges lie in reserve on this device. */
  async untilReserved(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('jarmanke');
          opening.onsuccess = () => {
            const counting = opening.result.transaction('reserve').objectStore('reserve').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result > 0);
            };
          };
        }),
    );
  }
}
