import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CallRefused, signIn, visit } from '../server/commands/client.ts';
import type { ImportOptions } from '../server/commands/import/kind.ts';
import { LOGIN, PASSWORD, TestFair } from './support/fair.ts';
import { NEW_YORK, UTF8, WINDOWS, run } from './support/tables.ts';

let fair: TestFair;
beforeEach(async () => {
  fair = await TestFair.open();
});
afterEach(() => fair.stop());

const settings = { JARMANKE_ORGANISER_LOGIN: LOGIN, JARMANKE_ORGANISER_PASSWORD: PASSWORD };
const bring = (options: ImportOptions, text?: string) =>
  run({ check: false, url: fair.address, ...options }, text, 'utf-8', settings);
/** What happened at the fair, apart from who signed in. */
const happened = async () => {
  const { entries } = await fair.organiser.call('GET /api/journal', { query: { limit: 500 } });
  return entries.filter(({ event }) => !event.type.startsWith('member.signed-'));
};
const vacancies = () => fair.organiser.call('GET /api/vacancies', { query: { state: 'any' } });

test('the public employment service brings 36 vacancies of 12 employers, in either spelling, and only once', async () => {
  const first = await bring({ file: WINDOWS });
  expect(first.printed).toContain('36 of 36 rows: 36 added, 0 already there.');
  expect(first.code).toBe(0);
  const before = await happened();
  const again = await bring({ file: UTF8 });
  expect(again.printed).toContain('36 of 36 rows: 0 added, 36 already there.');
  expect(await happened()).toEqual(before);
  expect((await fair.organiser.call('GET /api/employers')).items).toHaveLength(12);
  const { total, items } = await vacancies();
  expect(total).toBe(36);
  expect(items[0]).toMatchObject({ country: 'RU', origin: 'abroad', currency: 'RUB', payPeriod: 'month' });
});

test('the jobs of New York are all taken', async () => {
  expect((await bring({ file: NEW_YORK })).printed).toContain('60 of 60 rows: 60 added, 0 already there.');
  const { total } = await vacancies();
  expect(total).toBe(60);
});

test('a file with one bad row changes nothing, unless the good rows are asked for', async () => {
  const before = await happened();
  const text = 'Вакансия;Организация\nПовар;Кафе\n;Кафе\n';
  expect(await bring({}, text)).toMatchObject({
    code: 1,
    printed: expect.stringContaining('Refused    row 3: title is missing'),
  });
  expect(await happened()).toEqual(before);
  expect((await bring({ skipBad: true }, text)).code).toBe(1);
  expect((await vacancies()).items.map((vacancy) => vacancy.title)).toEqual(['Повар']);
});

test('--check asks no server', async () => {
  const before = await happened();
  expect((await bring({ file: UTF8, check: true })).code).toBe(0);
  expect(await happened()).toEqual(before);
});

test('employers keep what the fair knows of them, and vacancies find them under another spelling', async () => {
  const id = await fair.addEmployer('ОсОО «Келечек Текс»', '12');
  const brought = await bring({ what: 'employers' }, 'Название;Город\nКелечек Текс, ОсОО;Ош\nБольница;Ош\n');
  expect(brought.printed).toContain('2 of 2 rows: 1 added, 1 already there.');
  await bring({}, 'Вакансия;Организация\nШвея;"ОСОО ""КЕЛЕЧЕК ТЕКС"""\n');
  const { items } = await fair.organiser.call('GET /api/employers');
  expect(items.map((employer) => [employer.name, employer.stand])).toEqual(
    expect.arrayContaining([
      ['ОсОО «Келечек Текс»', '12'],
      ['Больница', null],
    ]),
  );
  expect(items).toHaveLength(2);
  expect((await vacancies()).items[0]?.employerId).toBe(id);
});

test('a changed row is told, and brought only when asked for; what the employer added stays', async () => {
  const text = readFileSync(UTF8, 'utf8');
  await bring({}, text);
  const { items } = await vacancies();
  const guard = items.find((vacancy) => vacancy.payFrom === 73_000);
  await fair.organiser.call('PATCH /api/vacancies/:id', {
    params: { id: guard?.id ?? '' },
    body: { paidLeave: 'yes' },
  });
  const changed = text.replace('от 73 000 ₽', 'от 74 000 ₽');
  expect((await bring({}, changed)).printed).toMatch(/Differs {4}row \d+: the fair has another payFrom/);
  expect((await bring({ update: true }, changed)).printed).toContain('0 added, 35 already there, 1 changed.');
  const now = await fair.organiser.call('GET /api/vacancies/:id', { params: { id: guard?.id ?? '' } });
  expect(now).toMatchObject({ payFrom: 74_000, paidLeave: 'yes' });
});

test('an import that was broken off goes on where it stopped', async () => {
  const rows = readFileSync(UTF8, 'utf8').split('\n');
  await bring({}, rows.slice(0, 11).join('\n'));
  expect((await bring({ file: UTF8 })).printed).toContain('36 of 36 rows: 26 added, 10 already there.');
});

test('without an organiser nothing is read from the fair', async () => {
  const text = 'Вакансия;Организация\nПовар;Кафе\n';
  const unset = await run({ check: false, url: fair.address }, text, 'utf-8', {});
  expect(unset).toMatchObject({ code: 2, printed: expect.stringContaining('Set JARMANKE_ORGANISER_LOGIN') });
  const wrong = await run({ check: false, url: fair.address }, text, 'utf-8', {
    ...settings,
    JARMANKE_ORGANISER_PASSWORD: 'another password',
  });
  expect(wrong.code).toBe(2);
  const nowhere = await run({ check: false, url: 'http://127.0.0.1:1' }, text, 'utf-8', settings);
  expect(nowhere).toMatchObject({ code: 2, printed: expect.stringContaining('No answer from http://127.0.0.1:1') });
});

test('the client of the commands keeps its session, brings a token, and tells a refusal by its code', async () => {
  const organiser = await signIn(fair.address, LOGIN, PASSWORD);
  expect(await organiser.call('GET', '/api/session')).toMatchObject({ member: { role: 'organiser' } });
  await expect(visit(fair.address).call('GET', '/api/session')).rejects.toMatchObject({
    status: 401,
    code: 'sign-in-first',
  });
  const device = visit(fair.address, 'no such token');
  await expect(device.call('POST', '/api/feed/ticket')).rejects.toThrow(CallRefused);
});

test('a table is taken in the encoding that it is told to be', async () => {
  const text = iconv.encode('Вакансия;Организация\nПовар;Кафе\n', 'windows-1251').toString('latin1');
  const { code, printed } = await run({ encoding: 'windows-1251' }, text, 'latin1');
  expect(code).toBe(0);
  expect(printed).toContain('Encoding   windows-1251 (as told)');
});
