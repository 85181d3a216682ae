import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../shared/endpoint.ts';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';

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

type Of = { employerId?: string; placeIds?: string[]; lang?: string; colorScheme?: 'light' | 'dark' };

/** The phone of a member whose own camera has just read a badge. */
async function phoneOf(
  role: Role,
  badge: string,
  { lang = 'en', colorScheme = 'light', ...of }: Of = {},
): Promise<void> {
  const { card } = await fair.organiser.call('POST /api/members', { body: { name: 'Айгүл', role, ...of } });
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme });
  page = await context.newPage();
  await page.goto(`${fair.address}/console?lang=${lang}${new URL(card.url).hash}`);
  await page.locator('#content').waitFor();
  await page.goto(`${fair.address}/B/${badge}`);
}
const figures = () => fair.organiser.call('GET /api/figures');

describe('a badge that a phone’s own camera has read', () => {
  test('a desk lets in and out where it stands', async () => {
    const [badge = ''] = await fair.badges(1);
    const gate = await fair.place('gate');
    const before = await figures();
    await phoneOf('desk', badge);
    await page.getByLabel('Where do you stand?').selectOption(gate.id);
    await page.getByRole('button', { name: /In/ }).click();
    await page.getByRole('alert').filter({ hasText: 'Let in' }).waitFor();
    expect((await figures()).visitorsCheckedIn).toBe(before.visitorsCheckedIn + 1);
    await page.reload();
    expect(await page.getByLabel('Where do you stand?').inputValue()).toBe(gate.id);
    await page.getByRole('button', { name: /Out/ }).click();
    await page.getByRole('alert').filter({ hasText: 'Out' }).waitFor();
  });

  test('a facilitator lets in at its own tent and nowhere else', async () => {
    const [badge = ''] = await fair.badges(1);
    const tent = await fair.addTent(10, 'Her tent');
    await phoneOf('facilitator', badge, { placeIds: [tent.id] });
    await page.getByRole('button', { name: /In/ }).click();
    await page.getByText('Inside: 1 of 10').waitFor();
    expect(await page.locator('select#place option').count()).toBe(1);
    expect(await page.getByRole('link', { name: /Record advice/ }).getAttribute('href')).toContain(badge);
  });

  test('an employer goes on to a meeting or an offer, an adviser to advice, with the badge filled in', async () => {
    const [badge = ''] = await fair.badges(1);
    await phoneOf('employer', badge, { employerId: await fair.addEmployer() });
    await page.getByRole('link', { name: /meeting or an offer/ }).click();
    const fields = page.locator('input[id$=-badge]');
    await expect.poll(() => fields.count()).toBe(2);
    for (const field of await fields.all()) expect(await field.inputValue()).toBe(badge);
    await page.context().close();
    await phoneOf('adviser', badge);
    await page.getByRole('link', { name: /Record advice/ }).click();
    expect(await page.locator('input[id$=-badge]').inputValue()).toBe(badge);
  });

  test('nobody else is offered anything', async () => {
    const [badge = ''] = await fair.badges(1);
    await phoneOf('viewer', badge);
    await page.getByText('The code is for counting').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#staff').count()).toBe(0);
  });

  test.each([
    ['ky', 'light'],
    ['ru', 'dark'],
  ] as const)('axe finds nothing and no word is too wide in %s, %s', async (lang, colorScheme) => {
    const [badge = ''] = await fair.badges(1);
    await phoneOf('facilitator', badge, { lang, colorScheme });
    await page.locator('.ways .button').first().click();
    await page.locator('.told').waitFor();
    expect([...(await faultsOn(page)), ...(await tooWideOn(page))]).toEqual([]);
  });
});
