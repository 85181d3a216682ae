import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { ImportOptions } from '../server/commands/import/kind.ts';
import { LOGIN, PASSWORD, TestFair, scan } from './support/fair.ts';
import { recountedFigures } from './support/recount.ts';
import { run } from './support/tables.ts';

const PUBLIC_URL = 'http://fair.example';
const SETTINGS = { JARMANKE_ORGANISER_LOGIN: LOGIN, JARMANKE_ORGANISER_PASSWORD: PASSWORD };
const HEAD = 'Аты-жөнү;Телефон;E-mail;Мектеп;Тили;Эскертүү\n';

let fair: TestFair;
let folder: string;
beforeEach(async () => {
  fair = await TestFair.open({ env: { JARMANKE_PUBLIC_URL: PUBLIC_URL } });
  folder = mkdtempSync(join(tmpdir(), 'jarmanke-invited-'));
});
afterEach(async () => {
  await fair.stop();
  rmSync(folder, { recursive: true });
});

const out = () => join(folder, 'codes.csv');
const bring = (text: string, options: ImportOptions = {}, encoding = 'utf-8') =>
  run({ what: 'invitations', check: false, url: fair.address, out: out(), ...options }, text, encoding, SETTINGS);
const written = (): string[][] =>
  Papa.parse<string[]>(readFileSync(out(), 'utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
const counts = () => fair.organiser.call('GET /api/invitations');
const head = () => fair.running.house.journal.head;
const person = (n: number): string =>
  `Чакырылган${n} Адамова;0555 ${String(n).padStart(6, '0')};;Мектеп ${n % 40};${n % 2 ? 'кыргызча' : 'русский'};`;

test('a list of 5,000 brings each one a code of its own, in one go, and a second time the same codes', async () => {
  const list = HEAD + Array.from({ length: 5000 }, (_, n) => person(n)).join('\n');
  const first = await bring(list);
  expect(first.printed).toContain('5000 of 5000 rows: 5000 added, 0 already there.');
  expect(first.code).toBe(0);
  const [headings = [], ...rows] = written();
  expect(headings.slice(-2)).toEqual(['badge', 'link']);
  expect(new Set(rows.map((row) => row.at(-2))).size).toBe(5000);
  expect(rows[7]?.[1]).toBe('+996555000007');
  expect(rows[7]?.at(-1)).toBe(`${PUBLIC_URL}/b/${rows[7]?.at(-2)?.replaceAll(' ', '')}`);
  const before = head();
  const again = await bring(list);
  expect(again.printed).toContain('5000 of 5000 rows: 0 added, 5000 already there.');
  expect(written()).toEqual([headings, ...rows]);
  expect(fair.sql("SELECT * FROM journal WHERE seq > ? AND event NOT LIKE '%\"member.signed-%'", before)).toEqual([]);
  expect(await counts()).toEqual({ invited: 5000, came: 0, groups: [] });
});

test('nothing personal reaches any file of the fair, not even as a hash that could be guessed', async () => {
  const canaries = [
    'Канарейкина',
    '+996700123456',
    '0700 123456',
    'kanar@example.org',
    'Кенар-мектеби',
    'кенар-эскертүү',
  ];
  await bring(`${HEAD}Канарейкина Айгүл;0700 123456;kanar@example.org;Кенар-мектеби;ky;кенар-эскертүү\n`);
  const key = readFileSync(join(folder, 'jarmanke-invitations.key'), 'utf8');
  canaries.push(Object.values(JSON.parse(key) as Record<string, string>)[0]!);
  expect(written()[1]?.join()).toContain('Канарейкина');
  const files = readdirSync(fair.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(1);
  for (const { name, parentPath } of files) {
    const bytes = readFileSync(join(parentPath, name));
    expect(canaries.filter((word) => bytes.includes(word))).toEqual([]);
  }
  expect(await counts()).toMatchObject({ invited: 1 });
});

test('without the key of the first list nobody is given a second code', async () => {
  const list = `${HEAD}${person(1)}\n`;
  await bring(list);
  const [, [, code] = []] = written().map((row) => row.slice(-3));
  const refused = await bring(list, { key: join(folder, 'another.key') });
  expect(refused).toMatchObject({
    code: 2,
    printed: expect.stringContaining('Bring the key file of the first import'),
  });
  expect(existsSync(join(folder, 'another.key'))).toBe(false);
  expect(await counts()).toMatchObject({ invited: 1 });
  expect((await bring(list, { key: join(folder, 'another.key'), newKey: true })).code).toBe(0);
  expect(await counts()).toMatchObject({ invited: 2 });
  expect(written()[1]?.at(-2)).not.toBe(code);
});

test('a wrong phone is told by its row, and a file with one changes nothing', async () => {
  const before = head();
  const list = `${HEAD}Айгүл;0555 12345;;;;\nАзамат;9.96556E+11;;;;\nНургүл;0555 123456;;;;\n;;;;;белги\n`;
  const { code, printed } = await bring(list);
  expect(code).toBe(1);
  expect(printed).toContain('Refused    row 2: the phone “0555 12345” is not whole');
  expect(printed).toContain('Refused    row 3: the phone “9.96556E+11” was cut by the spreadsheet');
  expect(printed).toContain('Refused    row 5: no name, phone or e-mail');
  expect([head(), existsSync(out())]).toEqual([before, false]);
  await bring(list, { skipBad: true });
  expect(
    written()
      .slice(1)
      .map((row) => row[0]),
  ).toEqual(['Нургүл']);
});

test('the same person twice is told and taken once: by the phone however it is written, else by name and group', async () => {
  const list = `${HEAD}Асанова Айгүл;0555 123456;;5-мектеп;;
Айгүл А.;+996 (555) 12-34-56;;;;
АЙГҮЛ АСАНОВА;;;5-мектеп;;
Асанова Айгүл;;;6-мектеп;;
Асанова Айгүл;0777 123456;;5-мектеп;;\n`;
  const { printed } = await bring(list);
  expect(printed).toContain('taken once: rows 2 and 3');
  expect(printed).toContain('taken once: rows 2 and 4');
  expect(printed).toContain('3 of 3 rows: 3 added');
});

test('Kyrgyz letters lost in windows-1251 are refused with advice, and other windows-1251 lists are read', async () => {
  const damaged = await bring('ФИО;Телефон\nБ?б?ш?ва Айг?л;0555 123456\n', {}, 'windows-1251');
  expect(damaged).toMatchObject({ code: 1, printed: expect.stringContaining('save it as “CSV UTF-8”') });
  expect(await counts()).toMatchObject({ invited: 0 });
  const whole = await bring('ФИО\tТелефон\nАсанова Айгуль\t0555 123456\n', {}, 'windows-1251');
  expect(whole.printed).toContain('1 of 1 rows: 1 added');
  expect(readFileSync(out(), 'utf8')).toContain('Асанова Айгуль\t+996555123456\t');
});

test('--check changes nothing, asks no server and writes no file', async () => {
  const before = head();
  const { code, printed } = await bring(`${HEAD}${person(1)}\n`, { check: true, url: 'http://127.0.0.1:1' });
  expect({ code, told: printed.includes('names, phones, e-mails and notes stay here') }).toEqual({
    code: 0,
    told: true,
  });
  expect([head(), readdirSync(folder)]).toEqual([before, []]);
});

test('without a public address no link is made, since a link that was sent outlives an address', async () => {
  const other = await TestFair.open();
  const refused = await bring(`${HEAD}${person(1)}\n`, { url: other.address });
  expect(refused).toMatchObject({ code: 2, printed: expect.stringContaining('set JARMANKE_PUBLIC_URL') });
  expect(readdirSync(folder)).toEqual([]);
  await other.stop();
});

test('names cannot be sent, and the list is never overwritten with its codes', async () => {
  expect((await bring(HEAD, { withoutNames: false })).code).toBe(2);
  const file = join(folder, 'list.csv');
  expect((await bring(HEAD, { file, out: file })).printed).toContain('--out must be another file');
});

test('headings are known in Russian and English, or told', async () => {
  const read = async (text: string, options = {}) => (await bring(text, { check: true, ...options })).printed;
  expect(await read('Name,Phone,School,Language\nAigul,0555123456,No 5,English\n')).toContain('School   → group');
  expect(await read('Ф.И.О.;Номер телефона;Язык\nАйгуль;0555123456;рус\n')).toContain('language: ru');
  expect(await read('Кто;Куда\nАйгуль;0555123456\n')).toContain('No column is known to hold: name, phone, email.');
  expect(await read('Кто;Куда\nАйгуль;0555123456\n', { columns: 'Кто=name,Куда=phone' })).toContain(
    'phone: +996555123456',
  );
});

describe('an invitation', () => {
  const invite = (...invitations: { id: string; language?: 'ky'; group?: string }[]) =>
    fair.organiser.call('POST /api/invitations', { body: { invitations } });

  it('counts only when its badge is first admitted, and then as invited, not as a walk-in', async () => {
    const { items } = await invite(
      { id: uuid(), group: '5-мектеп' },
      { id: uuid(), group: '5-мектеп' },
      { id: uuid() },
    );
    const gate = await fair.place('gate');
    const [walkIn = ''] = await fair.badges(1);
    expect(await fair.organiser.call('GET /api/figures')).toMatchObject({ visitorsCheckedIn: 0, byVia: {} });
    for (const badge of [items[0]!.badge, items[0]!.badge, items[2]!.badge, walkIn])
      await fair.enter(scan(badge, gate.id));
    const { at: _at, seq: _seq, ...figures } = await fair.organiser.call('GET /api/figures');
    expect(figures).toMatchObject({ visitorsCheckedIn: 3, walkIns: 1, byVia: { invited: 2, 'walk-in': 1 } });
    expect(figures).toEqual(recountedFigures(fair));
    expect(await counts()).toEqual({ invited: 3, came: 2, groups: [{ group: '5-мектеп', invited: 2, came: 1 }] });
  });

  it('with the same id is the same badge, whoever sends it', async () => {
    const id = uuid();
    const [first] = (await invite({ id })).items;
    const other = await fair.member('organiser');
    const answer = await other.call('POST /api/invitations', { body: { invitations: [{ id, group: 'Б' }] } });
    expect(answer.items).toEqual([{ ...first, isNew: false }]);
  });

  it('is no more made once the fair is over', async () => {
    await fair.organiser.call('PATCH /api/fair', { body: { state: 'closed' } });
    const answer = await fair.organiser.ask('POST /api/invitations', { body: { invitations: [{ id: uuid() }] } });
    expect(answer).toMatchObject({ status: 409, body: { code: 'fair-closed' } });
  });
});
