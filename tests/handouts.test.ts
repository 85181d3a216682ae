import type { Browser, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { type Stock, stockState } from '../shared/handouts.ts';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { Paper } from './support/paper.ts';
import { printed } from './support/printed.ts';
import { recountedFigures } from './support/recount.ts';
import { memberIn, organiserIn } from './support/room.ts';

let fair: TestFair;
let browser: Browser;
let page: Page | undefined;
beforeAll(async () => {
  const env = { JARMANKE_PUBLIC_URL: 'http://fair.example' };
  [fair, browser] = await Promise.all([TestFair.open({ env }), chromium()]);
});
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

const words = { ky: 'Айлык баракча', ru: 'Расчётный листок', en: 'Your pay slip' };
const addHandout = async (copies: { ky?: number; ru?: number; en?: number }) => {
  const id = uuid();
  const text = { ...words, en: 'Ask for a slip.\n\n- days and hours\n- what was taken off' };
  await fair.organiser.call('POST /api/handouts', { body: { id, topic: 'pay', title: words, text, printed: copies } });
  return id;
};
const stockOf = async (id: string, language: Stock['language']) => {
  const { items } = await fair.organiser.call('GET /api/handouts');
  return items.find((item) => item.id === id)?.stock?.find((stock) => stock.language === language);
};
const handoutsIn = ({ handoutsGiven, handoutsByTitle, handoutsByLanguage }: ReturnType<typeof recountedFigures>) => ({
  handoutsGiven,
  handoutsByTitle,
  handoutsByLanguage,
});

describe('handouts that are given out', () => {
  it('are low from a tenth on, gone at nought, and over once more was given than printed', () => {
    const state = (printedCopies: number | null, given: number) =>
      stockState({ language: 'ky', printed: printedCopies, given });
    expect([state(100, 89), state(100, 90), state(100, 99), state(100, 100), state(100, 101)]).toEqual([
      'enough',
      'low',
      'low',
      'gone',
      'over',
    ]);
    expect([state(0, 0), state(0, 1), state(null, 0), state(null, 3)]).toEqual(['gone', 'over', null, 'over']);
  });

  it('count once however often a tap is sent, are taken back once, and agree with the rows', async () => {
    const id = await addHandout({ ky: 20 });
    const desk = await fair.member('desk');
    const tap = { params: { id }, body: { id: uuid(), language: 'ky', count: 5 } } as const;
    const first = await desk.call('POST /api/handouts/:id/given', tap);
    expect(await desk.call('POST /api/handouts/:id/given', tap)).toEqual(first);
    expect(first.stock).toEqual({ language: 'ky', printed: 20, given: 5 });
    const undo = () =>
      desk.call('POST /api/handouts/given/:id/undo', { params: { id: tap.body.id }, body: { id: uuid() } });
    expect((await undo()).stock.given).toBe(0);
    expect((await undo()).stock.given).toBe(0);
    await desk.call('POST /api/handouts/:id/given', { params: { id }, body: { id: uuid(), language: 'ru', count: 2 } });
    const figures = await fair.organiser.call('GET /api/figures');
    expect(handoutsIn(figures)).toEqual(handoutsIn(recountedFigures(fair)));
    expect(figures.handoutsByTitle).toEqual({ [id]: 2 });
  });

  it('are taken back by others never, and by whoever gave them for a quarter of an hour', async () => {
    const id = await addHandout({ ky: 20 });
    const [giver, other] = [await fair.member('adviser'), await fair.member('desk')];
    const given = { id: uuid(), language: 'ky' } as const;
    await giver.call('POST /api/handouts/:id/given', { params: { id }, body: given });
    const undo = { params: { id: given.id }, body: { id: uuid() } };
    expect((await other.ask('POST /api/handouts/given/:id/undo', undo)).status).toBe(404);
    const now = fair.clock.read().getTime();
    fair.clock.set(new Date(now + 16 * 60_000).toISOString());
    expect((await giver.ask('POST /api/handouts/given/:id/undo', undo)).body).toMatchObject({
      code: 'too-late-to-undo',
    });
    fair.clock.set(new Date(now).toISOString());
  });

  it('to the holder of a badge are on their row alone: in no figure of visitors and in no entry of the journal', async () => {
    const id = await addHandout({ ky: 20 });
    const [badge = ''] = await fair.badges(1);
    const { visitorsCheckedIn } = await fair.organiser.call('GET /api/figures');
    const adviser = await fair.member('adviser');
    const body = { id: uuid(), language: 'ky', badge } as const;
    await adviser.call('POST /api/handouts/:id/given', { params: { id }, body });
    const [row] = fair.sql<{ visitorId: string }>(
      'SELECT visitor_id AS visitorId FROM handouts_given WHERE id = ?',
      body.id,
    );
    expect(row?.visitorId).toMatch(/^[0-9a-f-]{36}$/);
    const entries = fair.sql<{ event: string }>("SELECT event FROM journal WHERE event LIKE '%handouts.given%'");
    expect(entries.filter(({ event }) => event.includes(row!.visitorId))).toEqual([]);
    expect((await fair.organiser.call('GET /api/figures')).visitorsCheckedIn).toBe(visitorsCheckedIn);
  });

  it('are told without their stock to the public, to phones and to employers', async () => {
    await addHandout({ ky: 20 });
    const employer = await fair.member('employer', { employerId: await fair.addEmployer() });
    for (const by of [fair.nobody, fair.phone(), employer])
      expect((await by.call('GET /api/handouts')).items.some(({ stock }) => stock)).toBe(false);
  });
});

test('a facilitator gives out with one thumb: tap, five at a tap, take back, and the stock warns before it lies', async () => {
  const id = await addHandout({ ky: 10, en: 3 });
  const tent = await fair.place('tent');
  const facilitator = await fair.member('facilitator', { placeIds: [tent.id] });
  page = await memberIn(fair, browser, facilitator, 'handouts');
  const row = page.getByRole('listitem').filter({ hasText: 'Your pay slip' }).last();
  const english = row.getByRole('button', { name: /English/ });
  const kyrgyz = row.getByRole('button', { name: /Кыргызча/ });
  await english.click();
  await row.getByText('2 left').waitFor();
  await page.getByText('5', { exact: true }).click();
  await english.click();
  await row.getByText('more given than printed: correct the stock').waitFor();
  await page.getByRole('button', { name: 'Take back' }).click();
  await row.getByText('2 left').waitFor();
  expect(await page.getByRole('button', { name: 'Take back' }).count()).toBe(0);
  await page.getByText('2', { exact: true }).click();
  for (const left of ['8 left', '6 left', '4 left', '2 left']) {
    await kyrgyz.click();
    await kyrgyz.getByText(left).waitFor();
  }
  await page.getByText('1', { exact: true }).click();
  await kyrgyz.click();
  await kyrgyz.getByText('few left: 1').waitFor();
  for (const button of await row.getByRole('button').all())
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(48);
  expect(await faultsOn(page)).toEqual([]);
  expect(await tooWideOn(page)).toEqual([]);
  expect(await stockOf(id, 'ky')).toMatchObject({ printed: 10, given: 9 });
  const places = fair.sql<{ place: string }>(
    'SELECT DISTINCT place_id AS place FROM handouts_given WHERE handout_id = ?',
    id,
  );
  expect(places).toEqual([{ place: tent.id }]);
});

test('the organiser writes a handout, corrects its stock and takes it away; what was given stays counted', async () => {
  page = await organiserIn(fair, browser, 'handouts/new');
  const field = (group: string, language: string) => page!.getByRole('group', { name: group }).getByLabel(language);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('at least one language').first().waitFor();
  await field('Title', 'English').fill('Know your union');
  await field('Text', 'English').fill('A union is yours.');
  await page.getByLabel('Copies printed: English').fill('4');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Change: Know your union' }).click();
  await page.getByLabel('Copies printed: English').fill('40');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('English: 40 left').waitFor();
  await page.getByRole('button', { name: /^Know your union: English/ }).click();
  await page.getByText('Counted: Know your union, English, 1').waitFor();
  const { handoutsGiven } = await fair.organiser.call('GET /api/figures');
  await page.getByRole('link', { name: 'Change: Know your union' }).click();
  await page.getByRole('button', { name: 'Take the handout away' }).click();
  await page.getByRole('button', { name: 'Take away' }).click();
  await page.getByRole('heading', { name: 'Catalogue' }).waitFor();
  await page.getByText('Know your union').waitFor({ state: 'detached' });
  expect((await fair.organiser.call('GET /api/figures')).handoutsGiven).toBe(handoutsGiven);
});

test('the code on the printed sheet opens its text on a phone over plain http, in whichever language is wanted', async () => {
  const id = await addHandout({ ky: 20 });
  const pdf = await printed(fair.organiser, 'GET /api/print/sheets.pdf', { query: { handoutId: id } });
  const paper = new Paper(pdf);
  expect(paper.formats).toEqual([
    [210, 297],
    [210, 297],
    [210, 297],
  ]);
  expect(paper.text(3)).toContain('what was taken off');
  const [address = ''] = paper.codes(3);
  paper.discard();
  expect(address).toBe(`HTTP://FAIR.EXAMPLE/H/${id.toUpperCase()}`);
  const context = await browser.newContext({ viewport: { width: 360, height: 720 } });
  page = await context.newPage();
  await page.goto(`${fair.address}${new URL(address).pathname}?lang=en`);
  await page.getByRole('heading', { name: 'Your pay slip' }).waitFor();
  await page.getByText('what was taken off').waitFor();
  await page.getByRole('button', { name: 'Русский' }).click();
  await page.getByRole('heading', { name: 'Расчётный листок' }).waitFor();
  expect(await faultsOn(page)).toEqual([]);
  await fair.organiser.call('DELETE /api/handouts/:id', { params: { id } });
  await page.reload();
  await page.getByText('This sheet was taken away.').waitFor();
});
