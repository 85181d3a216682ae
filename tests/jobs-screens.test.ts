import type { Browser, BrowserContext, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';

let fair: TestFair;
let browser: Browser;
let employerId: string;
let employer: Caller;
let vacancyId: string;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open({ example: 'osh-2017' }), chromium()]);
  employerId = await fair.addEmployer('Келечек Текс');
  employer = await fair.member('employer', { employerId });
  const body = { title: 'Тигүүчү', openings: 2, payFrom: 30_000, contract: 'open-ended' } as const;
  vacancyId = (await employer.call('POST /api/vacancies', { body })).id;
});
afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

type Look = { lang?: string; colorScheme?: 'light' | 'dark'; width?: number };
const opened = async (path: string, { lang = 'en', colorScheme = 'light', width = 360 }: Look = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  contexts.push(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  const [before = '', hash] = path.split('#');
  await page.goto(`${fair.address}${before}?lang=${lang}${hash === undefined ? '' : `#${hash}`}`);
  return page;
};

/** A phone whose visitor was met and offered a job. */
const visitor = async (look: Look = {}): Promise<Page> => {
  const page = await opened('/', look);
  await page.locator('.card button, .card a.button').first().waitFor();
  const { badge } = (await page.evaluate(
    async (id) =>
      (
        await fetch('/api/visitors', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ id }),
        })
      ).json(),
    uuid(),
  )) as { badge: string };
  await employer.call('POST /api/meetings', { body: { id: uuid(), badge, kind: 'interview' } });
  const terms = { payFrom: 30_000, contract: 'open-ended', hours: 40, note: 'Түшкү тамак берилет' } as const;
  await employer.call('POST /api/offers', { body: { id: uuid(), vacancyId, badge, terms } });
  await page.goto(`${fair.address}/#/mine`);
  await page.reload();
  await page.locator('article.card').waitFor();
  return page;
};
const figures = () => fair.organiser.call('GET /api/figures');
const check = async (page: Page) => expect([...(await faultsOn(page)), ...(await tooWideOn(page))]).toEqual([]);

test('a visitor reads what is promised, declines with a reason, and accepts after all', async () => {
  const before = await figures();
  const page = await visitor();
  await page.getByText('Түшкү тамак берилет').waitFor();
  await page.getByRole('button', { name: 'I decline' }).click();
  await page.getByRole('button', { name: 'hours', exact: true }).click();
  await page.getByText('You declined').waitFor();
  expect((await figures()).offersDeclined).toBe(before.offersDeclined + 1);
  await page.getByRole('button', { name: 'Change the answer' }).click();
  await page.getByRole('button', { name: 'I accept' }).click();
  await page.getByText('You accepted').waitFor();
  expect(await figures()).toMatchObject({
    offersDeclined: before.offersDeclined,
    offersAccepted: before.offersAccepted + 1,
  });
});

test('a visitor lets an employer that was met see a contact, and takes it back', async () => {
  const page = await visitor();
  const contacts = async () => (await employer.call('GET /api/meetings')).items.map(({ contact }) => contact);
  await page.getByRole('button', { name: /^I agree that Келечек Текс/ }).click();
  await page.getByText('Write a telephone number or an e-mail').waitFor();
  await page.getByLabel('Telephone or e-mail').fill('0555 12 34 56');
  await page.getByRole('button', { name: /^I agree that Келечек Текс/ }).click();
  await page.getByText('Келечек Текс sees: 0555 12 34 56').waitFor();
  expect(await contacts()).toContain('0555 12 34 56');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByLabel('Telephone or e-mail').waitFor();
  expect(await contacts()).not.toContain('0555 12 34 56');
});

test.each([
  ['ky', 'light'],
  ['ru', 'dark'],
] as const)(
  'offers and contacts on a phone: axe finds nothing and no word is too wide in %s, %s',
  async (lang, colorScheme) => {
    const page = await visitor({ lang, colorScheme });
    await check(page);
    await page.locator('article .button').nth(1).click();
    await check(page);
  },
);

const signedIn = async (
  role: 'moderator' | 'employer' | 'organiser' | 'desk',
  room: string,
  look: Look = {},
): Promise<Page> => {
  const { organiser } = fair;
  const body = { name: 'Нургүл', role, ...(role === 'employer' ? { employerId } : {}) } as const;
  const { card } = await organiser.call('POST /api/members', { body });
  const page = await opened(`/console#${card.url.split('#')[1]}`, { width: 1280, ...look });
  await page.locator('nav').first().waitFor();
  await page.goto(`${fair.address}/console#/${room}`);
  return page;
};

test('a moderator reads which words were found, and a blocked vacancy says where to turn', async () => {
  const fee = { title: 'Курьер', payFrom: 30_000, description: 'Оплата за оформление 3000 сом до выхода на работу.' };
  const { id } = await employer.call('POST /api/vacancies', { body: fee });
  const page = await signedIn('moderator', `vacancies/${id}`);
  await page.getByText(/Words found: “.*формлен/).waitFor();
  await page.getByText('Where to refer').waitFor();
  await check(page);
});

test('a moderator sees what became of the other vacancies of the same employer', async () => {
  const other = await fair.member('employer', { employerId: await fair.addEmployer('Тез Жумуш') });
  const fee = { title: 'Курьер', payFrom: 30_000, description: 'Оплата за оформление 3000 сом до выхода на работу.' };
  await other.call('POST /api/vacancies', { body: fee });
  const { id } = await other.call('POST /api/vacancies', { body: { title: 'Оператор', payFrom: 32_000 } });
  const page = await signedIn('moderator', `vacancies/${id}`);
  await page.getByText('Тез Жумуш: other vacancies').click();
  await page.getByText('■ blocked: 1').waitFor();
  await page.getByRole('link', { name: 'Курьер' }).waitFor();
  await check(page);
});

test('an employer says more, in a second language, too, looks at it as visitors will, and they do', async () => {
  const page = await signedIn('employer', 'vacancies/new');
  await page.getByLabel('Job title').fill('Түнкү кароолчу');
  await page.getByLabel('From', { exact: true }).fill('24000');
  await page.getByText('More terms').click();
  await page.getByLabel('Hours a shift').fill('30');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').getByRole('button', { name: 'Hours a shift' }).click();
  await page.getByLabel('Hours a shift').fill('12');
  await page.getByLabel('Night work').selectOption('yes');
  await page.getByLabel('Who recruits').selectOption('private-agency');
  await page.getByLabel('Permit number').fill('№ 0123');
  await page.getByText('In other languages').click();
  await page.getByLabel('Language of the original').selectOption('ky');
  await page.getByRole('group', { name: 'Русский' }).getByLabel('Job title').fill('Ночной сторож');
  await page.getByText('As visitors see it').click();
  const preview = page.locator('details article');
  for (const words of ['Түнкү кароолчу', 'Ночной сторож', '№ 0123']) await preview.getByText(words).waitFor();
  await check(page);
  // Work through an agency is looked at by a person first; the employer itself is shown at once.
  await page.getByLabel('Who recruits').selectOption('direct');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('● Shown').waitFor();
  const id = /vacancies\/([-\w]+)/.exec(page.url())?.[1];
  const phone = await opened(`/v/${id}`);
  for (const words of ['Ночной сторож', 'the employer itself', 'Hours a shift']) await phone.getByText(words).waitFor();
  await check(phone);
  await page.getByText('In other languages').click();
  await page.getByRole('group', { name: 'Русский' }).getByLabel('Job title').fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').waitFor();
  expect(await fair.nobody.call('GET /api/vacancies/:id', { params: { id: id ?? '' } })).not.toHaveProperty(
    'translations',
  );
});

test('the desk prints what was promised for a person without a phone', async () => {
  const page = await signedIn('desk', 'offers');
  await page
    .getByRole('button', { name: /^On paper/ })
    .first()
    .click();
  const slip = page.getByRole('dialog');
  for (const words of ['Тигүүчү', 'Келечек Текс', 'from 30,000 som a month', '40 h a week', 'Түшкү тамак берилет'])
    await slip.getByText(words).waitFor();
  await check(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav').first().isVisible()).toBe(false);
  expect(await slip.getByText('Тигүүчү').isVisible()).toBe(true);
});

test('an employer stars a meeting, confirms an accepted offer and withdraws another', async () => {
  const phone = await visitor({ lang: 'en' });
  await phone.getByRole('button', { name: 'I accept' }).click();
  await phone.getByText('You accepted').waitFor();
  const page = await signedIn('employer', 'meetings');
  const star = page.getByRole('button', { name: /^Star/ }).first();
  await star.click();
  await page
    .getByRole('button', { name: /^Remove star/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Confirm' }).first().click();
  await page.getByText('Confirmed by both sides').first().waitFor();
  await check(page);
  await page
    .getByRole('button', { name: /^Withdraw/ })
    .last()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await page.getByText('withdrawn').first().waitFor();
});

test('an organiser sees whom to call, and sets the limits with their day and source', async () => {
  const page = await signedIn('organiser', 'employers');
  await page.getByText('Whom to call').click();
  await page
    .getByText(/not confirmed/)
    .first()
    .waitFor();
  await check(page);
  await page.goto(`${fair.address}/console#/rules`);
  await page.getByLabel('Subsistence minimum, som').fill('10000');
  await page.getByRole('group', { name: 'Limits of pay' }).getByLabel('Source').fill('24.kg 348586');
  const forOneSex = page.getByRole('group', { name: 'Work for which the law lets one sex be named' });
  await forOneSex.getByLabel('ISCO-08 code').fill('541 5142');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('2 fields to mend:').waitFor();
  await forOneSex.getByLabel('As of').fill('2026-11-22');
  await forOneSex.getByLabel('Source').fill('Law 184 of 2008');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').waitFor();
  expect((await fair.organiser.call('GET /api/rules')).oneSexWork).toEqual({
    occupations: ['541', '5142'],
    asOf: '2026-11-22',
    source: 'Law 184 of 2008',
  });
  expect((await fair.organiser.call('GET /api/rules')).limits).toMatchObject({
    subsistence: 10_000,
    source: '24.kg 348586',
  });
  await check(page);
});
