import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { badgeAddress } from '../shared/web/qr-path.ts';
import { TEST_CODE } from '../kiosk/reading/habits.ts';
import { faultsOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import { openDevice, type } from './support/devices.ts';
import { TestFair } from './support/fair.ts';
import { strokesOn } from './support/layouts.ts';

let fair: TestFair;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open({ example: 'osh-2017' }), chromium()]);
});
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

const ENTER = { key: 'Enter', code: 'Enter' };
const TAB = { key: 'Tab', code: 'Tab' };
const typeOn = (text: string, end: typeof ENTER) => type(page, [...strokesOn('ru', text), end]);

describe('the scan test', () => {
  test('follows pairing, learns how the scanner types, and the console shows it', async () => {
    const { id: placeId } = await fair.place('gate');
    const body = { name: 'Door', kind: 'scanner' as const, placeId };
    const { id, pairingCode } = await fair.organiser.call('POST /api/devices', { body });
    page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    await page.goto(`${fair.address}/kiosk?lang=en`);
    await page.locator('#code').fill(pairingCode);
    await page.locator('form button').click();
    await page.getByRole('heading', { name: 'Scanner test' }).waitFor();
    const [badge = ''] = await fair.badges(1);
    await typeOn(badgeAddress(fair.address, badge), ENTER);
    await page.getByText('That was not the test code').waitFor();
    await typeOn(`*${badgeAddress(fair.address, TEST_CODE)}7`, TAB);
    await page.getByText('Cyrillic').waitFor();
    expect(await faultsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Done' }).click();
    await typeOn(`*${badge}7`, TAB);
    await page.locator('.stage section.green h2').waitFor();
    const told = async () => (await fair.organiser.call('GET /api/devices')).items.find((device) => device.id === id);
    await expect
      .poll(async () => (await told())?.scanTest)
      .toMatchObject({
        by: 'keyboard',
        layout: 'cyrillic',
        end: 'tab',
        after: '7',
      });
  });

  test('can be skipped, and repeated from the menu', async () => {
    page = await openDevice(fair, browser, 'scanner', { placeId: (await fair.place('gate')).id, still: true });
    await page.locator('.switch').waitFor();
    await page.getByRole('button', { name: /Menu/ }).click();
    await page.getByRole('button', { name: 'Scanner test' }).click();
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.locator('.switch').waitFor();
    await page.getByRole('button', { name: /Menu/ }).click();
    await page.getByRole('button', { name: 'Scanner test' }).click();
    await page.getByRole('button', { name: /digits only/ }).click();
    await page.locator('.switch').waitFor();
  });
});
