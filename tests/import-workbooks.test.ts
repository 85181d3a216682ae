import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { planVacancies } from '../server/imports/plan.ts';
import { readTables } from '../server/imports/read-tables.ts';
import { readWorkbook } from '../server/sheets/read-workbook.ts';
import { refuseTooLarge } from '../server/sheets/unpacked-size.ts';
import { writeCsv } from '../server/sheets/write-csv.ts';
import { writeWorkbook } from '../server/sheets/write-workbook.ts';
import { archive } from './dirty-files-archive.ts';
import { faultsOf, run } from './support/tables.ts';

const sheet = (rows: WriteSheet['rows'], cells: Record<string, Partial<Cell>> = {}, more = {}): WriteSheet => ({
  name: 'Лист1',
  rows,
  cells: new Map(Object.entries(cells)),
  ...more,
});
const planOf = async (...sheets: WriteSheet[]) => {
  const [table] = await readTables(await writeXlsx({ sheets }), {});
  return planVacancies(table!, { columns: new Map() });
};
const runOn = (bytes: Uint8Array, options = {}) => {
  const file = join(mkdtempSync(join(tmpdir(), 'jarmanke-import-')), 'table.xlsx');
  writeFileSync(file, bytes);
  return run({ file, ...options });
};
const HEAD = ['Должность', 'Организация', 'Зарплата', 'Контакты', 'Код', 'Дата начала'];

describe('a cell is read as people see it', () => {
  test('days, times, numbers, phones, codes, shares and money', async () => {
    const plan = await planOf(
      sheet([HEAD, ['Повар', 'Кафе', 27_000, 996_555_123_456, '007', new Date(Date.UTC(2026, 9, 26))]], {
        '1,2': { value: 27_000, style: { numFmt: '#,##0" сом"' } },
      }),
    );
    expect(plan.rows[0]).toMatchObject({ faults: [], notes: [], key: '["кафе","code","007"]' });
    expect(plan.rows[0]?.draft).toEqual({
      title: 'Повар',
      payFrom: 27_000,
      payTo: 27_000,
      currency: 'KGS',
      payPeriod: 'month',
      howToApply: '996555123456',
      startsOn: '2026-10-26',
    });
  });

  test('each kind of cell', async () => {
    const cells: Record<string, Partial<Cell>> = {
      '0,0': { value: 0.1 + 0.2 },
      '0,1': { value: 42, style: { numFmt: '00000' } },
      '0,2': { value: 0.3, style: { numFmt: '0%' } },
      '0,3': { value: 0.375, style: { numFmt: 'h:mm' } },
      '0,4': { value: new Date(Date.UTC(2026, 9, 25, 10, 42)), style: { numFmt: 'dd.mm.yyyy hh:mm' } },
      '0,5': { value: true },
      '0,6': { value: 1500.5, style: { numFmt: '#,##0.00 [$₽-419]' } },
      '0,7': { value: 'x', richText: [{ text: 'Пов' }, { text: 'ар', font: { bold: true } }], type: 'richText' },
      '0,8': { formula: 'A1*2', formulaResult: 0.6 },
    };
    const [read] = await readWorkbook(await writeXlsx({ sheets: [sheet([], cells)] }));
    expect(read?.rows[0]?.cells).toEqual([
      '0.3',
      '00042',
      '30%',
      '09:00',
      '2026-10-25 10:42',
      'TRUE',
      '1500.5 ₽',
      'Повар',
      '0.6',
    ]);
  });

  test('a formula without a result and a cell that shows an error are refused by their names', async () => {
    const rows = [HEAD, ['Повар', 'Кафе'], ['Швея', 'Цех'], ['Токарь', 'Цех']];
    const plan = await planOf(
      sheet(rows, {
        '1,2': { formula: 'A1+1' },
        '2,0': { value: '#N/A', type: 'error' },
        '3,7': { value: '#REF!', type: 'error' },
      }),
    );
    expect(faultsOf(plan)).toEqual([
      '2: the formula in C2 has no result: open the file in the spreadsheet program and save it',
      '3: the cell A3 shows #N/A: type what belongs there',
    ]);
  });
});

describe('a table is found', () => {
  test('under a title, two rows of merged headings, between empty rows', async () => {
    const rows = [
      ['Ярмарка вакансий'],
      [],
      ['Организация', 'Должность', 'Зарплата, сом', null],
      [null, null, 'от', 'до'],
      ['Кафе', 'Повар', 30_000, 40_000],
      [],
      [null, 'Официант', 20_000, null],
      ['Цех', 'Швея', null, 25_000],
    ];
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
      { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
      { startRow: 2, startCol: 1, endRow: 3, endCol: 1 },
      { startRow: 2, startCol: 2, endRow: 2, endCol: 3 },
      { startRow: 4, startCol: 0, endRow: 6, endCol: 0 },
    ];
    const plan = await planOf(sheet(rows, {}, { merges }));
    expect(plan.missing).toEqual([]);
    expect(faultsOf(plan)).toEqual([]);
    expect(
      plan.rows.map(({ number, employer, draft }) => [number, employer, draft.title, draft.payFrom, draft.payTo]),
    ).toEqual([
      [5, 'Кафе', 'Повар', 30_000, 40_000],
      [7, 'Кафе', 'Официант', 20_000, undefined],
      [8, 'Цех', 'Швея', undefined, 25_000],
    ]);
  });

  test('on the first sheet in sight that holds one, or on the one that is named', async () => {
    const table = { name: 'Вакансии', rows: [HEAD, ['Повар', 'Кафе']] };
    const cover = { name: 'Обложка', rows: [['Список'], ['на 25 октября']] };
    const hidden = { name: 'Черновик', rows: [HEAD, ['Сторож', 'Школа']], hidden: true };
    const bytes = await writeXlsx({ sheets: [hidden, cover, table] });
    const found = await runOn(bytes);
    expect(found.printed).toContain(
      'Sheet      Вакансии (another one: --sheet; there are Черновик | Обложка | Вакансии)',
    );
    expect(found.printed).toContain('title: Повар');
    expect((await runOn(bytes, { sheet: 'Черновик' })).printed).toContain('title: Сторож');
    expect(await runOn(bytes, { sheet: 'Лист2' })).toEqual({
      code: 2,
      printed: 'There is no sheet “Лист2”. The sheets are: Черновик | Обложка | Вакансии',
    });
    expect((await runOn(bytes, { encoding: 'utf-8' })).printed).toContain('are for CSV files');
    expect((await run({ sheet: 'Лист1' }, 'Вакансия\n')).printed).toContain('--sheet is for workbooks');
  });

  test('with hidden columns, which are told', async () => {
    const columns = [{}, {}, { hidden: true }];
    const { printed } = await runOn(
      await writeXlsx({
        sheets: [
          sheet(
            [
              ['Вакансия', 'Организация', 'Зарплата'],
              ['Повар', 'Кафе', 300],
            ],
            {},
            { columns },
          ),
        ],
      }),
    );
    expect(printed).toContain('Hidden     column C: hidden in the workbook, read all the same');
    expect(printed).toContain('payFrom: 300');
  });
});

describe('a workbook that cannot be read says how to mend it', () => {
  const refused = async (bytes: Uint8Array) => {
    const { code, printed } = await runOn(bytes);
    expect(code).toBe(2);
    return printed;
  };
  const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  test('damaged, cut, or another kind of archive', async () => {
    const whole = await writeXlsx({ sheets: [sheet([HEAD, ['Повар', 'Кафе']])] });
    const damaged =
      'This workbook is damaged, or is none that can be read: open it in the spreadsheet program and save it as';
    expect(await refused(Buffer.from('PK\u0003\u0004…'))).toContain(damaged);
    expect(await refused(whole.subarray(0, whole.length / 2))).toContain(damaged);
    expect(await refused(whole.map((byte, at) => (at > 60 && at < 200 ? byte ^ 255 : byte)))).toContain(damaged);
    expect(await refused(archive('a.txt', Buffer.from('no workbook')))).toContain(damaged);
  });

  test('locked, or of an old program', async () => {
    const locked = await writeXlsx({ sheets: [sheet([['a']])], encryption: { password: 'x', spinCount: 1000 } });
    expect(await refused(locked)).toContain('This workbook is locked with a password. Open it');
    expect(await refused(container)).toContain('This is a workbook of before 2007 (.xls): open it');
  });

  test('a few kilobytes that unpack to a hundred megabytes', async () => {
    const bomb = archive('xl/worksheets/sheet1.xml', Buffer.alloc(100 * 1024 * 1024, 0x20));
    expect(bomb.length).toBeLessThan(200 * 1024);
    expect(await refused(bomb)).toContain('Unpacked, this workbook is larger than 64 MB. Copy the table alone');
    await expect(refuseTooLarge(archive('a', Buffer.alloc(1000)), 999)).rejects.toThrow('larger than');
    await expect(refuseTooLarge(archive('a', Buffer.alloc(1000)), 1000)).resolves.toBeUndefined();
  });

  test('empty', async () => {
    expect(await refused(await writeXlsx({ sheets: [sheet([])] }))).toBe('There is no table in this workbook.');
    expect(await refused(Buffer.alloc(0))).toBe('The file is empty.');
  });
});

describe('what is written', () => {
  const hostile = ['=1+1', '+1 (2)', '-x', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', "'quoted"];

  test('a workbook holds hostile texts as texts, and comes back as it was', async () => {
    const rows = [...hostile.map((text) => [text]), ['<b>&amp;'], ['a\u0001b'], ['x'.repeat(40_000)], [-5], ['-5']];
    const bytes = await writeWorkbook([{ name: 'Sheet', headings: ['Words'], rows }]);
    const [read] = await readWorkbook(bytes);
    const words = read!.rows.slice(1).map(({ cells }) => cells[0]);
    expect(words).toEqual([...hostile, '<b>&amp;', 'a\u0001b', 'x'.repeat(32_767), '-5', '-5']);
    expect(read!.rows.every(({ broken }) => broken.size === 0)).toBe(true);
  });

  test('in CSV they stand behind an apostrophe, and numbers stay numbers', async () => {
    const csv = writeCsv([...hostile.map((text) => [text]), [-5], ['-5'], ['+996555123456'], ['a,"b"\nc']]);
    expect(csv).toBe(
      [
        "\uFEFF'=1+1",
        "'+1 (2)",
        "'-x",
        "'@SUM(A1)",
        "'\t=1",
        `"'\r=1"`,
        "' =1",
        "'＝1+1",
        "'quoted",
        '-5',
        '-5',
        '+996555123456',
        '"a,""b""\nc"',
        '',
      ].join('\r\n'),
    );
  });
});
