import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';

let fair: TestFair;
let browser: Browser;
let agency: Caller;
let moderator: Caller;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open(), chromium()]);
  agency = await fair.member('employer', { employerId: await fair.addEmployer('Тышкы Иш') });
  moderator = await fair.member('moderator');
});
afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

const ABROAD = {
  title: 'Балык цехинин жумушчусу',
  description: '«Рыбзавод» ишканасында балык тазалоо, жатакана акысыз.',
  place: 'Мурманск',
  country: 'RU',
  contract: 'fixed-term',
  contractMonths: 6,
  payFrom: 80_000,
  currency: 'RUB',
  recruiter: 'private-agency',
} as const;

const shown = async (permitNumber?: string): Promise<{ id: string; state: string }> => {
  const { id, state } = await agency.call('POST /api/vacancies', {
    body: permitNumber === undefined ? ABROAD : { ...ABROAD, permitNumber },
  });
  const decision = { decision: 'show', reason: 'Текшерилди' } as const;
  await moderator.call('POST /api/vacancies/:id/decision', { params: { id }, body: decision });
  return { id, state };
};

const phone = async (id: string, lang: string, colorScheme: 'light' | 'dark'): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 720 }, colorScheme });
  contexts.push(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  await page.goto(`${fair.address}/?lang=${lang}#/vacancies/${id}`);
  await page.locator('details summary').waitFor();
  return page;
};
const check = async (page: Page) => expect([...(await faultsOn(page)), ...(await tooWideOn(page))]).toEqual([]);

test('who is offered work abroad reads four lines, and opens the eleven signs of forced labour under them', async () => {
  const { id } = await shown('2026-117');
  const page = await phone(id, 'ky', 'light');
  const card = page.locator('section', { has: page.locator('summary') });
  expect(await card.locator('ul li').allTextContents()).toHaveLength(4);
  await card.getByText('2026-117').waitFor();
  expect(await card.locator('ol li').first().isVisible()).toBe(false);
  await card.locator('summary').click();
  await card.getByText('Паспортуңузду алып коюшат.').waitFor();
  expect(await card.locator('ol li').allTextContents()).toHaveLength(11);
  await check(page);
});

test('an agency abroad that gave no permit number waits for a person, and the phone says what to ask for', async () => {
  const { id, state } = await shown();
  expect(state).toBe('held');
  const page = await phone(id, 'ru', 'dark');
  await page.getByText('Агентство не указало номер разрешения').waitFor();
  await page.locator('summary').click();
  await check(page);
});

test('an agency that gave its permit number once has given it for every vacancy', async () => {
  const body = { name: 'Аракет', kind: 'agency', permitNumber: '2026-88', taxNumber: '01234567890123' } as const;
  const { id: employerId } = await fair.organiser.call('POST /api/employers', { body });
  const licensed = await fair.member('employer', { employerId });
  const { recruiter: _, ...unsaid } = ABROAD;
  const { id, findings } = await licensed.call('POST /api/vacancies', { body: unsaid });
  expect(findings.map(({ check }) => check)).not.toContain('R03');
  const decision = { decision: 'show', reason: 'Текшерилди' } as const;
  await moderator.call('POST /api/vacancies/:id/decision', { params: { id }, body: decision });
  const page = await phone(id, 'ru', 'light');
  await page.getByText('2026-88').first().waitFor();
  expect((await licensed.call('GET /api/vacancies/:id', { params: { id } })).permitNumber).toBe(undefined);
});
