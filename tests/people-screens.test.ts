import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import type { Caller } from './support/caller.ts';
import { LOGIN, PASSWORD, TestFair } from './support/fair.ts';

const DAY_MS = 86_400_000;
let fair: TestFair;
let browser: Browser;
let employer: Caller;
let vacancyId: string;

beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open({ example: 'osh-2017' }), chromium()]);
  employer = await fair.member('employer', { employerId: await fair.addEmployer('Келечек Текс') });
  const body = { title: 'Тигүүчү', payFrom: 30_000, contract: 'open-ended', hours: 40 } as const;
  vacancyId = (await employer.call('POST /api/vacancies', { body })).id;
});
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

type Look = { lang?: 'ky' | 'ru' | 'en'; colorScheme?: 'light' | 'dark'; width?: number };
const newPage = async ({ colorScheme = 'light', width = 360 }: Look): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 760 }, colorScheme });
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  return page;
};
const organiserAt = async (room: string, look: Look = {}): Promise<Page> => {
  const page = await newPage(look);
  const data = { login: LOGIN, password: PASSWORD };
  await page.context().request.post(`${fair.address}/api/session`, { data, headers: { origin: fair.address } });
  await page.goto(`${fair.address}/console?lang=${look.lang ?? 'en'}#/${room}`);
  await page.locator('main .panel').first().waitFor();
  return page;
};
/** A phone of its own with a badge that was met, given a note and offered a job. */
const phoneOfVisitor = async (look: Look = {}) => {
  const page = await newPage(look);
  await page.goto(`${fair.address}/?lang=${look.lang ?? 'en'}`);
  await page.locator('.card button, .card a.button').first().waitFor();
  const data = { id: uuid(), facts: { sex: 'female', district: 'KG-GO' } };
  const reply = await page.context().request.post(`${fair.address}/api/visitors`, {
    data,
    headers: { origin: fair.address },
  });
  const { badge } = (await reply.json()) as { badge: string };
  const note = 'Жакшы тигет';
  await employer.call('POST /api/meetings', { body: { id: uuid(), badge, kind: 'interview', note } });
  await employer.call('POST /api/offers', { body: { id: uuid(), vacancyId, badge, terms: { payFrom: 32_000 } } });
  await page.goto(`${fair.address}/?lang=${look.lang ?? 'en'}#/mine`);
  await page.reload();
  await page.locator('#follow-up').waitFor();
  return { page, badge };
};
const finished = async (page: Page) => expect([...(await faultsOn(page)), ...(await tooWideOn(page))]).toEqual([]);
const small = (page: Page, within: string) =>
  page
    .locator(`${within} :is(.button, input:not([type=checkbox]), label:has(input))`)
    .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 48).map((each) => each.outerHTML));

test('a visitor leaves a contact on the own phone with a tick, sees what is held, and takes it back', async () => {
  const { page } = await phoneOfVisitor();
  await page.getByLabel('Name').fill('Айпери');
  await page.getByLabel('Phone, Telegram').fill('0555 12 34 56');
  const tick = page.getByLabel('I agree: call me');
  expect(await tick.isChecked()).toBe(false);
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page.getByText('Tick the box if you agree').waitFor();
  await tick.check();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page.getByText('Айпери, 0555 12 34 56: called after 30').waitFor();
  await page.getByRole('button', { name: 'What is held about me?' }).click();
  const held = page.getByRole('region', { name: 'What is held about me?' });
  await held.getByText('Жакшы тигет').waitFor();
  await held.getByText('Osh city').waitFor();
  await finished(page);
  await page.getByRole('button', { name: 'Take back and erase' }).click();
  await page.getByLabel('I agree: call me').waitFor();
  await page.context().close();
});

test.each([
  ['ky', 'light'],
  ['ru', 'dark'],
] as const)(
  'on a small phone in %s and %s it fits a thumb, and the person can be erased there',
  async (lang, scheme) => {
    const { page } = await phoneOfVisitor({ lang, colorScheme: scheme });
    await finished(page);
    expect(await small(page, 'section:has(#follow-up)')).toEqual([]);
    await page.locator('section:has(#held) .button').click();
    await page.locator('section:has(#held) dl').first().waitFor();
    expect(await small(page, 'section:has(#held)')).toEqual([]);
    await page.locator('section:has(#held) .button').last().click();
    await page.locator('section:has(#held) [role=alert]').waitFor();
    await finished(page);
    await page.locator('section:has(#held) .button.st').click();
    await page.locator('section:has(#held) [role=status]').waitFor();
    await page.context().close();
  },
);

test('a request is found by its badge, shown, taken away as a file and erased', async () => {
  const { badge, page: phone } = await phoneOfVisitor();
  await phone.context().close();
  const page = await organiserAt('requests', { width: 1280 });
  await page.getByLabel('Badge code').fill(badge);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByText('Жакшы тигет').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Take away as a file' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ data: { badge }, language: 'en' });
  await page.getByLabel('To erase').check();
  await page.getByRole('button', { name: 'Put the request on the list' }).click();
  await page.getByText('Answer by:').waitFor();
  await finished(page);
  await page.getByRole('button', { name: 'Erase it all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase it all' }).click();
  await page.getByText('Erased. The badge is nobody').waitFor();
  await page.getByText('✓ Answered').waitFor();
  await page.context().close();
});

test('at the desk a contact is left with the badge; a month later the call asks one question after another', async () => {
  const { badge, page: phone } = await phoneOfVisitor();
  await phone.context().close();
  const desk = await organiserAt('offers');
  await desk.getByRole('button', { name: 'Consent to be called' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Badge code').fill(badge);
  await dialog.getByLabel('Name').fill('Салтанат');
  await dialog.getByLabel('Phone, Telegram').fill('@saltanat');
  await dialog.getByLabel('I agree').check();
  await dialog.getByRole('button', { name: 'Leave it' }).click();
  await dialog.getByText('Kept: they are called').waitFor();
  await finished(desk);
  await desk.context().close();
  fair.clock.forward(31 * DAY_MS);
  const page = await organiserAt('calls');
  await page.getByText('@saltanat').waitFor();
  await page.getByRole('button', { name: 'Call: Салтанат' }).click();
  await page.getByRole('heading', { name: 'Reached?' }).waitFor();
  expect(await small(page, 'section:has(#called)')).toEqual([]);
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await page.getByRole('heading', { name: 'Hired for this job?' }).waitFor();
  await finished(page);
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await page.getByRole('heading', { name: 'May we call again?' }).waitFor();
  await page.getByRole('button', { name: 'Question before' }).click();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await page.getByRole('button', { name: 'As promised: work contract' }).click();
  await page.getByLabel('Another number').fill('31 000');
  await page.getByRole('button', { name: 'Enter' }).click();
  await finished(page);
  await page.getByRole('button', { name: /^As promised: .*40/ }).click();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await page.getByText('Saved: Салтанат').waitFor();
  await page.getByText('day 30: reached').waitFor();
  const told = fair.sql<{ told: string }>("SELECT follow_ups AS told FROM offers WHERE follow_ups <> '[]'");
  expect(told.map((row) => JSON.parse(row.told) as unknown)).toMatchObject([
    [{ day: '30', reached: true, hired: 'yes', contract: 'open-ended', pay: 31_000, hours: 40 }],
  ]);
  await page.context().close();
});

test('the live page reminds of the erasure in its last week', async () => {
  fair.clock.forward(64 * DAY_MS);
  const page = await organiserAt('');
  await page.getByText('Erased soon').waitFor();
  await page.context().close();
});

test.each([
  ['ky', 'light', 360],
  ['ru', 'dark', 1280],
] as const)('in %s, %s and %i wide the rooms are finished', async (lang, colorScheme, width) => {
  const [{ badge } = { badge: '' }] = fair.sql<{ badge: string }>(
    'SELECT code AS badge FROM badges JOIN meetings ON meetings.visitor_id = badges.visitor_id WHERE void_at IS NULL LIMIT 1',
  );
  const page = await organiserAt('keeping', { lang, colorScheme, width });
  await finished(page);
  await page.locator('.button.danger').click();
  await page.locator('dialog .button.danger').click();
  await page.locator('#certificates ~ ul .button').first().click();
  await page.locator('dialog code').waitFor();
  await finished(page);
  await page.keyboard.press('Escape');
  await page.evaluate(() => void (location.hash = '#/calls'));
  await page.locator('#due').waitFor();
  await page.locator('#rates').waitFor();
  await finished(page);
  await page.evaluate(() => void (location.hash = '#/requests'));
  await page.locator('input').first().fill(badge);
  await page.locator('form .button.primary').first().click();
  await page.locator('dl').first().waitFor();
  await finished(page);
  await page.context().close();
});
