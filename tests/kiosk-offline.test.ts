import { appendFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { SCREENS } from '../server/main.ts';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { ticksUntil } from './support/ticks.ts';

const SCANS = /\/api\/check-ins(\/batch)?$/;
let browser: Browser;
let fair: TestFair;
let page: Page;
let deviceId: string;
const screens = mkdtempSync(join(tmpdir(), 'jarmanke-screens-'));

beforeAll(async () => {
  cpSync(SCREENS, screens, { recursive: true });
  browser = await chromium();
});
beforeEach(async () => {
  fair = await TestFair.open({ example: 'osh-2017', screens });
  const { id: placeId } = await fair.place('info-table');
  const made = await fair.organiser.call('POST /api/devices', { body: { name: 'Kiosk 1', kind: 'kiosk', placeId } });
  deviceId = made.id;
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.clock.install();
  await page.goto(`${fair.address}/kiosk?lang=en`);
  await page.locator('#code').fill(made.pairingCode);
  await page.locator('form button').click();
  await page.locator('.acts .quiet').click();
  await page.locator('.begin').first().waitFor();
});
afterEach(async () => {
  await page.context().close();
  await fair.stop();
});
afterAll(() => browser?.close());

const scanned = (badge: string) =>
  page.evaluate((keys) => {
    for (const key of [...keys, 'Enter'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }, badge);
const letInOffline = async () => {
  await page.route(SCANS, (route) => route.abort());
  const [badge = ''] = await fair.badges(1);
  await scanned(badge);
  await page.locator('section.green').getByText('written down here').waitFor();
  return badge;
};
/** What lies on this device's shelves. Runs in the page. */
const shelves = () =>
  page.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve) => {
        const opening = indexedDB.open('jarmanke');
        opening.onsuccess = async () => {
          const db = opening.result;
          const names = [...db.objectStoreNames];
          const count = (name: string) =>
            new Promise<number>((counted) => {
              const counting = db.transaction(name).objectStore(name).count();
              counting.onsuccess = () => counted(counting.result);
            });
          const counts = await Promise.all(names.map(count));
          db.close();
          resolve(Object.fromEntries(names.map((name, i) => [name, counts[i] ?? 0])));
        };
      }),
  );
const revoke = (query = {}) => fair.organiser.ask('DELETE /api/devices/:id', { params: { id: deviceId }, query });
const EMPTY = { queue: 0, reserve: 0, seen: 0, known: 0 };

test('a revoked kiosk hands in what it holds, then forgets everything', async () => {
  await letInOffline();
  await revoke();
  await page.clock.runFor(15_000);
  await page.getByText('This device was disconnected').waitFor();
  expect(await shelves()).toEqual(EMPTY);
  expect(await page.evaluate(() => localStorage.getItem('jarmanke.device'))).toBe(null);
  expect((await fair.organiser.call('GET /api/quarantine')).items).toMatchObject([{ deviceId, checkIns: 1 }]);
});

test('a stolen kiosk forgets everything at once and hands in nothing', async () => {
  await letInOffline();
  await revoke({ stolen: 'true' });
  await page.clock.runFor(15_000);
  await page.getByText('This device was disconnected').waitFor();
  expect(await shelves()).toEqual(EMPTY);
  expect((await fair.organiser.call('GET /api/quarantine')).items).toEqual([]);
});

test('a walk-in gets a badge of the reserve with the server away; where none is left, a printed one is pointed to', async () => {
  await expect.poll(async () => (await shelves())['reserve']).toBe(60);
  await page.route(/\/api\//, (route) => route.abort());
  const walkIn = async () => {
    await page.getByRole('button', { name: 'English Touch to begin' }).click();
    await page.getByRole('button', { name: /No badge/ }).click();
    for (let i = 0; i < 4; i++) await page.getByRole('button', { name: /Skip →/ }).click();
  };
  await walkIn();
  await page.locator('section.green .badge strong').waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await shelves()).toMatchObject({ queue: 2, reserve: 59 });
  await page.evaluate(() =>
    new Promise((cleared) => {
      const opening = indexedDB.open('jarmanke');
      opening.onsuccess = () => {
        opening.result.transaction('reserve', 'readwrite').objectStore('reserve').clear().onsuccess = cleared;
      };
    }).then(() => undefined),
  );
  await walkIn();
  await page.locator('section.red').getByText('Take a printed badge').waitFor();
});

test('the organiser sees how much is not sent, and the fair is not closed without it', async () => {
  await letInOffline();
  await page.clock.runFor(10_500);
  await expect
    .poll(async () => (await fair.organiser.call('GET /api/devices')).items[0])
    .toMatchObject({ pending: 1, oldestPendingAt: expect.any(String) as string });
  expect((await fair.organiser.ask('PATCH /api/fair', { body: { state: 'closed' } })).body).toMatchObject({
    code: 'devices-behind',
  });
  await page.unroute(SCANS);
  await page.clock.runFor(20_000);
  await ticksUntil(page, 'all sent');
  await page.clock.runFor(10_500);
  await expect
    .poll(async () => (await fair.organiser.ask('PATCH /api/fair', { body: { state: 'closed' } })).status)
    .toBe(200);
});

test('a new version is taken when nobody is at the screen and everything is sent, not before', async () => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.locator('.begin').first().waitFor();
  const waiting = () =>
    page.evaluate(() => navigator.serviceWorker.getRegistration('/kiosk').then((it) => Boolean(it?.waiting)));
  await page.evaluate(() => void (document.body.dataset['version'] = 'old'));
  const isOld = () => page.evaluate(() => document.body.dataset['version'] === 'old');
  appendFileSync(join(screens, 'kiosk-worker.js'), '\n// A new version.\n');
  await page.clock.runFor(15 * 60_000 - 64_000);
  // Somebody stands before it from here on: nobody at the screen would be reason enough.
  await page.getByRole('button', { name: 'English Touch to begin' }).click();
  await page.evaluate(() =>
    navigator.serviceWorker
      .getRegistration('/kiosk')
      .then((it) => it?.update())
      .then(() => undefined),
  );
  await expect.poll(waiting).toBe(true);
  await page.clock.runFor(10_000);
  expect([await waiting(), await isOld()]).toEqual([true, true]);
  await letInOffline();
  await page.clock.runFor(10_000);
  expect([await waiting(), await isOld()]).toEqual([true, true]);
  await page.unroute(SCANS);
  await page.clock.runFor(20_000);
  await ticksUntil(page, 'all sent');
  const isOldAWhileLater = async () => {
    await page.clock.runFor(2_500);
    return isOld();
  };
  // The page is left for the new one while it is being asked.
  await expect.poll(() => isOldAWhileLater().catch(() => true), { timeout: 30_000 }).toBe(false);
  await page.locator('.begin').first().waitFor();
  await expect.poll(() => waiting().catch(() => true)).toBe(false);
});
