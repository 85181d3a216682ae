import iconv from 'iconv-lite';
import type { ImportOptions } from '../server/commands/import/kind.ts';

/** A file as somebody once sent it, with the vacancies that must come of it and the rows that must not. */
export type DirtyFile = {
  name: string;
  bytes: Uint8Array;
  isWorkbook?: boolean;
  options?: ImportOptions;
  /** Every field of every vacancy, by title. */
  rows: Record<string, unknown>[];
  /** `row N: why`. */
  refused?: string[];
  /** What must be said beside. */
  told?: string[];
};

export const job = (title: string, more: object = {}) => ({ employerName: 'Кафе', title, ...more });
const encoded = (text: string, encoding: string, addBOM = false) => iconv.encode(text, encoding, { addBOM });
const csv = (...lines: string[]) => Buffer.from(`${lines.join('\n')}\n`);
const monthly = { currency: 'KGS', payPeriod: 'month' };
const paid = (from: number | undefined, to: number | undefined, more = {}) => ({
  ...(from !== undefined && { payFrom: from }),
  ...(to !== undefined && { payTo: to }),
  ...monthly,
  ...more,
});

/** The fifteen ways to write a salary, and what each of them says. */
const SALARIES: [string, object][] = [
  ['от 27 000', paid(27_000, undefined)],
  ['28\u00a0000', paid(28_000, 28_000)],
  ['', {}],
  ['33000', paid(33_000, 33_000)],
  ['-', {}],
  ['15000 руб.', paid(15_000, 15_000, { currency: 'RUB' })],
  ['до 45000', paid(undefined, 45_000)],
  ['по договоренности', {}],
  ['30 000 до вычета НДФЛ', paid(30_000, 30_000, { payBasis: 'gross' })],
  ['от  29 000', paid(29_000, undefined)],
  ['от 50 000 ₽', paid(50_000, undefined, { currency: 'RUB' })],
  ['30-40 тыс. сом', paid(30_000, 40_000)],
  ['500 сом/час', paid(500, 500, { payPeriod: 'hour' })],
  ['40 000 на руки', paid(40_000, 40_000, { payBasis: 'net' })],
  ['оклад + премия', { description: 'Зарплата: оклад + премия' }],
];

const RUSSIAN = 'Должность;Работодатель;Обязанности\n' + 'Повар;Кафе;Варить супы и жарить котлеты каждый день\n';
const russian = [job('Повар', { description: 'Варить супы и жарить котлеты каждый день' })];

const SHAPES: DirtyFile[] = [
  {
    name: 'two rows of headings under a title, with the numbers of an official form below',
    bytes: csv(
      'Ярмарка вакансий 25 октября;;;',
      'Должность;Организация;Зарплата, сом;',
      ';;от;до',
      '1;2;3;4',
      'Повар;Кафе;30000;40000',
      'Швея;Кафе;;25 000',
    ),
    rows: [job('Повар', paid(30_000, 40_000)), job('Швея', paid(undefined, 25_000))],
  },
  {
    name: 'line breaks inside cells, and line ends of three kinds',
    bytes: Buffer.from(
      'Вакансия,Организация,Обязанности\r\nПовар,Кафе,"варить\r\nи жарить"\rШвея,Кафе,"шить\nкроить"\n',
    ),
    rows: [job('Повар', { description: 'варить\nи жарить' }), job('Швея', { description: 'шить\nкроить' })],
  },
  {
    name: 'a line break inside a cell without quotation marks',
    bytes: csv('Вакансия;Организация;Обязанности;Адрес', 'Повар;Кафе;варить', 'и жарить;Ош', 'Швея;Кафе;шить;Ош'),
    rows: [job('Швея', { description: 'шить', place: 'Ош', country: 'KG', region: 'KG-GO' })],
    refused: [
      'row 2: it has only 3 of 4 cells: is there a line break inside a text without quotation marks?',
      'row 3: it has only 2 of 4 cells: is there a line break inside a text without quotation marks?',
    ],
  },
  {
    name: 'tildes between the columns',
    bytes: csv('Вакансия~Организация~Условия', 'Повар~Кафе~5/2; обед, форма', 'Швея~Кафе~6/1'),
    rows: [job('Повар', { description: 'Условия: 5/2; обед, форма' }), job('Швея', { description: 'Условия: 6/1' })],
  },
  {
    name: 'tabs between the columns',
    bytes: csv('Вакансия\tОрганизация\tЧасов в неделю', 'Повар\tКафе\t40', 'Швея\tКафе\t'),
    rows: [job('Повар', { hours: 40 }), job('Швея')],
  },
  {
    name: 'fifteen spellings of a salary',
    bytes: csv('Вакансия;Организация;Зарплата', ...SALARIES.map(([pay], i) => `Повар ${i + 10};Кафе;${pay}`)),
    rows: SALARIES.map(([, pay], i) => job(`Повар ${i + 10}`, pay)),
    told: [
      'the currency of the pay is not written: taken as KGS',
      'the pay “оклад + премия” names no figure: not stated',
    ],
  },
  {
    name: 'no-break and narrow spaces',
    bytes: csv(
      'Вакансия;Организация;Зарплата',
      'Повар;\u00a0Кафе\u00a0;от\u00a028\u202f000 до 30\u2009000',
      'Швея;Кафе ;\u00a0',
    ),
    rows: [job('Повар', paid(28_000, 30_000)), job('Швея')],
  },
  {
    name: 'HTML references in a table cut at semicolons',
    bytes: csv(
      'Вакансия;Организация;Обязанности',
      'Повар;Кафе;&laquo;Санитарно&#8209;технический&raquo; &amp; другой',
      'Швея;Кафе;R&D; нет',
    ),
    rows: [job('Повар', { description: '«Санитарно\u2011технический» & другой' })],
    refused: [
      'row 3: it has 4 cells and the heading has 3: is a delimiter or a line break inside a text without quotation marks?',
    ],
  },
  {
    name: 'a byte order mark, and semicolons inside quotation marks',
    bytes: csv('\uFEFFВакансия;Организация;Условия', 'Повар;"Кафе";"обед; форма; ""5/2"""', 'Швея;Кафе;'),
    rows: [job('Повар', { description: 'Условия: обед; форма; "5/2"' }), job('Швея')],
  },
];

const ENCODINGS: DirtyFile[] = [
  {
    name: 'windows-1251, which has no ң ө ү',
    bytes: encoded('Вакансия;Организация\nАшпозчу;«Түштүк»\nЖүк ташуучу;Кафе\nПовар;Кафе\n', 'windows-1251'),
    rows: [job('Повар')],
    refused: ['row 2: letters are lost (“Т?шт?к”)', 'row 3: letters are lost (“Ж?к”)'],
    told: ['Letters such as ң ө ү do not exist in windows-1251', 'save it as “CSV UTF-8”'],
  },
  { name: 'UTF-16', bytes: encoded(RUSSIAN, 'utf-16le', true), rows: russian, told: ['utf-16le (certain)'] },
  { name: 'koi8-r', bytes: encoded(RUSSIAN, 'koi8-r'), rows: russian, told: ['koi8-r (a guess'] },
  { name: 'ibm866', bytes: encoded(RUSSIAN, 'cp866'), rows: russian, told: ['ibm866 (a guess'] },
];

const ROWS: DirtyFile[] = [
  {
    name: 'titles and employers that are missing, and an end that is cut off',
    bytes: csv(
      'Вакансия;Организация;Зарплата',
      ';Кафе;100',
      'Повар;;100',
      'Швея;Кафе;40 000 - 30 000',
      'Токарь;Кафе;5',
      '"Сторож;Кафе;6',
    ),
    rows: [job('Токарь', paid(5, 5))],
    refused: [
      'row 2: title is missing',
      'row 3: employer is missing',
      'row 4: the pay “40 000 - 30 000” begins above its end',
      'row 6: a quotation mark is opened and not closed, or not doubled inside the cell',
    ],
  },
  {
    name: 'rows twice: an equal one, and another one under the same code',
    bytes: csv(
      'Код;Вакансия;Организация;Обязанности',
      'k1;Повар;Кафе;варить',
      'k1;Повар;Кафе;варить',
      'k1;Повар;Кафе;жарить',
      'k2;Повар;Кафе;печь',
    ),
    rows: [job('Повар', { description: 'варить' }), job('Повар', { description: 'печь' })],
    refused: ['row 4: it is the same as row 2 by its code or name, but says something else'],
    told: ['row 3 says the same again and is left out'],
  },
  {
    name: 'one employer, written three ways',
    bytes: csv('Вакансия;Организация', 'Повар;"ООО ""Бакай"""', 'Сторож;"«БАКАЙ», ООО"', 'Швея;OOO Бакай'),
    rows: ['Повар', 'Сторож', 'Швея'].map((title) => job(title, { employerName: 'ООО "Бакай"' })),
    told: ['Employers  1', 'one employer: ООО "Бакай" = «БАКАЙ», ООО = OOO Бакай'],
  },
];

export const DIRTY_TABLES: DirtyFile[] = [...SHAPES, ...ENCODINGS, ...ROWS];
