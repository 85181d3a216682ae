import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { KioskPage } from './support/kiosk-page.ts';
import { expectFinished } from './support/rights-day.ts';
import { memberIn, organiserIn } from './support/room.ts';

let fair: TestFair;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open({ example: 'osh-2017' }), chromium()]);
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

const exit = () => fair.organiser.call('GET /api/surveys/:name/results', { params: { name: 'exit' } });
const answered = async () => (await fair.organiser.call('GET /api/figures')).surveysAnswered['exit'] ?? 0;
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const asked = (question: string) => page.getByRole('heading', { name: question }).waitFor();

test.each([
  ['ky', 'light', ['Кандай болду?', 'Жарманкени кайдан', 'Досторумдан', 'Өткөрүп', 'Издегениңизди', 'Рахмат!']],
  ['ru', 'dark', ['Как всё прошло?', 'Откуда вы узнали', 'От друзей', 'Пропустить', 'Нашли то', 'Спасибо!']],
] as const)(
  'a phone in %s and %s is asked one thing a page, passes over what it likes, and is asked once',
  async (lang, colorScheme, said) => {
    const [title, heard, friends, skip, found, thanks] = said;
    const before = await exit();
    page = await (await browser.newContext({ viewport: { width: 360, height: 720 }, colorScheme })).newPage();
    await page.goto(`${fair.address}/?lang=${lang}`);
    await page.getByRole('link', { name: title }).click();
    await asked(heard);
    await expectFinished(page);
    const heights = await page
      .locator('main .survey button')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(56);
    await press(friends);
    await press(new RegExp(skip));
    await asked(found);
    await press(new RegExp(skip));
    await page.locator('.faces button').nth(4).waitFor();
    await expectFinished(page);
    await page.locator('.faces button').nth(4).click();
    await press(new RegExp(skip));
    await page.getByText(thanks).waitFor();
    await expectFinished(page);
    const { sets, questions } = await exit();
    expect([sets, questions.map((each) => each.answered)]).toEqual([
      before.sets + 1,
      before.questions.map((each, i) => each.answered + Number(i === 0 || i === 3)),
    ]);
    await page.getByRole('link', { name: '←' }).last().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const told = page.waitForResponse(/\/api\/surveys$/);
    await page.reload();
    await told;
    expect(await page.getByRole('link', { name: title }).count()).toBe(0);
  },
);

test('at a kiosk a set of answers counts once, however often its reply is lost and the tablet is opened anew', async () => {
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const { id: placeId } = await fair.place('info-table');
  const { pairingCode } = await fair.organiser.call('POST /api/devices', {
    body: { name: 'Exit', kind: 'kiosk', placeId },
  });
  const kiosk = new KioskPage(page);
  await kiosk.open(fair.address);
  await kiosk.pair(pairingCode);
  const before = await answered();
  const ANSWERS = /\/api\/surveys\/exit\/answers$/;
  let reached = 0;
  // The server takes them and its reply is lost.
  await page.route(ANSWERS, async (route) => {
    await route.fetch();
    reached += 1;
    await route.abort();
  });
  await press('How was it?');
  await asked('How did you hear');
  await expectFinished(page);
  await press('Friends');
  for (const name of ['A job', 'Partly', 'Good']) await press(name);
  await press(/Skip/);
  await page.getByText('Thank you!').waitFor();
  await expectFinished(page);
  await kiosk.untilReady();
  await expect.poll(() => reached).toBeGreaterThan(0);
  await kiosk.open(fair.address);
  await kiosk.untilReady();
  await expect.poll(() => reached).toBeGreaterThan(1);
  await expect.poll(() => kiosk.isAllSent()).toBe(false);
  await page.unrouteAll({ behavior: 'wait' });
  await kiosk.nudge();
  await expect.poll(() => kiosk.isAllSent()).toBe(true);
  expect(await answered()).toBe(before + 1);
  // Nobody of the server is there: the survey is asked all the same.
  await page.route(/\/api\//, (route) => route.abort());
  await kiosk.open(fair.address);
  await press('How was it?');
  for (let i = 0; i < 4; i++) await press(/Skip/);
  await press('Yes');
  await page.getByText('Thank you!').waitFor();
  expect(await answered()).toBe(before + 1);
  await page.unroute(/\/api\//);
  await kiosk.nudge();
  await expect.poll(answered).toBe(before + 2);
});

test('whoever walks away from a kiosk in the middle leaves nothing behind', async () => {
  page = await (await browser.newContext({ viewport: { width: 1024, height: 700 }, colorScheme: 'dark' })).newPage();
  const { id: placeId } = await fair.place('info-table');
  const made = await fair.organiser.call('POST /api/devices', { body: { name: 'Exit 2', kind: 'kiosk', placeId } });
  const kiosk = new KioskPage(page);
  await page.clock.install();
  await kiosk.open(fair.address);
  await kiosk.pair(made.pairingCode);
  await press('How was it?');
  await press('Friends');
  await asked('What did you come for?');
  await page.clock.runFor(66_000);
  await kiosk.untilReady();
  await press('How was it?');
  await asked('How did you hear');
  expect(await page.locator('.survey [aria-pressed=true]').count()).toBe(0);
});

test('the organiser writes a survey, opens it, types a sheet in by keyboard alone and sees it counted', async () => {
  page = await organiserIn(fair, browser, 'surveys');
  await page.getByRole('link', { name: 'New survey' }).click();
  await press('Save');
  await page.getByRole('button', { name: 'Short name' }).waitFor();
  await page.getByLabel('Short name').fill('food');
  const field = (group: string) => page.getByRole('group', { name: group, exact: true }).getByLabel('English').first();
  await field('Name on the button').fill('The food');
  await field('Question').fill('Was it enough?');
  await field('Answer 1').fill('Yes');
  await field('Answer 2').fill('No');
  await press('Add a question');
  const second = page.getByRole('region', { name: 'Question 2' });
  await second.getByLabel('English').first().fill('How many plates?');
  await second.getByLabel('How it is answered').selectOption('number');
  await second.getByRole('button', { name: 'Up' }).click();
  await expectFinished(page);
  await press('Save');
  await page.getByRole('heading', { name: 'The food', level: 1 }).waitFor();
  const { questions } = (await fair.organiser.call('GET /api/surveys')).items.find(({ name }) => name === 'food')!;
  expect(questions.map(({ kind }) => kind)).toEqual(['number', 'choice']);
  await press('Open');
  await page.getByText('No answers yet').waitFor();
  await page.getByRole('link', { name: 'Enter from paper' }).click();
  await page.getByLabel('1. How many plates?').waitFor();
  await expectFinished(page);
  for (const keys of ['3 Enter 1', '4 Enter 2', 'Enter 9 Backspace Enter'])
    for (const key of keys.split(' ')) {
      await page.keyboard.press(key);
      if (keys.startsWith('3') && key === '1') await page.getByText('Sheets entered: 1').waitFor();
      if (keys.startsWith('4') && key === '2') await page.getByText('Sheets entered: 2').waitFor();
    }
  await page.getByText('Sheets entered: 3').waitFor();
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('link', { name: 'The food' }).click();
  await page.getByText('Sets of answers: 3, from paper: 3').waitFor();
  await page.getByText('2 of 3 answered · mean 3.5 · 3 to 4, median 3.5').waitFor();
  await expectFinished(page);
  const kiosk = await fair.device('kiosk');
  await kiosk.call('POST /api/surveys/:name/answers', {
    params: { name: 'food' },
    body: { id: '0192f0c1-2222-7000-8000-000000000001', answers: {} },
  });
  await page.getByText('Sets of answers: 4, from paper: 3').waitFor();
  expect(await page.getByRole('link', { name: 'Change the questions' }).count()).toBe(0);
});

test.each([
  ['ky', 'light', ['', '/exit', '/exit?do=paper']],
  ['ru', 'dark', ['/exit?do=copy', '/employers']],
] as const)('in %s and %s the pages of the room fit a small phone', async (lang, colorScheme, parts) => {
  page = await organiserIn(fair, browser, 'surveys');
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 360, height: 800 });
  for (const part of parts) {
    await page.goto(`${fair.address}/console?lang=${lang}#/surveys${part}`);
    await page.locator('.panel').first().waitFor();
    await expectFinished(page);
  }
});

test('an employer says at its stand how the day was, once; a viewer reads numbers and not the words', async () => {
  const employerId = await fair.addEmployer('Ак-Буура');
  page = await memberIn(fair, browser, await fair.member('employer', { employerId }), 'stand');
  await press('Answer');
  await press('Very good');
  await page.getByLabel('How many suitable people did you meet?').fill('12');
  await press(/Next/);
  await press('Yes');
  await page.getByLabel('What was missing?').fill('Суу');
  await expectFinished(page);
  await press(/Next/);
  await page.getByText('Thank you!').waitFor();
  await page.reload();
  await page.getByText('Thank you!').waitFor();
  await page.context().close();
  page = await memberIn(fair, browser, await fair.member('viewer'), 'surveys/employers');
  await page.getByText('Only organisers read what was written.').waitFor();
  await page.getByText('1 of 1 answered · mean 12').waitFor();
  await expectFinished(page);
});
