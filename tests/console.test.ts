import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import { LOGIN, PASSWORD, TestFair, scan } from './support/fair.ts';
import { setStage } from './support/stage.ts';

let fair: TestFair;
let browser: Browser;
let contexts: BrowserContext[] = [];

beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open(), chromium()]);
});
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
});
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

type Look = { lang?: string; colorScheme?: 'light' | 'dark'; width?: number };

/** The console as nobody sees it, on a browser of its own. */
async function console(at: TestFair, hash: string, { lang = 'en', colorScheme = 'light', width = 1280 }: Look = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(`${at.address}/console?lang=${lang}${hash}`);
  return page;
}

async function signIn(page: Page): Promise<void> {
  await page.locator('input[autocomplete=username]').fill(LOGIN);
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.locator('button[type=submit]').click();
  await page.locator('nav').waitFor({ state: 'attached' });
}

async function organiser(at: TestFair, hash = '', look: Look = {}): Promise<Page> {
  const page = await console(at, hash, look);
  await signIn(page);
  return page;
}

/** A big number of the live page, by its name. */
const big = (page: Page, name: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) })
    .locator('.value');

async function checkInNewcomers(at: TestFair, count: number): Promise<void> {
  const { id } = await at.place('gate');
  for (const badge of await at.badges(count)) await at.enter(scan(badge, id));
}

describe('setting up', () => {
  test('a wrong code is told by its field, and the wizard ends signed in on the live page of the new fair', async () => {
    const empty = await TestFair.open({ organised: false });
    const page = await console(empty, '');
    const next = page.getByRole('button', { name: 'Next' });
    await page.getByLabel('Set-up code').fill('00000000');
    await next.click();
    await page.getByRole('group', { name: 'Name' }).getByLabel('English').fill('Jalalabad job fair');
    await page.getByRole('group', { name: 'City' }).getByLabel('Кыргызча').fill('Жалал-Абад');
    await page.getByLabel('Closes at').fill('08:00');
    await next.click();
    await page.getByRole('alert').getByText('Closing must be later than opening.').waitFor();
    await page.getByLabel('Closes at').fill('16:30');
    await page.getByLabel('Expected visitors').fill('800');
    await next.click();
    await page.getByLabel('Your name').fill('Айгүл');
    await page.getByLabel('Login').fill('aigul');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Make the fair' }).click();
    await page.getByLabel('Set-up code').and(page.locator('[aria-invalid=true]')).fill(empty.running.house.setupCode!);
    await next.click();
    await next.click();
    await page.getByRole('button', { name: 'Make the fair' }).click();
    await page.getByRole('heading', { name: 'Jalalabad job fair' }).waitFor();
    await page.getByText('target 800: 0 %').waitFor();
    const made = await empty.nobody.call('GET /api/fair');
    expect(made).toMatchObject({ city: { ky: 'Жалал-Абад' }, expectedVisitors: 800, state: 'planning' });
    expect(Date.parse(made.closesAt) - Date.parse(made.opensAt)).toBe(7.5 * 3_600_000);
    await empty.stop();
  });

  test('offers the example fairs by name, and the one that is chosen is laid on today', async () => {
    const empty = await TestFair.open({ organised: false });
    const page = await console(empty, '');
    await page.getByLabel('Set-up code').fill(empty.running.house.setupCode!);
    await page.getByRole('radio', { name: 'An example: Osh, 2017' }).waitFor();
    await page.getByRole('radio', { name: 'An example: Jalal-Abad, 2018' }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Your name').fill('Айгүл');
    await page.getByLabel('Login').fill('aigul');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Make the fair' }).click();
    await page.getByRole('heading', { name: 'Jalal-Abad city job fair' }).waitFor();
    expect(await empty.nobody.call('GET /api/fair')).toMatchObject({ city: { ru: 'Джалал-Абад' }, state: 'open' });
    await empty.stop();
  });
});

describe('signing in', () => {
  test('a card signs in and leaves its secret in no address; once it is revoked the page says so', async () => {
    const desk = await fair.member('desk');
    const page = await console(fair, `#card=${desk.secret}`);
    await page.getByRole('link', { name: 'Badges' }).waitFor();
    expect(page.url()).not.toContain(desk.secret);
    expect(await page.getByRole('link', { name: 'Journal' }).count()).toBe(0);
    await fair.organiser.call('DELETE /api/members/:id', { params: { id: desk.memberId } });
    const again = await console(fair, `#card=${desk.secret}`);
    await again.getByRole('alert').getByText('This card does not sign you in').waitFor();
  });
});

describe('the live page', () => {
  test('a check-in at the gate shows by itself', async () => {
    const page = await organiser(fair);
    const before = (await fair.organiser.call('GET /api/figures')).visitorsCheckedIn;
    await big(page, 'Visitors').getByText(String(before), { exact: true }).waitFor();
    await checkInNewcomers(fair, 2);
    await big(page, 'Visitors')
      .getByText(String(before + 2), { exact: true })
      .waitFor();
    await page.getByText(/^updated \d\d:\d\d:\d\d$/).waitFor();
  });

  test('a tent that fills, an employer who is missing and a held vacancy each call for a person', async () => {
    const own = await TestFair.open();
    const page = await organiser(own);
    await page.getByText('Nothing needs a person now.').waitFor();
    const tent = await own.addTent(2, 'Work contracts');
    for (const change of [1, 1] as const)
      await own.organiser.call('POST /api/places/:id/tally', { params: { id: tent.id }, body: { change } });
    await page.getByText('Work contracts: 2 of 2 places taken').waitFor();
    const employerId = await own.addEmployer('Келечек Текс', '12');
    await page.getByText('Келечек Текс: stand 12').waitFor();
    const { id } = await own.organiser.call('POST /api/vacancies', { body: { employerId, title: 'Тигүүчү' } });
    const decision = { decision: 'hold' as const, reason: 'Pay to be confirmed' };
    await own.organiser.call('POST /api/vacancies/:id/decision', { params: { id }, body: decision });
    await page.getByRole('link', { name: 'Decide: Тигүүчү' }).click();
    await page.getByLabel('Show it').check();
    await page.getByLabel('Reason').fill('Confirmed at the stand');
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByText('● Shown').waitFor();
    await own.stop();
  });

  test('when the server goes the page says so, and when it is back nothing is missing', async () => {
    const own = await TestFair.open();
    await checkInNewcomers(own, 1);
    const page = await organiser(own);
    await page.clock.install();
    await page.reload();
    await big(page, 'Visitors').getByText('1', { exact: true }).waitFor();
    const { port } = new URL(own.address);
    await own.stop(true);
    await page.clock.runFor(16_000);
    await page.getByRole('alert').getByText('The connection is lost.').waitFor();
    // Time stands still on the page until all has happened that it must catch up with.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 5000));
    const back = await TestFair.open({ folder: own.folder, env: { PORT: port } });
    await checkInNewcomers(back, 3);
    await page.clock.runFor(20_000);
    // From here on a minute is a minute: the server's heartbeats come by its own clock.
    await page.clock.resume();
    await big(page, 'Visitors').getByText('4', { exact: true }).waitFor();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await back.stop();
  });
});

describe('an employer at a stand, with a phone', () => {
  test('says it is here, posts a vacancy, offers the job, and the organiser sees each', async () => {
    const own = await TestFair.open();
    const employer = await own.member('employer', { employerId: await own.addEmployer('Келечек Текс', '12') });
    const [badge = ''] = await own.badges(1);
    const watching = await organiser(own);
    await watching.getByText('Келечек Текс: stand 12').waitFor();
    const page = await console(own, `#card=${employer.secret}`, { width: 360 });
    await page.getByRole('button', { name: 'I am here' }).click();
    await watching.getByText('Employers here: 1 of 1').waitFor();
    await page.getByRole('link', { name: 'Add a vacancy' }).click();
    await page.getByLabel('Job title').fill('Тигүүчү');
    await page.getByLabel('From', { exact: true }).fill('28000');
    await page.getByRole('group', { name: 'Paid leave' }).getByLabel('Yes').check();
    await page.getByText('2 of 12 facts given').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('● Shown').waitFor();
    await page.goto(page.url().replace(/#.*/, '#/meetings'));
    const offering = page.getByRole('region', { name: 'Offer a job' });
    await offering.getByLabel('Vacancy').selectOption({ label: 'Тигүүчү' });
    await offering.getByLabel('Badge code').fill(badge);
    await offering.getByRole('button', { name: 'Make the offer' }).click();
    await offering.getByText('The offer is recorded.').waitFor();
    await watching.getByText('from 28,000 som a month').waitFor();
    expect((await own.organiser.call('GET /api/figures')).offersMade).toBe(1);
    await own.stop();
  });
});

describe('every page, with one of everything in it', () => {
  beforeAll(() => setStage(fair));

  const ROOMS = ['', 'vacancies', 'vacancies/new', 'employers', 'employers/new', 'places', 'places/new', 'offers'];
  const BEHIND = [
    'visitors',
    'groups',
    'badges',
    'print',
    'tables',
    'exports',
    'members',
    'members/new',
    'devices',
    'devices/new',
    'journal',
  ];

  test.each([
    { lang: 'ky', colorScheme: 'light' },
    { lang: 'ru', colorScheme: 'dark' },
    { lang: 'en', colorScheme: 'light' },
  ] as const)('is clean to axe and fits 320 px in $lang, $colorScheme', async (look) => {
    const page = await console(fair, '', look);
    await page.locator('form').waitFor();
    expect(await faultsOn(page)).toEqual([]);
    await signIn(page);
    const found: Record<string, string[]> = {};
    for (const room of [...ROOMS, ...BEHIND]) {
      // Another query loads the page anew: what is looked at is this room and not the one before.
      await page.goto(`${fair.address}/console?lang=${look.lang}&at=${room}#/${room}`);
      await page.locator('#content h1').waitFor();
      await expect.poll(() => page.getByRole('status').filter({ hasText: '…' }).count()).toBe(0);
      const faults = await faultsOn(page);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await tooWideOn(page)).map((wide) => `${width} px: ${wide}`));
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      if (faults.length > 0) found[room] = faults;
    }
    expect(found).toEqual({});
  });
});
