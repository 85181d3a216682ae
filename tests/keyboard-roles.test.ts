import { v7 as uuid } from 'uuid';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chromium } from './support/browser.ts';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';
import { Hands } from './support/hands.ts';
import { memberIn } from './support/room.ts';

let fair: TestFair;
let browser: Browser;
let hands: Hands;
let tentId: string;
let employerId: string;
beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open(), chromium()]);
  tentId = (await fair.addTent(1, 'Contracts')).id;
  employerId = await fair.addEmployer('Ак Буура', '7');
});
afterEach(() => hands.page.context().close());
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

const enters = async (member: Caller, room: string): Promise<void> => {
  hands = new Hands(await memberIn(fair, browser, member, room));
};
const offers = async () => (await fair.organiser.call('GET /api/offers')).items;

test('a facilitator without a touch screen lets one in beyond the tent’s size, and answers a question', async () => {
  const text = 'Сыноо мөөнөтү канча?';
  await fair.phone().call('POST /api/questions', { body: { id: uuid(), placeId: tentId, text, language: 'ky' } });
  await enters(await fair.member('facilitator', { placeIds: [tentId] }), 'tally');
  await hands.press(hands.button('+1 woman'));
  await hands.page.getByText('Full').first().waitFor();
  await hands.press(hands.button('+1 not said'));
  await hands.press(hands.button('Let in'));
  await hands.page.getByRole('dialog').waitFor({ state: 'detached' });
  await hands.goOn();
  await hands.press(hands.button('Take'));
  await hands.press(hands.button('Answered'));
  await hands.goOn();
  await expect.poll(async () => (await fair.organiser.call('GET /api/figures')).questionsAnswered).toBe(1);
});

test('an employer arrives, posts, notes a talk and makes an offer', async () => {
  const [badge = ''] = await fair.badges(1);
  await enters(await fair.member('employer', { employerId }), 'stand');
  const { page } = hands;
  await hands.press(hands.button('✓ I am here'));
  await hands.button('I am leaving').waitFor();
  await hands.goOn();
  await hands.press(page.getByRole('link', { name: 'Add a vacancy' }));
  await hands.write(hands.field('Job title'), 'Тигүүчү');
  await hands.write(hands.field('From'), '30 000');
  await hands.write(hands.field(/^Hours a week/), '40');
  await hands.press(hands.button('Save'));
  await page.getByRole('heading', { name: 'Тигүүчү', level: 1 }).waitFor();
  await page.goto(`${fair.address}/console?lang=en#/meetings`);
  const form = (name: string) => page.getByRole('region', { name });
  await hands.write(form('Record a meeting').getByLabel('Badge code'), badge);
  await hands.choose(form('Record a meeting').getByRole('group'), 'Interview');
  await hands.press(form('Record a meeting').getByRole('button', { name: 'Record' }));
  await page.getByText('Recorded at').waitFor();
  await hands.pick(form('Offer a job').getByLabel('Vacancy'), 'Тигүүчү');
  await hands.press(form('Offer a job').getByRole('button', { name: 'Make the offer' }));
  await page.getByText('The offer is recorded').waitFor();
  await hands.goOn();
  expect(await offers()).toMatchObject([{ vacancyTitle: 'Тигүүчү', terms: { payFrom: 30_000, hours: 40 } }]);
});

test('the desk writes down what came of the offer, and the employer confirms it without loading the page anew', async () => {
  const stand = await memberIn(fair, browser, await fair.member('employer', { employerId }), 'meetings');
  await stand.getByText('waiting').waitFor();
  await enters(await fair.member('desk'), 'offers');
  await hands.press(hands.button('Answer to: Тигүүчү'));
  const dialog = hands.page.getByRole('dialog');
  await hands.choose(dialog.getByRole('group', { name: 'Answer' }), 'Accepted');
  await hands.press(dialog.getByRole('button', { name: 'Save' }));
  await dialog.waitFor({ state: 'detached' });
  await hands.goOn();
  expect(await offers()).toMatchObject([{ answer: 'accepted' }]);
  await new Hands(stand).press(stand.getByRole('button', { name: 'Confirm' }));
  await stand.getByText('Confirmed by both sides').waitFor();
  await stand.context().close();
});

test('an adviser checks a contract point by point, and notes the advice', async () => {
  await enters(await fair.member('adviser'), 'advice');
  await hands.choose(hands.group('What about'), 'Work contract');
  const check = hands.page.locator('details');
  await hands.press(check.locator('summary'));
  await hands.choose(check.getByRole('group').first(), 'not in order');
  await hands.choose(hands.group('Minutes'), '15');
  await hands.choose(hands.group('What came of it'), 'Paper prepared');
  await hands.press(hands.button('Record'));
  await hands.page.getByText('15 min').first().waitFor();
  await hands.goOn();
  expect((await fair.organiser.call('GET /api/figures')).adviceByTopic).toEqual({ contract: 1 });
});
