import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BadLink, type Weather } from './bad-link.ts';
import { LOGIN, PASSWORD } from './fair.ts';
import { OwnBrowser } from './own-browser.ts';
import { ServerProcess } from './server-process.ts';

type Told = { visitorsCheckedIn: number; bySex: Record<string, number>; walkIns: number };

/**
 * A kiosk in a real browser before a real server, with a bad link between them; all three get killed. The ledger counts
 * who was let in as they saw it on the screen. Close it when done.
 */
export class OfflineDay {
  /** People who saw green, and how many of them said that they are women. */
  readonly ledger = { letIn: 0, women: 0 };
  readonly #server: ServerProcess;
  readonly #link: BadLink;
  readonly #profile = mkdtempSync(join(tmpdir(), 'jarmanke-kiosk-'));
  readonly #chromium: string;
  #browser: OwnBrowser | null = null;
  #session = '';
  #before: Told = { visitorsCheckedIn: 0, bySex: {}, walkIns: 0 };
  #badges: string[] = [];

  private constructor(server: ServerProcess, link: BadLink, chromium: string) {
    [this.#server, this.#link, this.#chromium] = [server, link, chromium];
  }

  static async begin(chromium: string): Promise<OfflineDay> {
    const server = await ServerProcess.start({ example: 'osh-2017' });
    const day = new OfflineDay(server, await BadLink.to(server.address), chromium);
    await day.#signIn();
    await day.#pair();
    return day;
  }

  /** One round of everything at its worst; the numbers say how. */
  async round(n: number): Promise<void> {
    const weathers: Weather[] = ['good', 'lose-replies', 'twice', 'cut'];
    this.#link.turn(weathers[n % 4]!);
    await this.#scan();
    await this.#scan();
    if (n % 3 === 0) await this.#again();
    await this.#server.kill();
    await this.#scan();
    if (n % 2 === 0) await this.#walkIn();
    await this.#browser!.kill();
    await this.#openKiosk();
    await this.#scan();
    this.#link.turn(n % 2 ? 'lose-replies' : 'twice');
    await this.#server.again();
    await this.#nudge();
    this.#link.turn('good');
    await this.#untilSent();
  }

  /** What the server reports since the beginning, in the ledger's terms, and every double. */
  async reported() {
    const now = await this.#ask<Told>('/api/figures');
    const doubles = this.#server.sql<{ n: number }>(
      `SELECT count(*) - count(DISTINCT visitor_id) AS n FROM check_ins WHERE outcome = 'admitted' AND sender LIKE 'device:%'`,
    );
    return {
      letIn: now.visitorsCheckedIn - this.#before.visitorsCheckedIn,
      women: (now.bySex['female'] ?? 0) - (this.#before.bySex['female'] ?? 0),
      doubles: doubles[0]?.n,
    };
  }

  async end(): Promise<void> {
    await this.#browser?.kill();
    this.#link.close();
    await this.#server.stop();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  get #page(): Page {
    return this.#browser!.page;
  }

  async #signIn(): Promise<void> {
    const { headers } = await fetch(`${this.#server.address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: LOGIN, password: PASSWORD }),
    });
    this.#session = headers.getSetCookie()[0]!.split(';')[0]!;
    this.#before = await this.#ask('/api/figures');
    this.#badges = (await this.#ask<{ codes: string[] }>('/api/badges', { count: 2000 })).codes;
  }

  async #pair(): Promise<void> {
    const { items } = await this.#ask<{ items: { id: string; kind: string }[] }>('/api/places');
    const placeId = items.find(({ kind }) => kind === 'info-table')!.id;
    const { pairingCode } = await this.#ask<{ pairingCode: string }>('/api/devices', {
      name: 'A kiosk',
      kind: 'kiosk',
      placeId,
    });
    this.#browser = await OwnBrowser.open(this.#chromium, this.#profile);
    await this.#page.goto(`${this.#link.address}/kiosk?lang=en`);
    await this.#page.locator('#code').fill(pairingCode);
    await this.#page.locator('form button').click();
    await this.#page.locator('.begin').first().waitFor();
    // The shell is on the disk and badges are in reserve before the day begins.
    await this.#page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await this.#page.waitForFunction(reserved);
  }

  async #openKiosk(): Promise<void> {
    this.#browser = await OwnBrowser.open(this.#chromium, this.#profile);
    await this.#page.goto(`${this.#link.address}/kiosk?lang=en`);
    await this.#page.locator('.begin').first().waitFor();
  }

  /** Somebody with a printed badge, who sees green. */
  async #scan(): Promise<void> {
    await this.#read(this.#badges.shift()!);
    await this.#page.locator('section.green h1').waitFor();
    this.ledger.letIn += 1;
  }

  /** The same badge once more: amber, and nobody more. */
  async #again(): Promise<void> {
    const badge = this.#badges.shift()!;
    await this.#read(badge);
    await this.#page.locator('section.green h1').waitFor();
    this.ledger.letIn += 1;
    await this.#read(badge);
    await this.#page.locator('section.amber h1').waitFor();
  }

  /** A woman without a badge, who is given one. */
  async #walkIn(): Promise<void> {
    await this.#page.getByRole('button', { name: 'English Touch to begin' }).click();
    await this.#page.getByRole('button', { name: /No badge/ }).click();
    await this.#page.getByRole('button', { name: 'woman', exact: true }).click();
    for (let i = 0; i < 3; i++) await this.#page.getByRole('button', { name: /Skip/ }).click();
    await this.#page.locator('section.green .badge strong').waitFor();
    this.ledger.letIn += 1;
    this.ledger.women += 1;
    await this.#page.getByRole('button', { name: 'Done' }).click();
  }

  async #read(badge: string): Promise<void> {
    await this.#page.evaluate((keys) => {
      for (const key of [...keys, 'Enter'])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }, badge);
  }

  async #nudge(): Promise<void> {
    await this.#page.evaluate(() => dispatchEvent(new Event('online')));
  }

  async #untilSent(): Promise<void> {
    const sent = this.#page.getByText('all sent');
    while (!(await sent.isVisible())) {
      await this.#nudge();
      await this.#page.waitForTimeout(100);
    }
  }

  async #ask<T>(path: string, body?: object): Promise<T> {
    const response = await fetch(`${this.#server.address}${path}`, {
      headers: { cookie: this.#session, 'content-type': 'application/json' },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    });
    return (await response.json()) as T;
  }
}

/** Whether badges lie in reserve on this device. Runs in the page. */
const reserved = (): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('jarmanke');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('reserve').objectStore('reserve').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result > 0);
      };
    };
  });
