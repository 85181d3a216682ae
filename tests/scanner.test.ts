import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkDigits } from '../shared/badges.ts';
import { badgeAddress } from '../shared/web/qr-path.ts';
import { faultsOn, tooWideOn } from './support/axe.ts';
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
const scan = (badge: string) => type(page, [...strokesOn('ru', badgeAddress(fair.address, badge)), ENTER]);
const figures = () => fair.organiser.call('GET /api/figures');
const stage = (colour: string) => page.locator(`.stage section.${colour} h2`);
const rows = () => page.locator('ol li');

/** A scanner at the gate, ready for the first badge. */
async function atTheGate(look: Parameters<typeof openDevice>[3] = {}): Promise<void> {
  const { id: placeId } = await fair.place('gate');
  page = await openDevice(fair, browser, 'scanner', { placeId, still: true, ...look });
  await page.locator('.switch').waitFor();
}
async function typeDigits(digits: string): Promise<void> {
  for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).click();
}

describe('the express scanner', () => {
  test('asks a device without a place where it stands, and asks no second time', async () => {
    page = await openDevice(fair, browser, 'scanner');
    const tent = await fair.place('tent');
    await page.getByRole('button', { name: tent.name.en!, exact: true }).click();
    const [badge = ''] = await fair.badges(1);
    await scan(badge);
    await stage('green').waitFor();
    expect((await figures()).byPlace[tent.id]).toMatchObject({ visits: 1, inside: 1 });
    await page.reload();
    await page.locator('header h1', { hasText: tent.name.en! }).waitFor();
    await page.getByRole('button', { name: /Menu/ }).click();
    await page.getByRole('button', { name: 'Change the place' }).click();
    await page.getByRole('button', { name: (await fair.place('gate')).name.en!, exact: true }).click();
    await page.locator('header h1', { hasText: (await fair.place('gate')).name.en! }).waitFor();
  });

  test('tells in from already in, out from not inside, and a stranger from both, without waiting in between', async () => {
    await atTheGate();
    const [badge = ''] = await fair.badges(1);
    await scan(badge);
    await stage('green').filter({ hasText: 'Let in' }).waitFor();
    await scan(badge);
    await stage('amber').filter({ hasText: 'Already in' }).waitFor();
    await page.getByRole('button', { name: /Out/ }).first().click();
    await scan(badge);
    await stage('green').filter({ hasText: 'Out' }).waitFor();
    await scan(badge);
    await stage('amber').filter({ hasText: 'Was not inside' }).waitFor();
    await page.getByRole('button', { name: /↘ In/ }).click();
    const stranger = `${badge.slice(0, 3)}00000000007`;
    await scan(stranger + checkDigits(stranger));
    await stage('red').filter({ hasText: 'Do not let in' }).waitFor();
    await scan('1234567812345678');
    await stage('red').filter({ hasText: 'Not read' }).waitFor();
    expect(await rows().count()).toBe(5);
  });

  test('says how full a tent is', async () => {
    const tent = await fair.addTent(2, 'A small tent');
    page = await openDevice(fair, browser, 'scanner', { placeId: tent.id, still: true });
    await page.locator('.switch').waitFor();
    const [first = '', second = '', third = ''] = await fair.badges(3);
    await scan(first);
    await page.getByText('Inside: 1 of 2').waitFor();
    await scan(second);
    await page.getByText('Inside: 2 of 2').waitFor();
    await scan(third);
    await stage('red').waitFor();
  });

  test('shows the last five, and takes one back with a reason', async () => {
    await atTheGate();
    const before = await figures();
    const badges = await fair.badges(6);
    for (const badge of badges) await scan(badge);
    await expect.poll(async () => (await figures()).visitorsCheckedIn).toBe(before.visitorsCheckedIn + 6);
    expect(await rows().count()).toBe(5);
    await page.getByRole('button', { name: new RegExp(`Undo.*${badges[5]!.slice(-4)}`) }).click();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'Write a reason' }).waitFor();
    await page.getByLabel('Another reason').fill('She only asked the way');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await rows().first().getByText('undone').waitFor();
    expect((await figures()).visitorsCheckedIn).toBe(before.visitorsCheckedIn + 5);
    expect(fair.sql('SELECT undo_reason AS why FROM check_ins WHERE undo_reason IS NOT NULL')).toEqual([
      { why: 'She only asked the way' },
    ]);
    await page.reload();
    await rows().first().getByText('undone').waitFor();
    expect(await rows().count()).toBe(5);
  });

  test('a scan of a quarter of an hour ago can be taken back no more', async () => {
    await atTheGate();
    const [badge = ''] = await fair.badges(1);
    await scan(badge);
    await page.getByRole('button', { name: /Undo/ }).waitFor();
    await page.clock.runFor(15 * 60_000);
    expect(await page.getByRole('button', { name: /Undo/ }).count()).toBe(0);
  });

  test('what the server takes back no more is told to the volunteer, and stands', async () => {
    await atTheGate();
    const before = await figures();
    const [badge = ''] = await fair.badges(1);
    await scan(badge);
    await stage('green').waitFor();
    fair.clock.forward(16 * 60_000);
    await page.getByRole('button', { name: /Undo/ }).click();
    await page.getByRole('button', { name: 'Somebody else’s badge' }).click();
    await page.getByRole('alert').filter({ hasText: 'More than 15 minutes have passed' }).waitFor();
    fair.clock.release();
    expect(await rows().getByText('undone').count()).toBe(0);
    expect((await figures()).visitorsCheckedIn).toBe(before.visitorsCheckedIn + 1);
    expect((await fair.organiser.call('GET /api/quarantine')).items).toEqual([]);
  });

  test('takes typed digits, and says at the sixteenth that one is wrong', async () => {
    await atTheGate();
    const [badge = ''] = await fair.badges(1);
    await page.getByRole('button', { name: 'Type digits' }).click();
    await typeDigits('4351935894763551');
    await page.getByRole('alert').filter({ hasText: 'a digit is wrong' }).waitFor();
    for (let i = 0; i < 16; i++) await page.getByRole('button', { name: /⌫/ }).click();
    await typeDigits(badge);
    await stage('green').waitFor();
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test('gives somebody without a badge one, and lets them in', async () => {
    await atTheGate();
    const before = await figures();
    await page.getByRole('button', { name: 'No badge' }).click();
    await page.getByRole('img', { name: 'Your code as a QR code' }).waitFor();
    expect(await page.locator('.badge strong').textContent()).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.poll(async () => (await figures()).visitorsCheckedIn).toBe(before.visitorsCheckedIn + 1);
  });

  test('while the server is away badges go on through, and the oldest of what is kept is told', async () => {
    await atTheGate();
    const before = await figures();
    await page.route(/\/api\/check-ins(\/batch)?$/, (route) => route.abort());
    const badges = await fair.badges(3);
    for (const badge of badges) {
      await scan(badge);
      await page.clock.runFor(2000);
    }
    const pill = async () => {
      await page.clock.runFor(500);
      return page.locator('header .pill').textContent();
    };
    await expect.poll(pill).toMatch(/^◆ 3 not sent, since \d\d:\d\d$/);
    await page.unroute(/\/api\/check-ins(\/batch)?$/);
    await page.clock.runFor(20_000);
    await expect.poll(pill).toContain('all sent');
    expect((await figures()).visitorsCheckedIn).toBe(before.visitorsCheckedIn + 3);
  });

  test.each([
    ['ky', 'light', 360],
    ['ru', 'dark', 360],
    ['ky', 'sun', 320],
    ['ru', 'sun', 1280],
  ] as const)('axe finds nothing and no word is too wide in %s, %s, at %d px', async (lang, theme, width) => {
    const check = async () => expect([...(await faultsOn(page)), ...(await tooWideOn(page))]).toEqual([]);
    page = await openDevice(fair, browser, 'scanner', { lang, theme, width });
    await page.locator('.places .button').first().waitFor();
    await check();
    await page.locator('.places .button').first().click();
    const badges = await fair.badges(3);
    for (const badge of badges) await scan(badge);
    await stage('green').waitFor();
    await check();
    await scan(badges[2]!);
    await stage('amber').waitFor();
    await check();
    await page.locator('ol .button').first().click();
    await check();
    await page.locator('dialog .head .button').click();
    for (const way of [0, 1]) {
      await page.locator('.ways .button').nth(way).click();
      await page.locator(way === 0 ? 'output' : '.badge').waitFor();
      await check();
      await page.locator('dialog .head .button').click();
    }
    await page.locator('header .button').click();
    await check();
    await page.locator('dialog > .button').last().click();
    await page.locator('.ways .qr').waitFor();
    await check();
  });
});
