import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import iconv from 'iconv-lite';
import type { ImportOptions } from '../server/commands/import/kind.ts';
import { LOGIN, PASSWORD, TestFair } from './support/fair.ts';
import { run } from './support/tables.ts';

let fair: TestFair;
let file: string;
beforeEach(async () => {
  fair = await TestFair.open();
  file = join(mkdtempSync(join(tmpdir(), 'jarmanke-again-')), 'table.csv');
});
afterEach(() => fair.stop());

const bring = (text: string | Buffer | null, options: ImportOptions = {}) => {
  const settings = {
    JARMANKE_ORGANISER_LOGIN: LOGIN,
    JARMANKE_ORGANISER_PASSWORD: PASSWORD,
    JARMANKE_DATA: fair.folder,
  };
  if (text !== null) writeFileSync(file, text);
  return run({ file, check: false, url: fair.address, ...options }, undefined, 'utf-8', settings);
};
const titles = async () => {
  const { items } = await fair.organiser.call('GET /api/vacancies', { query: { state: 'any' } });
  return items.map(({ title }) => title).sort();
};

describe('columns that were once told', () => {
  const table = (title: string) => `Чем занимаемся;Фирма;Сколько даём\n${title};Кафе;300\n`;
  const columns = 'Чем занимаемся=title,Сколько даём=pay';

  it('are known the next time, under the same headings in any order', async () => {
    expect((await bring(table('Повар'))).printed).toContain('No column is known to hold: title.');
    expect((await bring(table('Повар'), { columns })).code).toBe(0);
    const again = await bring(table('Швея'));
    expect(again.printed).toContain('Columns as last time.');
    expect(again.printed).toContain('1 of 1 rows: 1 added');
    const turned = await bring('СКОЛЬКО ДАЁМ;Фирма;Чем занимаемся\n400;Кафе;Токарь\n', { check: true });
    expect(turned.printed).toContain('title: Токарь');
    expect(turned.printed).toContain('payFrom: 400');
    expect(await titles()).toEqual(['Повар', 'Швея']);
    expect(readdirSync(fair.folder)).toContain('import-columns.json');
    expect(readdirSync(fair.folder)).not.toContain('import-columns.json.part');
  });

  it('give way to what is told now, and say nothing of other headings or other things', async () => {
    await bring(table('Повар'), { columns });
    await bring(table('Швея'), { columns: 'Чем занимаемся=title,Сколько даём=ignore' });
    expect((await bring(table('Токарь'), { check: true })).printed).not.toContain('payFrom');
    expect((await bring('Чем занимаемся;Фирма\nПовар;Кафе\n')).code).toBe(2);
    expect((await bring(table('Кафе'), { what: 'employers' })).printed).not.toContain('as last time');
  });

  it('are told to be damaged where somebody has changed them by hand', async () => {
    writeFileSync(join(fair.folder, 'import-columns.json'), '[{');
    expect(await bring(table('Повар'))).toMatchObject({
      code: 2,
      printed: expect.stringContaining('import-columns.json is damaged. Delete it'),
    });
  });

  it('are not remembered by a look at the file, nor where they name no column', async () => {
    await bring(table('Повар'), { columns, check: true });
    await bring(table('Повар'), { columns: 'Нет такой=title' });
    expect(readdirSync(fair.folder)).not.toContain('import-columns.json');
  });
});

it('a look at the file shows what each encoding would make of it', async () => {
  const bytes = iconv.encode('Вакансия;Организация;Условия\nПовар;Кафе;обед\n', 'koi8-r');
  const look = async (encoding?: string) => (await bring(bytes, { check: true, encoding })).printed;
  expect(await look('koi8-r')).toMatch(/Encoding {3}koi8-r \(as told\)[^]*title: Повар/);
  const wrong = await look('windows-1251');
  expect(wrong).toContain('Encoding   windows-1251 (as told)');
  expect(wrong).not.toContain('Повар');
});

describe('the copy of the refused rows', () => {
  const text =
    'Код;Вакансия;Организация;Зарплата;Обязанности\n1;Повар;Кафе;100;\n2;;Кафе;200;=1+1\n3;Швея;Кафе;40 - 30;"шить, ""кроить"""\n4;Токарь;Цех;;\n';
  const copy = () => join(dirname(file), 'table.refused.csv');

  it('stands beside the file: reasons, headings and cells, safe to open', async () => {
    const { code, printed } = await bring(text);
    expect(code).toBe(1);
    expect(printed).toContain(`Written    ${copy()}: the refused rows with the reasons`);
    expect(readFileSync(copy(), 'utf8')).toBe(
      [
        '\uFEFFWhy refused,Код,Вакансия,Организация,Зарплата,Обязанности',
        "title is missing,,,Кафе,200,'=1+1",
        'the pay “40 - 30” begins above its end,,Швея,Кафе,40 - 30,"шить, ""кроить"""',
        '',
      ].join('\r\n'),
    );
    expect(statSync(copy()).mode & 0o777).toBe(0o600);
  });

  it('mended and imported it brings what was missing, and the whole file later adds nothing', async () => {
    await bring(text, { skipBad: true });
    const mended = readFileSync(copy(), 'utf8').replace(',,,Кафе', ',,Сторож,Кафе').replaceAll('40 - 30', '30 - 40');
    writeFileSync(copy(), mended);
    const brought = await bring(null, { file: copy() });
    expect(brought.printed).toContain('2 of 2 rows: 2 added, 0 already there.');
    expect(await titles()).toEqual(['Повар', 'Сторож', 'Токарь', 'Швея']);
    const { items } = await fair.organiser.call('GET /api/vacancies', { query: { state: 'any', q: 'Сторож' } });
    const one = await fair.organiser.call('GET /api/vacancies/:id', { params: { id: items[0]?.id ?? '' } });
    expect(one.description).toBe('=1+1');
    const whole = text.replace('2;;', '2;Сторож;').replace('40 - 30', '30 - 40');
    expect((await bring(whole)).printed).toContain('4 of 4 rows: 0 added, 4 already there.');
  });

  it('is passed over where it quotes what was lost, and is told as no column that nobody uses', async () => {
    await bring('Вакансия;Организация\nПовар;Т?шт?к\n');
    writeFileSync(copy(), readFileSync(copy(), 'utf8').replace(/Т\?шт\?к$/m, 'Түштүк'));
    const { code, printed } = await bring(null, { file: copy() });
    expect(printed).toContain('1 of 1 rows: 1 added');
    expect([code, printed.includes('not used')]).toEqual([0, false]);
  });

  it('refused again it is a copy with one column of reasons', async () => {
    await bring(text);
    await bring(null, { file: copy() });
    const [head] = readFileSync(copy().replace('.refused.csv', '.refused.refused.csv'), 'utf8').split('\r\n');
    expect(head).toBe('\uFEFFWhy refused,Код,Вакансия,Организация,Зарплата,Обязанности');
  });

  it('is written where it is told, by a look only when asked for, and never over the file', async () => {
    const errors = join(dirname(file), 'ошибки.csv');
    await bring(text, { check: true });
    expect(readdirSync(dirname(file))).toEqual(['table.csv']);
    await bring(text, { check: true, errors });
    expect(readdirSync(dirname(file)).sort()).toEqual(['table.csv', 'ошибки.csv'].sort());
    expect(await bring(text, { errors: file })).toMatchObject({
      code: 2,
      printed: expect.stringContaining('--errors must be another file than the table itself.'),
    });
    expect((await bring(text, { errors: '/nowhere/x.csv' })).printed).toContain('/nowhere/x.csv cannot be written');
  });

  it('holds what the server refused too', async () => {
    const long = '😀'.repeat(17_000);
    const { code, printed } = await bring(`Вакансия;Организация;Обязанности\nПовар;Кафе;${long}\nШвея;Цех;\n`);
    expect(code).toBe(1);
    expect(printed).toContain('2 of 2 rows: 1 added, 0 already there, 1 refused by the server.');
    const why = /^Refused {4}row 2: (.*)$/m.exec(printed)?.[1];
    expect(readFileSync(copy(), 'utf8')).toBe(
      `\uFEFFWhy refused,Вакансия,Организация,Обязанности\r\n${why},Повар,Кафе,${long}\r\n`,
    );
  });
});
