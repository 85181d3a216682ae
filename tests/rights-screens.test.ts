import { readXlsx } from 'hucre/xlsx';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXPORTS } from '../shared/exports.ts';
import { canaryWord } from './support/canary-words.ts';
import { PASSPHRASE, RightsDay, expectFinished, groupsOn, makeKey, openKey } from './support/rights-day.ts';

const said = {
  question: canaryWord(),
  answer: canaryWord(),
  note: canaryWord(),
  further: canaryWord(),
  report: canaryWord(),
  unionName: canaryWord(),
  unionReach: canaryWord(),
};
const secrets: string[] = [PASSPHRASE, ...Object.values(said)];

let day: RightsDay;
let address: string;
let phone: Page;
let adviser: Page;
let code = '';
let recovery = '';

beforeAll(async () => {
  day = await RightsDay.open();
  ({ address, phone } = day);
});
afterAll(() => day?.stop());

test('before any adviser has a key, the phone and the organiser are told so', async () => {
  await phone.goto(`${address}/?lang=en#/rights`);
  await phone.getByRole('link', { name: 'Ask a question' }).click();
  await phone.getByText('No adviser is here yet').waitFor();
  const page = await day.organiser.newPage();
  await page.goto(`${day.server.address}/console?lang=en#/members`);
  await page.getByText('No adviser has a key').waitFor();
  await page.close();
});

test('over plain http an adviser makes a key on the own phone and keeps its code on paper', async () => {
  ({ page: adviser } = await day.member('adviser'));
  const world = await adviser.evaluate(() => [isSecureContext, typeof crypto.subtle]);
  expect(world).toEqual([false, 'undefined']);
  await adviser.goto(`${address}/console?lang=en#/sealed`);
  await adviser.getByLabel('New passphrase').fill('short');
  await adviser.getByRole('button', { name: 'Make the key' }).click();
  await adviser.getByText('At least 12 letters are needed').first().waitFor();
  recovery = await makeKey(adviser);
  expect(recovery).toMatch(/^(\d{6} ){7}\d{6}$/);
  await adviser.getByText('No questions yet.').waitFor();
  await expectFinished(adviser);
  secrets.push(recovery, recovery.replaceAll(' ', ''));
});

test('a visitor is warned of what gives them away, loses the server, and gets a receipt all the same', async () => {
  await phone.goto(`${address}/?lang=en#/rights/ask`);
  await phone.reload();
  await phone.getByLabel('work contract').check();
  await phone.getByLabel('Your question').fill(`${said.question} call 0555 123456`);
  await phone.getByRole('button', { name: 'Lock and send' }).click();
  await phone.getByText('This looks like a phone number: 0555 123456').waitFor();
  await expectFinished(phone);
  await phone.getByRole('button', { name: 'Change the text' }).click();
  await phone.getByLabel('Your question').fill(said.question);
  // The question arrives, and its reply is lost: it goes again under the same id.
  const ids = new Set<string>();
  await phone.route('**/api/rights-questions', async (route) => {
    ids.add((route.request().postDataJSON() as { id: string }).id);
    if (ids.size === 1 && day.rows('SELECT id FROM matters').length === 0) {
      await route.fetch();
      return route.abort();
    }
    return route.continue();
  });
  await phone.getByRole('button', { name: 'Lock and send' }).click();
  await phone.getByText('Your text is still on this page').waitFor();
  await phone.getByRole('button', { name: 'Lock and send' }).click();
  await phone.getByText('This is your code').waitFor();
  code = await groupsOn(phone, 'Your code');
  expect(code).toMatch(/^(\d{6} ){4}\d{6}$/);
  expect([ids.size, day.rows('SELECT n FROM hours')]).toEqual([1, [{ n: 1 }]]);
  await expectFinished(phone);
  secrets.push(code, code.replaceAll(' ', ''));
});

test('the adviser reads it, answers, and leaves a note for colleagues', async () => {
  await adviser.reload();
  await openKey(adviser, 'not what it was at all');
  await adviser.getByText('That is not the passphrase').first().waitFor();
  await expectFinished(adviser);
  await openKey(adviser);
  await adviser.getByRole('link', { name: /work contract/ }).click();
  await adviser.getByText(said.question).waitFor();
  await adviser.getByLabel('Answer').and(adviser.locator('textarea')).fill(said.answer);
  await adviser.getByRole('button', { name: 'Lock and send' }).click();
  await adviser.getByText(said.answer).waitFor();
  await adviser.getByLabel('Note for the advisers').and(adviser.locator('textarea')).fill(said.note);
  await adviser.getByRole('button', { name: 'Keep the note' }).click();
  await adviser.locator('p').filter({ hasText: said.note }).waitFor();
  await expectFinished(adviser);
});

test('the receipt opens the answer, and a further question goes to the same advisers', async () => {
  await phone.goto(`${address}/?lang=en#/rights/answer`);
  await phone.getByLabel('Your code').fill(code.replace(/^\d/, (digit) => String((Number(digit) + 1) % 10)));
  await phone.getByRole('button', { name: 'Open the answer' }).click();
  await phone.getByText('There is a mistake in group 1').waitFor();
  await phone.getByLabel('Your code').fill(code);
  await phone.getByRole('button', { name: 'Open the answer' }).click();
  await phone.getByText(said.answer).waitFor();
  expect(await phone.getByText(said.note).count()).toBe(0);
  await phone.getByLabel('Ask further').fill(said.further);
  await phone.getByRole('button', { name: 'Lock and send' }).click();
  await phone.getByText('The answer will open with the same code').waitFor();
  await expectFinished(phone);
  await adviser.getByRole('link', { name: /Back/ }).click();
  await adviser.getByRole('link', { name: /work contract/ }).click();
  await adviser.getByText(said.further).waitFor();
});

test('something wrong is reported from the page of the vacancy', async () => {
  await phone.goto(`${address}/?lang=en#/vacancies`);
  await phone.locator('a[href^="#/vacancies/"]').first().click();
  await phone.getByRole('link', { name: 'Something is wrong here' }).click();
  await phone.getByText('The vacancy:').waitFor();
  await phone.getByLabel('money asked for a job').check();
  await phone.getByLabel('What happened').fill(said.report);
  await expectFinished(phone);
  await phone.getByRole('button', { name: 'Lock and send' }).click();
  await phone.getByText('This is your code').waitFor();
});

test('a union’s representative reads who asks for contact, and handing over erases it', async () => {
  const { page } = await day.member('union');
  await makeKey(page);
  await phone.goto(`${address}/?lang=en#/union`);
  await phone.getByLabel('Your name').fill(said.unionName);
  await phone.getByLabel('Phone or messenger').fill(said.unionReach);
  await phone.getByRole('button', { name: 'Lock and send' }).click();
  await phone.getByText('Your consent is needed').waitFor();
  await phone.getByRole('checkbox').check();
  await expectFinished(phone);
  await phone.getByRole('button', { name: 'Lock and send' }).click();
  await phone.getByText('A representative will contact you').waitFor();
  await page.getByRole('button', { name: 'Look for new ones' }).click();
  await page.getByText(said.unionReach).waitFor();
  await expectFinished(page);
  await page.getByRole('button', { name: /Handed over, erase: / }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Handed over, erase' }).click();
  await page.getByText('Nobody has asked yet.').waitFor();
  expect(day.rows('SELECT id FROM union_contacts')).toEqual([]);
  await page.context().close();
});

test('a forgotten passphrase: the code on paper; both lost: a new key, and what is closed now is said', async () => {
  await adviser.goto(`${address}/console?lang=en#/sealed`);
  await adviser.reload();
  await adviser.getByRole('button', { name: 'I forgot the passphrase' }).click();
  await adviser.getByLabel('Recovery code').and(adviser.locator('input')).fill(recovery);
  await adviser.getByLabel('New passphrase').fill('a new one for the evening');
  await adviser.getByLabel('The passphrase once more').fill('a new one for the evening');
  await adviser.getByRole('button', { name: 'Open' }).click();
  await adviser.getByRole('link', { name: /work contract/ }).waitFor();
  await adviser.reload();
  await adviser.getByRole('button', { name: 'I forgot the passphrase' }).click();
  await adviser.getByRole('button', { name: 'The code is lost, too' }).click();
  await adviser.getByText('you cannot read any more').waitFor();
  await expectFinished(adviser);
  await makeKey(adviser);
  await adviser
    .getByText('Sealed to your earlier key and closed to you: 2. Of these, other advisers can still read: 0')
    .waitFor();
});

test('no call of these pages took a cookie along, though the phone has one', async () => {
  expect((await phone.context().cookies(address)).length).toBeGreaterThan(0);
  expect(day.cookiesSent.length).toBeGreaterThan(10);
  expect(day.cookiesSent.filter((cookie) => cookie !== undefined)).toEqual([]);
});

test('nothing of what was said under seal is found anywhere', async () => {
  const surfaces: Record<string, string> = { log: day.server.log };
  for (const name of readdirSync(day.server.folder, { recursive: true }) as string[]) {
    const path = join(day.server.folder, name);
    if (statSync(path).isFile()) surfaces[name] = readFileSync(path, 'utf8');
  }
  expect(Object.keys(surfaces)).toEqual(expect.arrayContaining(['fair.db', 'rights.db', 'fair.db-wal']));
  for (const path of [
    '/api/journal?limit=1000',
    '/api/figures',
    '/api/reports',
    '/api/members',
    '/metrics',
    '/api/report.json',
    '/api/report.html?language=ru',
    '/api/report.csv?language=ky',
    ...EXPORTS.map((what) => `/api/exports/${what}.csv`),
  ])
    surfaces[path] = await (await day.organiser.request.get(`${day.server.address}${path}`)).text();
  for (const path of ['/api/report.xlsx', ...EXPORTS.map((what) => `/api/exports/${what}.xlsx`)]) {
    const { sheets } = await readXlsx(await (await day.organiser.request.get(`${day.server.address}${path}`)).body());
    surfaces[path] = JSON.stringify(sheets.map(({ rows }) => rows));
  }
  const page = await day.organiser.newPage();
  const frames: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(String(payload))));
  await page.goto(`${day.server.address}/console?lang=en`);
  await page.locator('#content').waitFor();
  await page.evaluate(
    () => void new WebSocket(`${location.origin.replace('http', 'ws')}/api/feed?scope=public&v=1`, 'jarmanke'),
  );
  await expect.poll(() => frames.length).toBeGreaterThan(1);
  for (const room of ['', 'vacancies', 'visitors', 'members', 'journal', 'offers', 'groups']) {
    await page.goto(`${day.server.address}/console?lang=en#/${room}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    surfaces[`room ${room}`] = await page.locator('body').innerText();
  }
  surfaces['feeds'] = frames.join('\n');
  const found = Object.entries(surfaces).flatMap(([name, text]) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${name}: ${secret}`),
  );
  expect(found).toEqual([]);
  expect(day.server.log).not.toMatch(/rights|reports|union-contacts/);
});
