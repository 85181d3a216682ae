import { writeXlsx, type Cell } from 'hucre/xlsx';
import { job, type DirtyFile } from './dirty-files.ts';

const csv = (...lines: string[]) => Buffer.from(`${lines.join('\n')}\n`);
const NOVEL = 'Жили-были старик со старухой. '.repeat(700).slice(0, 20_000).trim();
const BIDI = '\u202eравоП\u202c\u200f';

/** A workbook with numbers, days, merged headings, an employer merged over its rows, and formulas. */
const workbook = () =>
  writeXlsx({
    sheets: [
      { name: 'Обложка', rows: [['Ярмарка']] },
      {
        name: 'Вакансии',
        rows: [
          ['Организация', 'Должность', 'Оклад', null, 'Дата начала', 'Телефон'],
          [null, null, 'от', 'до', null, null],
          ['Кафе', 'Повар', 30_000, 40_000, new Date(Date.UTC(2026, 10, 1)), 996_555_123_456],
          [null, 'Швея', 25_000.5, null, null, '0555 12 34 56'],
          [],
          ['Цех', 'Токарь', null, null, null, null],
          ['Цех', null, 1, 2, null, null],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
          { startRow: 0, startCol: 1, endRow: 1, endCol: 1 },
          { startRow: 0, startCol: 2, endRow: 0, endCol: 3 },
          { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
        ],
        cells: new Map<string, Partial<Cell>>([
          ['3,3', { formula: 'C4+1000', formulaResult: 26_000.5 }],
          ['5,2', { formula: 'C4*2' }],
        ]),
      },
    ],
  });

const HOSTILE_TABLES: DirtyFile[] = [
  {
    name: 'formulas in a CSV file',
    bytes: csv(
      'Вакансия,Организация,Обязанности',
      '"=HYPERLINK(""http://evil.example"",""Повар"")",Кафе,@SUM(1+1)*cmd|\'/C calc\'!A0',
      "'+7 смен,Кафе,-2+3",
    ),
    rows: [
      job('+7 смен', { description: '-2+3' }),
      job('=HYPERLINK("http://evil.example","Повар")', { description: "@SUM(1+1)*cmd|'/C calc'!A0" }),
    ],
  },
  {
    name: 'a pasted novel of 20,000 characters, one that is longer, and a title of a page',
    bytes: csv(
      'Вакансия;Организация;Обязанности',
      `Повар;Кафе;${NOVEL}`,
      `Швея;Кафе;${NOVEL}${'и'.repeat(20_001 - NOVEL.length)}`,
      `${'Токарь '.repeat(60)};Кафе;`,
    ),
    rows: [job('Повар', { description: NOVEL })],
    refused: [
      'row 3: description must not have more than 20000 characters',
      'row 4: title must not have more than 300 characters',
    ],
  },
  {
    name: 'bidirectional controls and invisible letters',
    bytes: csv(
      'Вакансия;Организация;Обязанности',
      `${BIDI};Ка\u200bфе;\u2066шить\u2069`,
      '\u200b\u2060;Кафе;',
      'Швея;Кафе;',
    ),
    rows: [job('Швея'), job('равоП', { description: 'шить' })],
    refused: ['row 3: title is missing'],
  },
  {
    name: 'HTML and control characters',
    bytes: csv(
      'Вакансия;Организация;Обязанности',
      '<script>alert(1)</script>;Кафе;"<img src=x onerror=alert(1)>"',
      'Повар;Кафе;&lt;b&gt;варить&lt;/b&gt;',
    ),
    rows: [
      job('<script>alert(1)</script>', { description: '<img src=x onerror=alert(1)>' }),
      job('Повар', { description: '<b>варить</b>' }),
    ],
  },
];

export const hostileFiles = async (): Promise<DirtyFile[]> => [
  {
    name: 'a workbook with numbers, days, merged headings and formulas',
    bytes: await workbook(),
    isWorkbook: true,
    rows: [
      job('Повар', {
        payFrom: 30_000,
        payTo: 40_000,
        currency: 'KGS',
        payPeriod: 'month',
        startsOn: '2026-11-01',
        howToApply: '996555123456',
      }),
      job('Швея', {
        payFrom: 25_000.5,
        payTo: 26_000.5,
        currency: 'KGS',
        payPeriod: 'month',
        howToApply: '0555 12 34 56',
      }),
    ],
    refused: [
      'row 6: the formula in C6 has no result: open the file in the spreadsheet program and save it',
      'row 7: title is missing',
    ],
    told: ['Sheet      Вакансии'],
  },
  ...HOSTILE_TABLES,
];
