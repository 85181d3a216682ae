import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { badgeAddress } from '../shared/web/qr-path.ts';
import { chromium } from './support/browser.ts';
import { openDevice, type } from './support/devices.ts';
import { TestFair } from './support/fair.ts';
import { type LayoutName, strokesOn } from './support/layouts.ts';

const BADGES = 100;
const ENTER = { key: 'Enter', code: 'Enter' };
const TAB = { key: 'Tab', code: 'Tab' };
let fair: TestFair;
let browser: Browser;
let page: Page | undefined;

beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open({ example: 'osh-2017' }), chromium()]);
});
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

const checkedIn = async (): Promise<number> => (await fair.organiser.call('GET /api/figures')).visitorsCheckedIn;
const scan = (on: Page, badge: string, layout: LayoutName = 'us') =>
  type(on, [...strokesOn(layout, badgeAddress(fair.address, badge)), ENTER]);

describe('a scanner that types', () => {
  test.each(['us', 'ru', 'kg', 'fr'] as const)('reads 100 badges of 100 under the layout %s', async (layout) => {
    const { id: placeId } = await fair.place('gate');
    page = await openDevice(fair, browser, 'scanner', { placeId });
    await page.locator('.switch').waitFor();
    const before = await checkedIn();
    for (const badge of await fair.badges(BADGES)) await scan(page, badge, layout);
    await expect.poll(checkedIn, { timeout: 30_000 }).toBe(before + BADGES);
  });

  test('is heard on every screen of the kiosk, whatever has the focus', async () => {
    const { id: placeId } = await fair.place('info-table');
    page = await openDevice(fair, browser, 'kiosk', { placeId, width: 1280, height: 800 });
    const on = page;
    const begin = () => on.getByRole('button', { name: 'English Touch to begin' }).click();
    const ways: Record<string, () => Promise<void>> = {
      idle: () => on.locator('.begin').first().waitFor(),
      'a language under the focus': () => on.locator('.languages button').nth(1).focus(),
      start: begin,
      'the pad': () => begin().then(() => on.getByRole('button', { name: /I have a badge/ }).click()),
      'a question': () => begin().then(() => on.getByRole('button', { name: /No badge/ }).click()),
      help: () => on.getByRole('button', { name: 'Help', exact: true }).click(),
    };
    const badges = await fair.badges(Object.keys(ways).length);
    for (const [i, [where, go]] of Object.entries(ways).entries()) {
      await go();
      const before = await checkedIn();
      await scan(page, badges[i]!, 'ru');
      await page.locator('section.green h1').waitFor();
      expect([where, await checkedIn()]).toEqual([where, before + 1]);
      // The next visitor comes while the last one's result is still shown.
      await page.reload();
    }
  });

  test.each([ENTER, TAB])('does not press the button that has the focus, nor move it: $key', async (end) => {
    const { id: placeId } = await fair.place('gate');
    page = await openDevice(fair, browser, 'scanner', { placeId });
    await page.getByRole('button', { name: /Out/ }).focus();
    const [badge = ''] = await fair.badges(1);
    // In one go: what comes long after a badge is a person's key.
    expect(await type(page, [...strokesOn('us', badge), end])).toBe(true);
    await page.getByText('Let in').first().waitFor();
    expect(await type(page, [end])).toBe(false);
  });
});
