import { v7 as uuid } from 'uuid';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium } from './support/browser.ts';
import { LOGIN, PASSWORD, TestFair, scan } from './support/fair.ts';
import { Hands } from './support/hands.ts';

let fair: TestFair;
let browser: Browser;
let page: Page;
let hands: Hands;
beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open({ state: 'soft-open' }), chromium()]);
  const employerId = await fair.addEmployer('Ак Буура', '7');
  const employer = await fair.member('employer', { employerId });
  const id = uuid();
  await employer.call('POST /api/vacancies', { body: { id, title: 'Курьер', payFrom: 40_000 } });
  const hold = { decision: 'hold', reason: 'Pay to be confirmed' } as const;
  await fair.organiser.call('POST /api/vacancies/:id/decision', { params: { id }, body: hold });
  const tent = await fair.addTent(2, 'Contracts');
  for (const badge of await fair.badges(2)) await fair.enter(scan(badge, tent.id));
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  hands = new Hands(page);
  await page.goto(`${fair.address}/console?lang=en`);
});
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

const dialog = () => page.getByRole('dialog');
const vacancies = async () => (await fair.nobody.call('GET /api/vacancies')).items.map(({ title }) => title);

test('an organiser without a mouse signs in, and passes the menu in one step', async () => {
  await hands.write(hands.field('Login'), LOGIN);
  await hands.write(hands.field('Password'), PASSWORD);
  await page.keyboard.press('Enter');
  await hands.press(page.getByRole('link', { name: 'Skip to content' }));
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
});

test('opens the fair', async () => {
  await hands.press(hands.button(/^Next: Open/));
  await hands.choose(hands.group('New state'), /^Open/);
  await hands.press(hands.button('Change the state'));
  await hands.button(/^Next: Last entry/).waitFor();
  await hands.goOn();
  expect((await fair.nobody.call('GET /api/fair')).state).toBe('open');
});

test('tells everybody that a tent is full, and goes on where they were', async () => {
  const opener = hands.button('Announce: Contracts');
  const isBack = () => opener.evaluate((one) => one === document.activeElement);
  await hands.press(opener);
  await dialog().waitFor();
  await page.keyboard.press('Escape');
  expect(await isBack()).toBe(true);
  await hands.press(opener);
  await hands.press(dialog().getByRole('button', { name: 'Announce', exact: true }));
  await dialog().waitFor({ state: 'detached' });
  expect(await isBack()).toBe(true);
  expect((await fair.nobody.call('GET /api/announcements')).items).toHaveLength(1);
});

test('posts a vacancy for an employer, with its facts', async () => {
  await hands.room('Vacancies');
  await hands.press(page.getByRole('link', { name: 'Add a vacancy' }));
  await hands.press(hands.button('Save'));
  // What is missing is named in one place, which has the focus; its links lead to the fields.
  await hands.press(hands.button('Job title'));
  expect(await hands.field('Job title').evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.type('Тигүүчү');
  await hands.pick(hands.field('Employer'), 'Ак');
  await hands.write(hands.field('From'), '30 000');
  await hands.pick(hands.field('Contract'), 'Fixed-term');
  await hands.choose(hands.group('Overtime is paid'), 'yes');
  await hands.press(hands.button('Save'));
  await page.getByRole('heading', { name: 'Тигүүчү', level: 1 }).waitFor();
  const { items } = await fair.nobody.call('GET /api/vacancies');
  expect(items).toMatchObject([{ title: 'Тигүүчү', payFrom: 30_000, contract: 'fixed-term' }]);
});

test('decides on a vacancy that is held', async () => {
  await hands.room('Live');
  await hands.press(page.getByRole('link', { name: /Курьер/ }));
  await hands.choose(hands.group('Decide'), 'Show it');
  await hands.write(hands.field('Reason'), 'The employer said how much');
  await hands.press(hands.button('Decide'));
  await expect.poll(vacancies).toContain('Курьер');
  await hands.goOn();
});

test('adds a facilitator for a tent, and hands the card over', async () => {
  await hands.room('People and cards');
  await hands.press(page.getByRole('link', { name: 'Add a person' }));
  await hands.write(hands.field('Name'), 'Айгүл');
  await hands.choose(hands.group('Role'), /^Facilitator/);
  await hands.to(hands.field('Contracts'));
  await page.keyboard.press('Space');
  await hands.press(hands.button('Add and make the card'));
  await dialog().getByRole('img').waitFor();
  await hands.press(dialog().getByRole('button', { name: '✓' }));
  await dialog().waitFor({ state: 'detached' });
  await hands.goOn();
  const { items } = await fair.organiser.call('GET /api/members');
  expect(items.find(({ name }) => name === 'Айгүл')).toMatchObject({
    role: 'facilitator',
    placeIds: [expect.any(String)],
  });
});

test('gives a facilitator another tent', async () => {
  const { id } = await fair.addTent(20, 'Pay');
  await hands.press(hands.button('Tents: Айгүл'));
  await hands.to(dialog().getByLabel('Pay'));
  await page.keyboard.press('Space');
  await hands.press(dialog().getByRole('button', { name: 'Save' }));
  await page.getByText(/Contracts · Pay/).waitFor();
  const { items } = await fair.organiser.call('GET /api/members');
  expect(items.find(({ name }) => name === 'Айгүл')?.placeIds).toEqual([expect.any(String), id]);
});

test('announces, and takes it back', async () => {
  await hands.room('Programme');
  await hands.write(hands.group('What to tell').getByLabel('Русский'), 'Потерялся ключ');
  await hands.choose(hands.group('For how long'), '60 minutes');
  await hands.press(hands.button('Announce'));
  await hands.press(hands.button('Take back: Потерялся ключ'));
  await page.getByText('Потерялся ключ').waitFor({ state: 'detached' });
  await hands.goOn();
});

test('pairs a device, and takes another from whoever has it', async () => {
  await fair.device('board');
  await hands.room('Devices');
  await hands.press(page.getByRole('link', { name: 'Add a device' }));
  await hands.write(hands.field('Name'), 'North gate');
  await hands.choose(hands.group('Kind'), 'Scanner');
  await hands.press(hands.button('Add and show the code'));
  await dialog().waitFor();
  await page.keyboard.press('Escape');
  await hands.press(hands.button('Revoke: A board'));
  await hands.press(dialog().getByRole('button', { name: 'Revoke', exact: true }));
  await hands.button('Revoke: A board').waitFor({ state: 'detached' });
  await hands.goOn();
  const { items } = await fair.organiser.call('GET /api/devices');
  expect(items.map(({ name }) => name)).toEqual(['A kiosk', 'North gate']);
});

test('issues badges, makes one void, and takes them away as a sheet', async () => {
  await hands.room('Badges');
  await hands.write(hands.field('How many'), '16');
  await hands.press(hands.button('Issue a batch'));
  const codes = await hands.field('The codes of this batch').inputValue();
  await hands.write(hands.field('Badge code'), codes.split('\n')[0]!);
  await hands.write(hands.field('Why'), 'Lost');
  await page.keyboard.press('Enter');
  await page.getByText('The badge is void').waitFor();
  const download = page.waitForEvent('download');
  await hands.press(page.getByRole('link', { name: 'Download CSV' }));
  expect((await download).suggestedFilename()).toBe('badges.csv');
});

test('brings employers from a file, of which one row is refused', async () => {
  await hands.room('Import');
  await hands.choose(hands.group('What the table holds'), 'Employers only');
  const chooser = page.waitForEvent('filechooser');
  await hands.press(page.locator('input[type=file]'));
  const buffer = Buffer.from('Название;Стенд\nБишкек Тигүү;21\n;22\n');
  await (await chooser).setFiles({ name: 'employers.csv', mimeType: 'text/csv', buffer });
  await hands.press(hands.button('Import'));
  await page.getByRole('heading', { name: '3. What came of it' }).waitFor();
  await hands.press(hands.button('Another file'));
  await hands.goOn();
  const { items } = await fair.organiser.call('GET /api/employers');
  expect(items.map(({ name }) => name)).toContain('Бишкек Тигүү');
});

test('writes a discussion into the programme, and a tent on the square', async () => {
  await hands.room('Tents and places');
  await hands.press(page.getByRole('link', { name: 'Add a place' }));
  await hands.write(hands.group('Name').getByLabel('Кыргызча'), 'Укуктар');
  await hands.write(hands.field(/^Places for people/), '30');
  await hands.press(hands.button('Save'));
  await page.getByText('Укуктар').first().waitFor();
  await hands.room('Programme');
  await hands.press(page.getByRole('link', { name: 'Add an item' }));
  await hands.write(hands.group('Title').getByLabel('Кыргызча'), 'Эмгек укугу');
  await hands.pick(hands.field('Place'), 'Укуктар');
  await hands.press(hands.button('Save'));
  await page.getByText('Эмгек укугу').first().waitFor();
  const { items } = await fair.nobody.call('GET /api/programme');
  expect(items).toMatchObject([{ title: { ky: 'Эмгек укугу' }, placeId: expect.any(String) }]);
});

test('says what the fair cost, for the report', async () => {
  await hands.room('Report');
  await hands.write(hands.field(/^Cost of the fair/), '250000');
  await page.keyboard.press('Enter');
  await page.getByText('Saved').waitFor();
  await hands.goOn();
  expect(await fair.organiser.call('GET /api/costs')).toEqual({ money: 250_000 });
});
