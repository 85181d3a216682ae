import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readTable } from '../server/imports/read-table.ts';
import { NEW_YORK, planFile, planText, run } from './support/tables.ts';

describe('reading', () => {
  const table = 'Должность;Работодатель;Обязанности\nПовар;ОсОО Бакай;"варить\nи жарить"\nВодитель;ОсОО Бакай;возить\n';
  const encodings = ['utf-8', 'utf-16le', 'windows-1251', 'koi8-r', 'cp866'];
  test.each(encodings)('a table in %s keeps its letters', (encoding) => {
    const bytes = iconv.encode(table.repeat(3), encoding, { addBOM: encoding === 'utf-16le' });
    expect(readTable(bytes).rows[1]?.cells).toEqual(['Повар', 'ОсОО Бакай', 'варить\nи жарить']);
  });

  test.each([',', ';', '\t', '~', '|'])('columns parted by %j are found', (delimiter) => {
    const text = 'Вакансия;Организация;Условия\nПовар;Кафе;"5/2, обед; форма"\nШвея;Цех;6/1\n'.replaceAll(
      ';',
      delimiter,
    );
    expect(readTable(Buffer.from(text))).toMatchObject({ delimiter });
  });

  test('mixed line ends and a byte order mark leave no trace', () => {
    const rows = readTable(Buffer.from('\uFEFFa;b\r\n1;2\r3;4\n\n;\n5;"6\r\n7"')).rows.map((row) => row.cells);
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6\n7'],
    ]);
  });

  test('a few broken characters do not turn a whole UTF-8 table into windows-1251', () => {
    const bytes = Buffer.concat([Buffer.from(table.repeat(5)), Buffer.of(0xd0)]);
    expect(readTable(bytes)).toMatchObject({ encoding: 'utf-8', surety: 'guess' });
  });
});

describe('columns', () => {
  const told = (text: string, options = {}) => {
    const { columns, missing } = planText(text, options);
    return {
      fields: Object.fromEntries(columns.indexOf),
      unmatched: columns.unmatched,
      missing,
      rows: columns.rows.length,
    };
  };

  test('headings are known in Kyrgyz, Russian and English', () => {
    const fields = { title: 0, employer: 1, pay: 2, address: 3 };
    expect(told('Кызмат;Иш берүүчү;Айлык акы;Дареги\n1;2;3;4\n').fields).toEqual(fields);
    expect(told('Должность;Работодатель;Заработная плата (руб.);Адрес\n1;2;3;4\n').fields).toEqual(fields);
    expect(told('Job title;EMPLOYER;Salary;Work location\n1;2;3;4\n').fields).toEqual(fields);
  });

  test('headings in two rows below a title are put together', () => {
    const text = 'Ярмарка вакансий;;;\nДолжность;Организация;Зарплата;\n;;от;до\nПовар;Кафе;30000;40000\n';
    expect(told(text)).toEqual({
      fields: { title: 0, employer: 1, payFrom: 2, payTo: 3 },
      unmatched: [],
      missing: [],
      rows: 1,
    });
    expect(planText(text).rows[0]?.draft).toMatchObject({ title: 'Повар', payFrom: 30_000, payTo: 40_000 });
  });

  test('headings repeated in a second language, and the numbers under them, are no vacancies', () => {
    expect(told('Должность;Организация;Зарплата\nКызмат;Ишкана;Айлык\n1;2;3\nПовар;Кафе;5\n').rows).toBe(1);
  });

  test('what was told wins over what is known', () => {
    const columns = new Map([['Civil Service Title', 'title']]);
    expect(planFile(NEW_YORK, { columns }).rows[0]?.draft.title).toBe('CONTRACT REVIEWER (OFFICE OF L');
  });

  test('a column that is not known is named, with the way to say what it is', async () => {
    const text = 'Чем занимаемся;Фирма;Пожелания\nПовар;Кафе;\n';
    const asked = await run({}, text);
    expect(asked.code).toBe(2);
    expect(asked.printed).toContain('No column is known to hold: title.');
    expect(asked.printed).toContain('--columns "Чем занимаемся=title"');
    const answered = await run({ columns: 'Чем занимаемся=title,Пожелания=ignore' }, text);
    expect(answered.code).toBe(0);
    expect(answered.printed).toContain('title: Повар');
  });

  test.each([
    [{ columns: 'Нет такой=title' }, 'There is no column “Нет такой”.'],
    [{ columns: 'Фирма=tytle' }, '“Фирма” cannot be tytle. The fields are: sourceId, title,'],
    [{ columns: 'Фирма' }, '--columns takes "Heading=field,Heading=field"; this cannot be read: Фирма'],
    [{ encoding: 'latin-9' }, '--encoding takes one of: utf-8'],
    [{ currency: 'GBP' }, '--currency takes one of: KGS'],
    [{ what: 'tents' }, 'Say what to import'],
    [{ file: '/nowhere.csv' }, '/nowhere.csv cannot be read: there is no such file'],
  ])('%j cannot be done, and it says why', async (options, sentence) => {
    const { code, printed } = await run(options, 'Фирма;Вакансия\nКафе;Повар\n');
    expect(code).toBe(2);
    expect(printed).toContain(sentence);
  });

  test('a heading may hold commas', async () => {
    const { printed } = await run(
      { columns: 'Сколько, в сомах=pay' },
      'Фирма;Вакансия;Сколько, в сомах\nКафе;Повар;300\n',
    );
    expect(printed).toContain('payFrom: 300');
  });
});
