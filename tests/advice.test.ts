import type { Browser, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { REFERRAL_TEXT } from '../shared/advice.ts';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';
import { recountedFigures } from './support/recount.ts';
import { memberIn } from './support/room.ts';

let fair: TestFair;
let browser: Browser;
let adviser: Caller & { memberId: string };
let unionId: string;
let page: Page | undefined;
beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open(), chromium()]);
  adviser = await fair.member('adviser');
  unionId = uuid();
  await fair.organiser.call('POST /api/directory', {
    body: { id: unionId, kind: 'union', name: { en: 'Union of the self-employed' }, where: 'Tent 3' },
  });
});
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

type Row = { topic: string; minutes: number; outcome: string; checklist: string | null; consent: number | null };
const lastRow = () =>
  fair.sql<Row>(
    'SELECT topic, minutes, outcome, checklist, consent_text AS consent FROM advice ORDER BY rowid DESC LIMIT 1',
  )[0];
const record = () => page!.getByRole('button', { name: 'Record', exact: true }).click();

test('three taps write a talk down: topic, minutes, done; a mistake is taken back from the list below', async () => {
  page = await memberIn(fair, browser, adviser, 'advice');
  await page.getByLabel('CV').check();
  await page.getByLabel('15').check();
  await record();
  await page.getByText('15 min · answered').waitFor();
  expect(lastRow()).toMatchObject({ topic: 'cv', minutes: 15, outcome: 'answered' });
  await page.getByRole('button', { name: /^Take back: CV/ }).click();
  await page.getByText('taken back').waitFor();
  const figures = await fair.organiser.call('GET /api/figures');
  expect([figures.adviceGiven, figures.adviceByTopic]).toEqual([0, {}]);
});

test('a contract is checked point by point, and only yes, no or not there is kept', async () => {
  page = await memberIn(fair, browser, adviser, 'advice');
  await page.getByLabel('Work contract').check();
  await page.getByText('Contract check').click();
  const point = (name: string) => page!.getByRole('group', { name });
  await point('How much is paid and when').getByText('not there').click();
  await point('Two copies, one for the worker').getByText('in order', { exact: true }).click();
  expect(await faultsOn(page)).toEqual([]);
  expect(await tooWideOn(page)).toEqual([]);
  await page.getByLabel('paper prepared').check();
  await record();
  await page.getByText('paper prepared').last().waitFor();
  await expect.poll(() => lastRow()?.outcome).toBe('paper-prepared');
  expect(JSON.parse(lastRow()!.checklist!)).toEqual({ 'pay-and-when': 'not-there', 'two-copies': 'yes' });
});

test('a referral needs the visitor’s yes, and ends in a slip with the partner on it and no visitor', async () => {
  const [badge = ''] = await fair.badges(1);
  page = await memberIn(fair, browser, adviser, `advice?badge=${badge}`);
  await page.getByLabel('Trade union').check();
  await page.getByLabel('Referred', { exact: true }).check();
  await page.getByLabel('To whom').selectOption({ label: 'Union of the self-employed' });
  await record();
  await page.getByText('Ask the visitor first.').first().waitFor();
  await page.getByLabel('The visitor agrees').check();
  await record();
  const slip = page.getByRole('dialog', { name: 'Referral slip' });
  await slip.getByText('Union of the self-employed').waitFor();
  await slip.getByText('Tent 3').waitFor();
  await slip.getByText('Your name is not on this slip.').waitFor();
  const said = await slip.innerText();
  expect(said).not.toContain(badge);
  expect(said).not.toContain(badge.slice(-4));
  expect(await faultsOn(page)).toEqual([]);
  expect(lastRow()).toMatchObject({ topic: 'union', outcome: 'referred', consent: REFERRAL_TEXT });
});

describe('advice', () => {
  const advise = (by: Caller, more: object) =>
    by.ask('POST /api/advice', { body: { id: uuid(), topic: 'union', ...more } });

  it('refuses a referral to a partner without the visitor’s consent, or to a text of another day', async () => {
    const codes = async (more: object) => (await advise(adviser, { partnerId: unionId, ...more })).body;
    expect(await codes({})).toMatchObject({ code: 'consent-needed', field: 'consentText' });
    expect(await codes({ consentText: REFERRAL_TEXT + 1 })).toMatchObject({ code: 'consent-outdated' });
    expect((await advise(adviser, { partnerId: uuid(), consentText: REFERRAL_TEXT })).status).toBe(404);
  });

  it('counts a visitor once however often advised, and no more once all of it is taken back', async () => {
    const [badge = ''] = await fair.badges(1);
    const { adviceGiven: before } = await fair.organiser.call('GET /api/figures');
    const ids = [uuid(), uuid()];
    for (const id of ids) await adviser.call('POST /api/advice', { body: { id, topic: 'migration', badge } });
    const given = async () => {
      const figures = await fair.organiser.call('GET /api/figures');
      const { adviceGiven, adviceByTopic, adviceByOutcome, referralsMade } = recountedFigures(fair);
      expect(figures).toMatchObject({ adviceGiven, adviceByTopic, adviceByOutcome, referralsMade });
      return figures.adviceGiven - before;
    };
    expect(await given()).toBe(1);
    const undo = (id: string, by = adviser as Caller) =>
      by.ask('POST /api/advice/:id/undo', { params: { id }, body: { id: uuid() } });
    expect((await undo(ids[0]!, await fair.member('adviser'))).status).toBe(404);
    expect((await undo(ids[0]!)).body).toMatchObject({ outcome: 'undone' });
    expect(await given()).toBe(1);
    expect((await undo(ids[1]!)).body).toMatchObject({ outcome: 'undone' });
    expect((await undo(ids[1]!)).body).toMatchObject({ outcome: 'already-undone' });
    expect(await given()).toBe(0);
  });

  it('is taken back for a quarter of an hour, and corrected no more after it', async () => {
    const id = uuid();
    await adviser.call('POST /api/advice', { body: { id, topic: 'cv' } });
    const now = fair.clock.read().getTime();
    fair.clock.set(new Date(now + 16 * 60_000).toISOString());
    const { body } = await adviser.ask('POST /api/advice/:id/undo', { params: { id }, body: { id: uuid() } });
    fair.clock.set(new Date(now).toISOString());
    expect(body).toMatchObject({ code: 'too-late-to-undo' });
  });
});
