import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { KioskPage } from './support/kiosk-page.ts';
import { expectFinished } from './support/rights-day.ts';
import { organiserIn } from './support/room.ts';

const SCANS = /\/api\/check-ins(\/batch)?$/;
const BAND = 'Rehearsal: nothing of this counts';

let browser: Browser;
let fair: TestFair;
beforeAll(async () => void (browser = await chromium()));
beforeEach(async () => void (fair = await TestFair.open()));
afterEach(() => fair.stop());
afterAll(() => browser?.close());

const band = (page: Page) => page.getByText(BAND);
const visitors = async () => (await fair.organiser.call('GET /api/figures')).visitorsCheckedIn;

test('what a kiosk queued for the fair waits while it is rehearsed with, and what it queued in the rehearsal is dropped', async () => {
  const { id: placeId } = await fair.place('info-table');
  const body = { name: 'Kiosk 1', kind: 'kiosk', placeId } as const;
  const { pairingCode } = await fair.organiser.call('POST /api/devices', { body });
  const [real = '', rehearsed = ''] = await fair.badges(2);
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const kiosk = new KioskPage(page);
  await kiosk.open(fair.address);
  await kiosk.pair(pairingCode);
  const letInOffline = async (badge: string): Promise<void> => {
    await page.route(SCANS, (route) => route.abort());
    await kiosk.read(badge);
    await page.locator('section.green').getByText('written down here').waitFor();
  };

  await letInOffline(real);
  await fair.rehearse();
  await band(page).waitFor();
  await kiosk.untilReady();
  await page.unroute(SCANS);
  await page.getByText('all sent').waitFor();
  await letInOffline(rehearsed);
  expect(await visitors()).toBe(0);

  await fair.endRehearsal();
  const taken = page.waitForResponse((answer) => SCANS.test(answer.url()) && answer.ok());
  await page.unroute(SCANS);
  await band(page).waitFor({ state: 'detached' });
  await taken;
  expect(await visitors()).toBe(1);
  const told = await fair.organiser.call('GET /api/journal', { query: { after: 0, limit: 1000 } });
  expect(told.entries.filter(({ event }) => event.type === 'visitor.checked-in')).toHaveLength(1);
  expect((await fair.organiser.call('GET /api/quarantine')).items).toEqual([]);
  await page.context().close();
});

test('an organiser begins a rehearsal in the console and ends it, and every screen says so meanwhile', async () => {
  const context = await browser.newContext();
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${fair.address}${path}?lang=en`);
    return page;
  };
  const others = [await open('/'), await open('/board')];
  const page = await organiserIn(fair, browser, 'fairs');
  await expectFinished(page);
  await page.getByRole('button', { name: 'Begin a rehearsal' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin a rehearsal' }).click();
  await band(page).waitFor();
  await expectFinished(page);
  for (const other of others) await other.reload();
  await band(others[0]!).waitFor();
  await others[1]!.getByText('Репетиция').waitFor();
  await page.getByRole('button', { name: 'End the rehearsal' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End the rehearsal' }).click();
  await page.getByRole('button', { name: 'Begin a rehearsal' }).waitFor();
  await others[1]!.getByText('Репетиция').waitFor({ state: 'detached' });
  expect(await band(page).count()).toBe(0);
  await page.context().close();
  await context.close();
});
