import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';

const MOST_ENTRIES = 25;
let fair: TestFair;
let browser: Browser;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open(), chromium()]);
});
afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

const opened = async (path: string, width: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 760 } });
  contexts.push(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  await page.goto(`${fair.address}${path}`);
  return page;
};
/** Somebody in the console, led in by the link of their card. */
const withCard = async (role: 'employer' | 'moderator', employerId: string | null, width: number): Promise<Page> => {
  const body = { name: 'Нургүл', role, ...(employerId ? { employerId } : {}) };
  const { card } = await fair.organiser.call('POST /api/members', { body });
  const page = await opened(`/console?lang=ky#${card.url.split('#')[1]}`, width);
  await page.locator('main h1').waitFor();
  return page;
};
const rowsOf = (page: Page) => page.locator('tbody tr').allTextContents();

test('in Kyrgyz at 360 px, from the link of a card: a complete vacancy takes at most 25 taps and entries', async () => {
  const employerId = await fair.addEmployer('Келечек Текс', '12');
  const board = await opened('/board', 1920);
  const page = await withCard('employer', employerId, 360);
  let entries = 0;
  const tap = async (target: ReturnType<Page['locator']>) => {
    entries += 1;
    await target.click();
  };
  const write = async (name: string, words: string) => {
    entries += 1;
    await page.locator(`[id$="${name}"]`).fill(words);
  };
  const choose = async (name: string, value: string) => {
    entries += 1;
    await page.locator(`select[id$="${name}"]`).selectOption(value);
  };
  await tap(page.locator('a[href="#/vacancies/new"]').first());
  await write('title', 'Тигүүчү');
  await write('place', 'Ош, Курманжан Датка 12');
  await write('payFrom', '28000');
  await write('payTo', '35000');
  await choose('contract', 'open-ended');
  await write('hours', '40');
  for (const fact of ['overtimePaid', 'paidLeave', 'sickPay', 'socialContributions', 'safety', 'trainingGrowth'])
    await tap(page.locator(`input[type=radio][name$="${fact}"][value=yes]`));
  await choose('unionOrAgreement', 'agreement');
  await choose('housingMealsTransport', 'given');
  await tap(page.locator('input[type=checkbox]').first());
  await write('description', 'Цехте кийим тигет: бычуу, тигүү, үтүктөө. Машинаны биз беребиз.');
  await choose('days', '5-2');
  await choose('payRhythm', 'twice-a-month');
  await write('howToApply', '12-стендге келиңиз');
  await page
    .locator('select[id$="occupation"] option[value="7531"], select[id$="occupation"] option[value="8153"]')
    .first()
    .waitFor({ state: 'attached' });
  await choose('occupation', '8153');
  await tap(page.locator('form button[type=submit], form .button.primary').last());
  await page
    .getByText(/12 шарттын 12 айтылган/)
    .first()
    .waitFor();
  expect(entries).toBeLessThanOrEqual(MOST_ENTRIES);
  await board.locator('tbody tr', { hasText: 'Тигүүчү' }).waitFor();
  const { items } = await fair.nobody.call('GET /api/vacancies', { query: { q: 'seamstress' } });
  expect(items).toMatchObject([{ title: 'Тигүүчү', factsGiven: 12, factsAsked: 12 }]);
});

test('two employers and a moderator at once: what is filled, withdrawn or let through shows on every screen', async () => {
  const [one, two] = [await fair.addEmployer('Ак Буура', '3'), await fair.addEmployer('Нарын Сүт', '4')];
  const [first, second, moderator, board] = await Promise.all([
    withCard('employer', one, 360),
    withCard('employer', two, 360),
    withCard('moderator', null, 1280),
    opened('/board', 1920),
  ]);
  const post = async (page: Page, title: string, description: string): Promise<void> => {
    await page.goto(`${fair.address}/console#/vacancies/new`);
    await page.locator('[id$="title"]').fill(title);
    await page.locator('[id$="payFrom"]').fill('30000');
    await page.locator('[id$="description"]').fill(description);
    await page.locator('form .button.primary').last().click();
    await page.locator('main h1', { hasText: title }).waitFor();
  };
  const sound = 'Дүкөндө сатуучу болуп иштейт, соода эсебин жүргүзөт.';
  await Promise.all([
    post(first, 'Сатуучу', sound),
    post(second, 'Кассир', `${sound} Кесиптик бирликке кирүүгө тыюу салынат.`),
  ]);
  await board.locator('tbody tr', { hasText: 'Сатуучу' }).waitFor();
  expect((await rowsOf(board)).join()).not.toContain('Кассир');
  await moderator.goto(`${fair.address}/console#/vacancies`);
  await moderator.getByRole('link', { name: 'Кассир' }).first().click();
  await moderator.locator('input[type=radio][value=show]').check();
  await moderator.locator('[id$="reason"]').fill('Иш берүүчү сөздү алып салат');
  await moderator.locator('details .button.primary').click();
  await board.locator('tbody tr', { hasText: 'Кассир' }).waitFor();
  await first.getByRole('button', { name: '✓' }).first().click();
  await board.locator('tbody tr', { hasText: 'Сатуучу' }).waitFor({ state: 'detached' });
  await second.reload();
  await second.getByRole('button', { name: 'Алып салуу' }).first().click();
  await board.locator('tbody tr', { hasText: 'Кассир' }).waitFor({ state: 'detached' });
  const { items } = await fair.nobody.call('GET /api/vacancies', { query: { q: 'сатуучу' } });
  expect(items.map(({ title }) => title)).not.toContain('Сатуучу');
});
