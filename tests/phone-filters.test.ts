import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';

let fair: TestFair;
let browser: Browser;
let pages: Page[] = [];
let employerId: string;
const post = (title: string, facts: object) =>
  fair.organiser.call('POST /api/vacancies', { body: { employerId, title, ...facts } });

/** The vacancies' page, with what narrows a search further. */
async function phone(lang = 'en', colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 720 }, colorScheme })).newPage();
  pages.push(page);
  await page.goto(`${fair.address}/?lang=${lang}#/search/${encodeURIComponent('пещерник')}`);
  await page.locator('summary').click();
  await page.locator('details select').first().waitFor();
  return page;
}
const titles = (page: Page) => page.locator('a.card .title').allTextContents();

beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open({ example: 'osh-2017' }), chromium()]);
  employerId = await fair.addEmployer('Үңкүр', '78');
  await post('Пещерник', { contract: 'patent', payFrom: 25_000 });
  await post('Пещерник старший', { contract: 'open-ended', payFrom: 45_000, payTo: 70_000 });
  await post('Ученик пещерника', { contract: 'internship', listing: 'internship', payFrom: 35_000 });
  await post('Пещерник в Алматы', { contract: 'fixed-term', payFrom: 300_000, currency: 'KZT', country: 'KZ' });
});

afterEach(async () => {
  await Promise.all(pages.map((page) => page.context().close()));
  pages = [];
});
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

test('vacancies are narrowed by contract, pay, place and kind', async () => {
  const page = await phone();
  await expect.poll(() => titles(page)).toHaveLength(4);
  await page.getByLabel('with an employment contract').check();
  await expect.poll(async () => (await titles(page)).sort()).toEqual(['Пещерник в Алматы', 'Пещерник старший']);
  await page.getByLabel('Pay').selectOption('from 40,000 som a month');
  await expect.poll(() => titles(page)).toEqual(['Пещерник старший']);
  expect(await page.locator('summary').textContent()).toBe('More filters: 2');
  await page.getByLabel('with an employment contract').uncheck();
  await page.getByLabel('Pay').selectOption('any');
  await page.getByLabel('What is offered').selectOption('internship');
  await expect.poll(() => titles(page)).toEqual(['Ученик пещерника']);
  await page.getByLabel('Where').selectOption('abroad');
  await page.getByText('Nothing found').waitFor();
  await page.getByLabel('What is offered').selectOption('any');
  await expect.poll(() => titles(page)).toEqual(['Пещерник в Алматы']);
});

test('they come best first, newest first, or by what they pay', async () => {
  const page = await phone();
  await expect.poll(async () => (await titles(page))[0]).toBe('Пещерник');
  await page.getByLabel('Order').selectOption('newest');
  await expect.poll(async () => (await titles(page))[0]).toBe('Пещерник в Алматы');
  await page.getByLabel('Order').selectOption('highest pay');
  await expect
    .poll(() => titles(page))
    .toEqual(['Пещерник старший', 'Ученик пещерника', 'Пещерник', 'Пещерник в Алматы']);
});

test.each([
  ['ky', 'light'],
  ['ru', 'dark'],
] as const)('axe finds nothing and no word is too wide with all filters seen, in %s, %s', async (lang, colorScheme) => {
  const page = await phone(lang, colorScheme);
  await expect.poll(() => titles(page)).toHaveLength(4);
  expect([...(await faultsOn(page)), ...(await tooWideOn(page))]).toEqual([]);
});
