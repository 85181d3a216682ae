import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { KioskPage } from './support/kiosk-page.ts';
import { codesIn } from './support/paper.ts';
import { NOTHING, QUERIES } from './search-queries.ts';

let fair: TestFair;
let browser: Browser;
let pages: Page[] = [];

beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open({ example: 'osh-2017' }), chromium()]);
});
afterEach(async () => {
  await Promise.all(pages.map((page) => page.context().close()));
  pages = [];
});
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

type Look = { at?: TestFair; lang?: string; colorScheme?: 'light' | 'dark'; width?: number; height?: number };

/** A tablet at the information table, paired; nobody is at it. */
async function kiosk({ at = fair, lang = 'en', colorScheme = 'light', width = 1280, height = 800 }: Look = {}) {
  const { id: placeId } = await at.place('info-table');
  const body = { name: 'Kiosk', kind: 'kiosk' as const, placeId };
  const { pairingCode } = await at.organiser.call('POST /api/devices', { body });
  const page = await (await browser.newContext({ viewport: { width, height }, colorScheme })).newPage();
  pages.push(page);
  await page.clock.install();
  await page.goto(`${at.address}/kiosk?lang=${lang}`);
  await new KioskPage(page).pair(pairingCode);
  return page;
}

const box = (page: Page) => page.getByRole('searchbox');
const open = async (page: Page): Promise<void> => {
  await page.locator('.find').click();
  await box(page).waitFor();
};
/** Titles of what is found, the best first. */
const find = async (page: Page, q: string): Promise<string[]> => {
  await box(page).fill(q);
  await box(page).press('Enter');
  return page.locator('.list li strong').allTextContents();
};

/** As a scanner types into whatever has the focus: a key that nobody stops writes its letter. */
const scanned = (page: Page, badge: string): Promise<void> =>
  page.evaluate((keys) => {
    for (const key of [...keys, 'Enter']) {
      const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      const at = document.activeElement ?? document.body;
      if (at.dispatchEvent(pressed) && key !== 'Enter') document.execCommand('insertText', false, key);
    }
  }, badge);

describe('at the information table', () => {
  test('with the server gone and the page opened again, a visitor finds what the server would have found', async () => {
    const day = await TestFair.open({ example: 'osh-2017' });
    const page = await kiosk({ at: day });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const asked = [...Object.values(QUERIES).flatMap((queries) => queries.map(([q]) => q)), ...NOTHING];
    const server = new Map<string, string[]>();
    for (const q of asked) {
      const { items } = await day.nobody.call('GET /api/vacancies', { query: { q } });
      server.set(
        q,
        items.slice(0, 3).map(({ title }) => title),
      );
    }
    await day.stop();
    await page.reload();
    await new KioskPage(page).untilReady();
    await open(page);
    await page.getByText('No connection. The list is from').waitFor();
    const found = new Map<string, string[]>();
    for (const q of asked) found.set(q, (await find(page, q)).slice(0, 3));
    expect(asked.filter((q) => found.get(q)!.join() !== server.get(q)!.join())).toEqual([]);
    expect([found.get('тигуучу')![0], found.get('прграммист')![0]]).toEqual(['Тигүүчү', 'Программист']);
  });

  test('a filter finds what it finds at the server', async () => {
    const page = await kiosk();
    await open(page);
    const buttons = {
      'no experience': { noExperience: true },
      'beside studies': { partTime: true },
      'with housing': { housing: true },
      'with a disability': { accessible: true },
      abroad: { origin: 'abroad' },
    } as const;
    for (const [name, query] of Object.entries(buttons)) {
      const { total } = await fair.nobody.call('GET /api/vacancies', { query });
      const button = page.getByRole('button', { name, exact: true });
      await button.click();
      expect([name, await page.getByText(`Found: ${total}`, { exact: true }).count()]).toEqual([name, 1]);
      await button.click();
    }
    await page.getByText(`Found: ${(await fair.nobody.call('GET /api/vacancies')).total}`, { exact: true }).waitFor();
  });

  test('a vacancy says what the list does not, which stand to go to, and takes a phone along', async () => {
    const page = await kiosk();
    await open(page);
    await find(page, 'швея');
    await page.locator('.list li button').first().click();
    const { items } = await fair.nobody.call('GET /api/vacancies', { query: { q: 'швея' } });
    await page.getByRole('heading', { name: items[0]!.title }).waitFor();
    await page.locator('aside').getByText(`stand ${items[0]!.stand}`).waitFor();
    await page.getByText('Paid leave').waitFor();
    const photo = join(mkdtempSync(join(tmpdir(), 'jarmanke-photo-')), 'code.png');
    await page.locator('aside svg').screenshot({ path: photo });
    const [link] = codesIn(photo);
    const phone = await (await browser.newContext({ viewport: { width: 360, height: 720 } })).newPage();
    pages.push(phone);
    await phone.goto(link!);
    await phone.getByRole('heading', { name: items[0]!.title }).waitFor();
    await page.getByRole('button', { name: '← Back' }).click();
    expect(await box(page).inputValue()).toBe('швея');
  });

  test('what is posted, changed or filled meanwhile is in the list', async () => {
    const page = await kiosk();
    await open(page);
    const employerId = await fair.addEmployer('Тоо Туризм', '77');
    const body = { employerId, title: 'Спелеолог', payFrom: 50_000, contract: 'open-ended' as const };
    const { id } = await fair.organiser.call('POST /api/vacancies', { body });
    await expect.poll(() => find(page, 'спелеолог')).toEqual(['Спелеолог']);
    await fair.organiser.call('PATCH /api/vacancies/:id', { params: { id }, body: { state: 'filled' } });
    await expect.poll(() => find(page, 'спелеолог')).toEqual([]);
  });

  test('a scanner is heard while the search has the focus, and what it types is not searched for', async () => {
    const page = await kiosk();
    await open(page);
    await box(page).focus();
    const [badge = ''] = await fair.badges(1);
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      const status = document.querySelector('.list [role=status]')!;
      new MutationObserver(() => told.push(status.textContent ?? '')).observe(status, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await scanned(page, badge);
    await new KioskPage(page).until('green');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'told') as string[])).toEqual([]);
    await page.clock.runFor(4000);
    await open(page);
    expect(await box(page).inputValue()).toBe('');
  });

  test('a person who types is answered without a tap', async () => {
    const page = await kiosk();
    await open(page);
    await box(page).pressSequentially('программист', { delay: 60 });
    await page.clock.runFor(500);
    await expect.poll(() => page.locator('.list li strong').first().textContent()).toBe('Программист');
  });

  test('left alone, the page asks, then goes back to the start and has forgotten what was looked for', async () => {
    const page = await kiosk();
    await open(page);
    await find(page, 'швея');
    await page.clock.runFor(45_500);
    await page.getByRole('button', { name: 'Yes, go on' }).click();
    expect(await box(page).inputValue()).toBe('швея');
    await page.clock.runFor(66_000);
    await new KioskPage(page).untilReady();
    await open(page);
    expect(await box(page).inputValue()).toBe('');
  });

  test('a new badge is still there for whoever looked at the vacancies first', async () => {
    const page = await kiosk();
    await page.getByRole('button', { name: 'English Touch to begin' }).click();
    await page.getByRole('button', { name: /No badge/ }).click();
    await page.getByRole('button', { name: /Skip all/ }).click();
    const badge = await page.locator('section.green .badge strong').textContent();
    await page.getByRole('button', { name: /Vacancies: / }).click();
    await box(page).waitFor();
    await page.getByRole('button', { name: '← Back' }).click();
    expect(await page.locator('section.green .badge strong').textContent()).toBe(badge);
  });

  test.each([
    ['ky', 'light', 1280, 800],
    ['ru', 'dark', 800, 1280],
    ['en', 'light', 1280, 800],
  ] as const)(
    'axe finds nothing and no word is too wide in %s, %s, %i × %i',
    async (lang, colorScheme, width, height) => {
      const page = await kiosk({ lang, colorScheme, width, height });
      const check = async () => expect([...(await faultsOn(page)), ...(await tooWideOn(page))]).toEqual([]);
      await check();
      await open(page);
      await check();
      await find(page, 'тигүүчү');
      await check();
      await page.locator('.list li button').first().click();
      await page.locator('dl').waitFor();
      await check();
    },
  );
});
