import { readFileSync, readdirSync } from 'node:fs';
import iconv from 'iconv-lite';
import { v7 as uuid } from 'uuid';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_FILE, MOST_ROWS } from '../shared/imports.ts';
import type { Body } from '../shared/calls.ts';
import { readTable } from '../server/imports/read-table.ts';
import { LOGIN, PASSWORD, TestFair } from './support/fair.ts';
import { UTF8, WINDOWS, run } from './support/tables.ts';

let fair: TestFair;
beforeEach(async () => {
  fair = await TestFair.open();
});
afterEach(() => fair.stop());

type Look = Body<'POST /api/imports/preview'>;
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');
const look = (file: Uint8Array | string, more: Partial<Look> = {}) =>
  fair.organiser.call('POST /api/imports/preview', { body: { what: 'vacancies', file: base64(file), ...more } });
const bring = (file: Uint8Array | string, more: Partial<Body<'POST /api/imports'>> = {}) =>
  fair.organiser.call('POST /api/imports', { body: { id: uuid(), what: 'vacancies', file: base64(file), ...more } });
const refusal = async (file: Uint8Array | string, more: object = {}) => {
  const body = { what: 'vacancies', file: base64(file), ...more };
  const answer = await fair.organiser.ask('POST /api/imports/preview', { body });
  return [answer.status, (answer.body as unknown as { code: string }).code];
};
const happened = async () => (await fair.organiser.call('GET /api/journal', { query: { limit: 1000 } })).entries.length;
const titles = async () => {
  const { items } = await fair.organiser.call('GET /api/vacancies', { query: { state: 'any' } });
  return items.map(({ title }) => title).sort();
};

describe('a look at a file', () => {
  it('says that there is no table in what is blank, in whatever encoding it is read', async () => {
    for (const [file, encoding] of [
      ['', 'utf-8'],
      [' ', 'utf-8'],
      ['\n\n', 'windows-1251'],
      ['p', 'utf-16le'],
    ])
      expect([file, await refusal(file ?? '', { encoding })]).toEqual([file, [400, 'empty-file']]);
  });

  it('tells how it is read and what it would bring, and changes nothing', async () => {
    const before = await happened();
    const found = await look(readFileSync(WINDOWS));
    expect(found).toMatchObject({
      encoding: 'windows-1251',
      sheet: null,
      missing: [],
      refused: 0,
      isRemembered: false,
    });
    expect([found.rows, found.new, found.newEmployers, found.first.length]).toEqual([36, 36, 12, 20]);
    expect(found.columns.filter(({ field }) => field === 'title')).toHaveLength(1);
    expect(found.first.every(({ cells }) => cells.length === found.headings.length)).toBe(true);
    expect(await happened()).toBe(before);
    expect(readdirSync(fair.folder)).not.toContain('import-columns.json');
  });

  it('says what another encoding and another sheet would make of it', async () => {
    const bytes = iconv.encode('Вакансия;Организация\nПовар;Кафе\n', 'koi8-r');
    expect((await look(bytes, { encoding: 'koi8-r' })).first[0]?.cells).toEqual(['Повар', 'Кафе']);
    const wrong = await look(bytes, { encoding: 'windows-1251' });
    expect([wrong.encoding, wrong.missing]).toEqual(['windows-1251', ['title', 'employer']]);
    const sheet = (name: string, title: string) => ({
      name,
      rows: [
        ['Vacancy', 'Company'],
        [title, 'Café'],
      ],
    });
    const book = await writeXlsx({ sheets: [sheet('May', 'Cook'), sheet('June', 'Baker')] });
    const first = await look(book);
    expect([first.encoding, first.sheet, first.sheets]).toEqual([null, 'May', ['May', 'June']]);
    expect((await look(book, { sheet: 'June' })).first[0]?.cells).toEqual(['Baker', 'Café']);
    expect(await refusal(book, { sheet: 'July' })).toEqual([400, 'bad-request']);
  });

  it('gives the reasons of refused rows in the language of whoever asks', async () => {
    const file = base64('Вакансия;Организация;Зарплата\n;Кафе;1\nШвея;Кафе;40 - 30\nТ?шт?к;Кафе;1\nПовар;Кафе;1;2\n');
    const why = async (language: string) => {
      const { body } = await fair.running.app.inject({
        method: 'POST',
        url: '/api/imports/preview',
        headers: { ...fair.organiser.headers, 'accept-language': language },
        payload: { what: 'vacancies', file },
      });
      return (JSON.parse(body) as { firstRefused: { row: number; why: string }[] }).firstRefused;
    };
    expect(await why('ru')).toEqual([
      { row: 2, why: 'Должность: не указано' },
      { row: 3, why: 'зарплата «40 - 30» начинается выше, чем кончается' },
      { row: 4, why: 'потеряны буквы («Т?шт?к»)' },
      { row: 5, why: expect.stringContaining('в строке 4 ячеек, а в заголовке 3') as string },
    ]);
    expect((await why('ky')).map((one) => one.why).join()).not.toMatch(/[a-z]{4}/);
  });

  it('refuses what is no table, with how to mend it', async () => {
    expect(await refusal('')).toEqual([400, 'empty-file']);
    expect(await refusal(new Uint8Array([1, 0, 2, 0, 3]))).toEqual([400, 'unreadable-file']);
    expect(await refusal(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).toEqual([400, 'unreadable-file']);
    const locked = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refusal(locked)).toEqual([400, 'locked-file']);
    expect(await refusal(`Вакансия;Организация\n${'Повар;Кафе\n'.repeat(MOST_ROWS + 1)}`)).toEqual([413, 'too-large']);
    expect(await refusal(new Uint8Array(LARGEST_FILE + 300_000))).toEqual([413, 'too-large']);
  });
});

describe('an import', () => {
  it('brings every good row, hands back the others to mend, and a second time nothing', async () => {
    const text =
      'Код;Вакансия;Организация;Зарплата\nа1;Повар;Кафе;100\nа2;;Кафе;200\nа3;Швея;Цех;40 - 30\nа4;Токарь;Цех;\n';
    const first = await bring(text);
    expect(first).toMatchObject({ added: 2, alreadyThere: 0, newEmployers: 2, refused: 2 });
    const copy = readTable(Buffer.from(first.errorCopy ?? '')).rows.map(({ cells }) => cells);
    expect(copy.slice(1).map(([, ...cells]) => cells)).toEqual([
      ['а2', '', 'Кафе', '200'],
      ['а3', 'Швея', 'Цех', '40 - 30'],
    ]);
    const before = await happened();
    expect(await bring(text)).toMatchObject({ added: 0, alreadyThere: 2, newEmployers: 0, refused: 2 });
    expect(await happened()).toBe(before);
    const mended = (first.errorCopy ?? '').replace(',,Кафе', ',Сторож,Кафе').replaceAll('40 - 30', '30 - 40');
    expect(await bring(mended)).toMatchObject({ added: 2, refused: 0, errorCopy: null });
    expect(await titles()).toEqual(['Повар', 'Сторож', 'Токарь', 'Швея']);
  });

  it('and the command know each other’s rows and columns', async () => {
    await bring(readFileSync(WINDOWS));
    const settings = { JARMANKE_ORGANISER_LOGIN: LOGIN, JARMANKE_ORGANISER_PASSWORD: PASSWORD };
    const env = { ...settings, JARMANKE_DATA: fair.folder };
    const command = await run({ check: false, url: fair.address, file: UTF8 }, undefined, 'utf-8', env);
    expect(command.printed).toContain('36 of 36 rows: 0 added, 36 already there.');
    const table = 'Чем занимаемся;Фирма\nПовар;Кафе\n';
    expect((await look(table)).missing).toEqual(['title']);
    const columns = [{ heading: 'Чем занимаемся', field: 'title' }];
    expect((await bring(table, { columns })).added).toBe(1);
    expect(await look(table)).toMatchObject({ isRemembered: true, told: columns, alreadyThere: 1, new: 0 });
  });

  it('that differs from what is there changes it only when asked', async () => {
    const table = (pay: number) => `Код;Вакансия;Организация;Зарплата\nа1;Повар;Кафе;${pay}\n`;
    await bring(table(100));
    expect(await look(table(200))).toMatchObject({ new: 0, alreadyThere: 0, differing: 1 });
    expect(await bring(table(200))).toMatchObject({ changed: 0, differing: 1 });
    expect(await bring(table(200), { update: true })).toMatchObject({ changed: 1, differing: 0 });
    expect(await look(table(200))).toMatchObject({ alreadyThere: 1, differing: 0 });
  });

  it('under the same number gets the same answer, and another file under it is refused', async () => {
    const id = uuid();
    const first = await bring('Вакансия;Организация\nПовар;Кафе\n', { id });
    expect(await bring('Вакансия;Организация\nПовар;Кафе\n', { id })).toEqual(first);
    const body = { id, what: 'vacancies' as const, file: base64('Вакансия;Организация\nШвея;Цех\n') };
    const other = await fair.organiser.ask('POST /api/imports', { body });
    expect([other.status, await titles()]).toEqual([409, ['Повар']]);
  });

  it('of employers keeps what the fair knows of them, also under a new name', async () => {
    const text = 'Название;Город\n"Кафе ""Ала-Тоо"", ОсОО";Ош\nБольница;Ош\n';
    expect(await bring(text, { what: 'employers' })).toMatchObject({ added: 2, newEmployers: 2 });
    const { items } = await fair.organiser.call('GET /api/employers');
    await fair.organiser.call('PATCH /api/employers/:id', { params: { id: items[1]!.id }, body: { name: 'Клиника' } });
    expect(await bring(text, { what: 'employers' })).toMatchObject({ added: 0, alreadyThere: 2 });
    expect(await bring('Вакансия;Организация\nВрач;Больница\n')).toMatchObject({ added: 1, newEmployers: 0 });
  });

  it('without a column of titles brings nothing at all', async () => {
    const before = await happened();
    const body = { id: uuid(), what: 'vacancies' as const, file: base64('Имя;Телефон\nАсан;1\n') };
    expect((await fair.organiser.ask('POST /api/imports', { body })).status).toBe(400);
    expect(await happened()).toBe(before);
  });
});
