import type { Browser, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, it, test } from 'vitest';
import { faultsOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { KioskPage } from './support/kiosk-page.ts';
import { organiserIn } from './support/room.ts';

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

const quizNow = async () => (await fair.organiser.call('GET /api/figures')).quiz;
/** The answers of the example that are right. */
const RIGHT = ['My own copy of a written contract', 'No, it stays with me', 'The employer, not me'];
const WRONG = ['A spoken promise is enough', 'Only abroad', 'I do, in advance'];
const answer = async (answers: string[]): Promise<void> => {
  for (const each of answers) {
    await page!.getByRole('button', { name: each }).click();
    await page!.getByText('Source:').waitFor();
    await page!.getByRole('button', { name: 'Next' }).click();
  }
};

test('a phone keeps what was right before by itself and sends both numbers together, and nothing says whose they are', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 720 } });
  page = await context.newPage();
  await page.goto(`${fair.address}/?lang=en#/help`);
  await page.getByRole('link', { name: 'Do you know your rights?' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: WRONG[0]! }).click();
  await page.getByText(`The right answer: ${RIGHT[0]}`).waitFor();
  await page.getByText('A work contract is made in writing').waitFor();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Next' }).click();
  await answer([RIGHT[1]!, WRONG[2]!]);
  await page.getByText('Right answers: 1 of 3').waitFor();
  expect((await quizNow()).before.sets).toBe(0);
  await page.reload();
  await page.getByRole('button', { name: 'Answer again after the tent' }).click();
  await answer(RIGHT);
  await page.getByText('The answers are counted').waitFor();
  await page.reload();
  await page.getByText('Right answers: 3 of 3').waitFor();
  expect(await quizNow()).toEqual({ before: { n: 1, of: 3, sets: 1 }, after: { n: 3, of: 3, sets: 1 } });
  const [entry] = fair.sql<{ actor: string; event: string }>(
    "SELECT actor, event FROM journal WHERE event LIKE '%quiz.answered%'",
  );
  expect(entry).toEqual({ actor: 'phone', event: '{"type":"quiz.answered","of":3,"before":1,"after":3}' });
  expect(fair.sql("SELECT sender FROM replies WHERE sender LIKE 'phone:%'")).toEqual([]);
});

test('the kiosk asks before or after, shows where to turn beside it, and forgets both', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  const table = await fair.place('info-table');
  const { pairingCode } = await fair.organiser.call('POST /api/devices', {
    body: { name: 'A kiosk', kind: 'kiosk', placeId: table.id },
  });
  const kiosk = new KioskPage(page);
  await kiosk.open(fair.address);
  await kiosk.pair(pairingCode);
  const before = await quizNow();
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: 'Your rights and help' }).click();
  await page.getByRole('heading', { name: 'Trade unions' }).waitFor();
  await page.getByText('There are few inspectors').waitFor();
  await page.getByRole('button', { name: 'After a tent' }).click();
  await answer([RIGHT[0]!, RIGHT[1]!, WRONG[2]!]);
  await page.getByText('Right answers: 2 of 3').waitFor();
  await expect
    .poll(async () => (await quizNow()).after)
    .toEqual({
      n: before.after.n + 2,
      of: before.after.of + 3,
      sets: before.after.sets + 1,
    });
  expect((await quizNow()).before).toEqual(before.before);
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back' }).click();
  await kiosk.untilReady();
});

it('counts no answers to another number of questions, none that are more than all, and none of neither side', async () => {
  const before = await quizNow();
  for (const body of [{ of: 2, before: 1 }, { of: 3 }, { of: 1, after: 2 }]) {
    const { status } = await fair.phone().ask('POST /api/quiz/answers', { body: { id: uuid(), ...body } });
    expect([body, status]).toEqual([body, 400]);
  }
  const set = { body: { id: uuid(), of: 3, before: 0 } };
  await fair.nobody.call('POST /api/quiz/answers', set);
  await fair.nobody.call('POST /api/quiz/answers', set);
  expect((await quizNow()).before).toEqual({
    n: before.before.n,
    of: before.before.of + 3,
    sets: before.before.sets + 1,
  });
});

test('the organiser writes the questions: what is missing is named, and a fair without any says so', async () => {
  page = await organiserIn(fair, browser, 'quiz');
  for (let n = 3; n > 0; n--) await page.getByRole('button', { name: `Take away: Question ${n}` }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').waitFor();
  expect((await fair.nobody.call('GET /api/quiz')).questions).toEqual([]);
  await page.getByRole('button', { name: 'Add a question' }).click();
  const field = (group: string) => page!.getByRole('group', { name: group, exact: true }).getByLabel('English');
  await field('Question').fill('May you join a union?');
  await field('Answer 1').fill('Yes');
  await field('Answer 2').fill('No');
  await field('Why').fill('It is your own choice.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Source' }).waitFor();
  await field('Source').fill('ILO, Convention 87');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').waitFor();
  const { questions } = await fair.nobody.call('GET /api/quiz');
  expect(questions).toMatchObject([{ ask: { en: 'May you join a union?' }, right: 0 }]);
  expect(await faultsOn(page)).toEqual([]);
});
