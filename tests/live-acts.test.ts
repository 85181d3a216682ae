import { v7 as uuid } from 'uuid';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { chromium } from './support/browser.ts';
import { TestFair, scan } from './support/fair.ts';
import { expectFinished } from './support/rights-day.ts';
import { memberIn, organiserIn } from './support/room.ts';

let fair: TestFair;
let browser: Browser;
let page: Page;
let tentId: string;
beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open(), chromium()]);
  tentId = (await fair.addTent(2, 'Contracts')).id;
  for (const badge of await fair.badges(2)) await fair.enter(scan(badge, tentId));
  const employer = { id: uuid(), name: 'Келечек Текс', contactName: 'Айгүл', contactPhone: '0555 10 20 30' };
  await fair.organiser.call('POST /api/employers', { body: employer });
  await fair.organiser.call('PATCH /api/targets', { body: { visitorsCheckedIn: 40 } });
  page = await organiserIn(fair, browser, '');
});
afterAll(async () => {
  await browser?.close();
  await fair.stop();
});

const announced = async () => (await fair.nobody.call('GET /api/announcements')).items.map(({ text }) => text);

describe('what needs a person is done with a tap', () => {
  test('everybody is told that a tent is full, and where there is room', async () => {
    await page.getByRole('button', { name: 'Announce: Contracts' }).click();
    await expectFinished(page);
    await page.getByRole('button', { name: 'Announce', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const [text] = await announced();
    expect(text).toMatchObject({
      en: 'The tent “Contracts” is full. There is room in “Job search” now.',
      ky: expect.stringContaining('«Contracts» чатыры толду'),
      ru: expect.stringContaining('«Поиск работы»'),
    });
  });

  test('a second tent is opened beside it, of the same size', async () => {
    await page.getByRole('button', { name: 'Another tent: Contracts' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Open a tent' }).click();
    await page.getByText('Contracts 2').first().waitFor();
    const { items } = await fair.organiser.call('GET /api/places');
    expect(items.find(({ name }) => name.en === 'Contracts 2')).toMatchObject({ kind: 'tent', capacity: 2 });
  });

  test('an employer that is not here is called', async () => {
    const phone = page.getByRole('link', { name: 'Айгүл, 0555 10 20 30: call' });
    expect(await phone.getAttribute('href')).toBe('tel:0555102030');
  });

  test('a facilitator is sent to a tent where many ask, and the tent appears on the phone in their hand', async () => {
    const other = await fair.addTent(20, 'Unions');
    const facilitator = await fair.member('facilitator', { placeIds: [other.id] });
    const phone = await memberIn(fair, browser, facilitator, 'tally');
    await phone.getByText('Unions').first().waitFor();
    for (let i = 0; i < 10; i++)
      await fair.phone().call('POST /api/questions', {
        body: { id: uuid(), placeId: tentId, text: `Келишим ${i}?`, language: 'ky' },
      });
    await page.getByRole('button', { name: 'Who goes to: Contracts' }).first().click();
    await page.getByRole('button', { name: 'Send somebody: A facilitator' }).click();
    await phone.getByText('Contracts').first().waitFor();
    await phone.context().close();
    const { items } = await fair.organiser.call('GET /api/members');
    expect(items.find(({ id }) => id === facilitator.memberId)?.placeIds).toEqual([other.id, tentId]);
  });
});

describe('the numbers', () => {
  test('say what they count and how far they are from the target', async () => {
    await page.getByText('target 40: 5 %').waitFor();
    await page.getByRole('button', { name: 'Visitors: what this number is' }).click();
    await page.getByText('Distinct badges checked in at least once.').waitFor();
    await expectFinished(page);
    await page.keyboard.press('Escape');
  });

  test('stand all in one list, each with what it means and a way to its list', async () => {
    await page.goto(`${fair.address}/console?lang=en#/visitors`);
    const figure = page.getByRole('listitem').filter({ hasText: 'Employers present' });
    await figure.getByText('of 1 · 0 %').waitFor();
    await figure.getByText('Employers present').click();
    await figure.getByText('Marked as present at their stand').waitFor();
    await figure.getByRole('link').click();
    await page.getByRole('heading', { name: 'Employers', level: 1 }).waitFor();
    await page.goto(`${fair.address}/console?lang=en#/`);
  });

  test('stand on a TV without anything about single people, until Escape is pressed', async () => {
    await page.getByRole('link', { name: 'Wall mode' }).click();
    // The same number stands on the live page: it is the wall's once the menu is gone.
    await page.getByRole('navigation').waitFor({ state: 'detached' });
    await page.getByText('target 40: 5 %').waitFor();
    expect(await page.getByText('Келечек Текс').count()).toBe(0);
    await expectFinished(page);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Needs a person' }).waitFor();
  });
});

describe('whoever leads a tent no longer', () => {
  it('goes off duty there, and stays on duty where they still lead', async () => {
    const [left, kept] = [await fair.addTent(20, 'Rights'), await fair.addTent(20, 'Pay')];
    const facilitator = await fair.member('facilitator', { placeIds: [left.id, kept.id] });
    for (const { id } of [left, kept])
      await facilitator.call('POST /api/places/:id/duty', { params: { id }, body: { id: uuid(), act: 'begin' } });
    const member = { id: facilitator.memberId };
    await fair.organiser.call('PATCH /api/members/:id', { params: member, body: { placeIds: [kept.id] } });
    const open = fair.sql<{ at: string }>(
      'SELECT place_id AS at FROM duties WHERE member_id = ? AND ended_at IS NULL',
      facilitator.memberId,
    );
    expect(open).toEqual([{ at: kept.id }]);
    const params = { id: left.id };
    const refused = await facilitator.ask('POST /api/places/:id/duty', { params, body: { id: uuid(), act: 'begin' } });
    expect(refused.status).toBe(404);
  });
});
