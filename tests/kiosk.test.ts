import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkDigits } from '../shared/badges.ts';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { ticksUntil } from './support/ticks.ts';

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

type Look = { lang?: string; colorScheme?: 'light' | 'dark' };

async function pairingCode(): Promise<string> {
  const { id: placeId } = await fair.place('info-table');
  const body = { name: 'Kiosk', kind: 'kiosk' as const, placeId };
  return (await fair.organiser.call('POST /api/devices', { body })).pairingCode;
}

/** A tablet at the information table, paired, with a clock that a test can move. */
async function kiosk({ lang = 'en', colorScheme = 'light' }: Look = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme });
  const page = await context.newPage();
  pages.push(page);
  await page.clock.install();
  await page.goto(`${fair.address}/kiosk?lang=${lang}`);
  await page.locator('#code').fill(await pairingCode());
  await page.locator('form button').click();
  await page.locator('.acts .quiet').click();
  await page.locator('.begin').first().waitFor();
  return page;
}

/** As a scanner types: the link in a Russian layout, where letters are lost and digits survive, then Enter. */
async function scanned(page: Page, badge: string): Promise<void> {
  await page.evaluate((keys) => {
    for (const key of [...keys, 'Enter'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }, `реезЖ//зфкмлю.и.${badge}`);
}

const visitorsCheckedIn = async (): Promise<number> =>
  (await fair.organiser.call('GET /api/figures')).visitorsCheckedIn;

describe('the arrival screen', () => {
  test('is paired with a code once, and is still paired after it was opened again', async () => {
    const page = await kiosk();
    await page.reload();
    await page.locator('.begin').first().waitFor();
    expect(await page.locator('#code').count()).toBe(0);
    expect((await fair.organiser.call('GET /api/devices')).items.at(-1)).toMatchObject({ paired: true, pending: 0 });
  });

  test('a visitor without a badge answers what they like, is counted, and photographs a new badge', async () => {
    const before = await fair.organiser.call('GET /api/figures');
    const page = await kiosk();
    await page.getByRole('button', { name: 'English Touch to begin' }).click();
    await page.getByRole('button', { name: /No badge/ }).click();
    await page.getByRole('button', { name: 'woman', exact: true }).click();
    await page.getByRole('button', { name: '18–22' }).click();
    await page.getByRole('button', { name: /Skip →/ }).click();
    await page.getByRole('button', { name: 'friends' }).click();
    await page.getByRole('heading', { name: 'Welcome!' }).waitFor();
    expect(await page.locator('.badge strong').textContent()).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    const after = await fair.organiser.call('GET /api/figures');
    expect(after.visitorsCheckedIn).toBe(before.visitorsCheckedIn + 1);
    expect(after.byAgeBand['18-22']).toBe((before.byAgeBand['18-22'] ?? 0) + 1);
    expect(after.byStatus['notSaid']).toBe((before.byStatus['notSaid'] ?? 0) + 1);
  });

  test('nobody taps more than needed: a badge not at all, skipping everything three times, answering four six times', async () => {
    const page = await kiosk();
    let taps = 0;
    const tap = async (name: string | RegExp) => {
      taps += 1;
      await page.getByRole('button', { name, exact: typeof name === 'string' }).click();
    };
    const tapsUntilGreen = async (way: () => Promise<unknown>): Promise<number> => {
      taps = 0;
      await way();
      await page.locator('section.green h1').waitFor();
      const needed = taps;
      await page.clock.runFor(4000);
      if (await page.getByRole('button', { name: 'Done' }).isVisible()) await tap('Done');
      await page.locator('.begin').first().waitFor();
      return needed;
    };
    const [badge = ''] = await fair.badges(1);
    expect(await tapsUntilGreen(() => scanned(page, badge))).toBe(0);
    const skipping = async () => {
      for (const name of ['English Touch to begin', /No badge/, /Skip all/]) await tap(name);
    };
    expect(await tapsUntilGreen(skipping)).toBe(3);
    const answering = async () => {
      const answers = ['woman', '18–22', 'student', 'friends'];
      for (const name of ['English Touch to begin', /No badge/, ...answers]) await tap(name);
    };
    expect(await tapsUntilGreen(answering)).toBe(6);
  });

  test('a scanned badge is welcomed in green, told amber the second time, and red when it was never issued', async () => {
    const page = await kiosk();
    const [badge = ''] = await fair.badges(1);
    await scanned(page, badge);
    await page.locator('section.green h1').waitFor();
    await scanned(page, badge);
    await page.locator('section.amber h1').waitFor();
    const stranger = `${badge.slice(0, 3)}00000000007`;
    await scanned(page, stranger + checkDigits(stranger));
    await page.locator('section.red h1').waitFor();
    await page.clock.runFor(4000);
    await page.locator('.begin').first().waitFor();
  });

  test('a mistyped code is told at once, and the server is not asked', async () => {
    const page = await kiosk();
    const calls: string[] = [];
    page.on('request', (request) => calls.push(request.url()));
    await page.getByRole('button', { name: 'English Touch to begin' }).click();
    await page.getByRole('button', { name: /I have a badge/ }).click();
    for (const digit of '1234567812345678') await page.getByRole('button', { name: digit, exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'a digit is wrong' }).waitFor();
    expect(calls.filter((url) => url.includes('check-ins'))).toEqual([]);
  });

  /** Both ways in which a scan goes out: at once, and later with what was done. */
  const SCANS = /\/api\/check-ins(\/batch)?$/;

  test('a scan whose reply was lost is let in, goes out again under the same id, and counts once', async () => {
    const page = await kiosk();
    const before = await visitorsCheckedIn();
    const ids: string[] = [];
    await page.route(SCANS, async (route) => {
      const body = route.request().postDataJSON() as { id?: string; checkIns?: { id: string }[] };
      ids.push(body.id ?? body.checkIns![0]!.id);
      if (ids.length > 1) return route.continue();
      await route.fetch();
      await route.abort();
    });
    const [badge = ''] = await fair.badges(1);
    await scanned(page, badge);
    await page.locator('section.green').getByText('written down here').waitFor();
    await page.clock.runFor(20_000);
    await ticksUntil(page, 'all sent');
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(1);
    expect(await visitorsCheckedIn()).toBe(before + 1);
  });

  test('while the server is away visitors are let in by what their badges say, and counted when it is back', async () => {
    const page = await kiosk();
    const before = await visitorsCheckedIn();
    await page.route(SCANS, (route) => route.abort());
    const badges = await fair.badges(2);
    for (const badge of badges) {
      await scanned(page, badge);
      await page.locator('section.green').getByText('written down here').waitFor();
    }
    await scanned(page, badges[1]!);
    await page.locator('section.amber h1').waitFor();
    const stranger = `${(Number(badges[0]!.slice(0, 3)) % 899) + 101}00000000007`;
    await scanned(page, stranger + checkDigits(stranger));
    await page.locator('section.red').getByText('another fair').waitFor();
    await page.clock.runFor(5000);
    await ticksUntil(page, '4 not sent');
    await page.unroute(SCANS);
    await page.clock.runFor(20_000);
    await ticksUntil(page, 'all sent');
    expect(await visitorsCheckedIn()).toBe(before + 2);
  });

  test('a screen left alone asks after 45 s, and has forgotten everything 20 s later', async () => {
    const page = await kiosk({ lang: 'ru' });
    await page.getByRole('button', { name: 'English Touch to begin' }).click();
    await page.getByRole('button', { name: /No badge/ }).click();
    await page.getByRole('button', { name: 'woman', exact: true }).click();
    await page.clock.runFor(45_500);
    await page.getByRole('button', { name: 'Yes, go on' }).click();
    expect(await page.getByRole('heading', { name: 'How old are you?' }).isVisible()).toBe(true);
    await page.clock.runFor(66_000);
    await page.getByRole('button', { name: /Нажмите, чтобы начать/ }).click();
    await page.getByRole('button', { name: /Кода нет/ }).click();
    expect(await page.locator('.answers [aria-pressed=true]').count()).toBe(0);
  });

  test('a revoked kiosk goes back to its pairing screen', async () => {
    const page = await kiosk();
    const { items } = await fair.organiser.call('GET /api/devices');
    await fair.organiser.call('DELETE /api/devices/:id', { params: { id: items.at(-1)!.id } });
    await page.clock.runFor(10_500);
    await page.getByText('This device was disconnected').waitFor();
  });

  test.each([
    ['ky', 'light'],
    ['ru', 'dark'],
    ['en', 'light'],
  ] as const)('axe finds nothing and no word is too wide in %s, %s', async (lang, colorScheme) => {
    const page = await kiosk({ lang, colorScheme });
    const check = async () => expect([...(await faultsOn(page)), ...(await tooWideOn(page))]).toEqual([]);
    await check();
    await page.locator(`.button[lang=${lang}]`).click();
    await check();
    await page.locator('main .card').first().click();
    await check();
    await page.locator('footer button').first().click();
    await page.locator('main .card').nth(1).click();
    for (let question = 0; question < 4; question++) {
      await page.locator('.dots').waitFor();
      await check();
      await page.locator('footer button').last().click();
    }
    await page.locator('section.green').waitFor();
    await check();
    await page.locator('.help').click();
    await check();
  });
});
