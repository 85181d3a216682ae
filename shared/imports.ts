import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { count, id, maybe, oneOf, orNull, strict, text } from './fields.ts';

/** What a file can bring. A list of invited people is not among them: who is who stays outside (docs/decisions/012). */
const IMPORTED = ['vacancies', 'employers'] as const;
export type Imported = (typeof IMPORTED)[number];

export const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1251', 'windows-1252', 'koi8-r', 'ibm866'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The largest file in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;
/** The most rows in one file: all of them are one change, during which nobody else is served. The command takes more. */
export const MOST_ROWS = 1000;

/** How a field is called that somebody may say a column holds; `ignore` for a column that is passed over. */
const told = strict({ heading: Type.String({ minLength: 1, maxLength: 1000 }), field: Type.String({ maxLength: 40 }) });
export type ToldColumn = Static<typeof told>;

const asked = {
  what: oneOf(...IMPORTED),
  /** The bytes of a CSV file or a workbook (.xlsx) in base64. */
  file: Type.String({ maxLength: Math.ceil(LARGEST_FILE / 3) * 4 }),
  /** Of a CSV file, where what was found is wrong. */
  encoding: maybe(oneOf(...ENCODINGS)),
  /** Of a workbook; the first one that holds such a table where it is not said. */
  sheet: maybe(text(200)),
  /** What the columns hold; as last time, or by their headings, where nothing is said. */
  columns: maybe(Type.Array(told, { maxItems: 500 })),
};
const BODY_LIMIT = Math.ceil(LARGEST_FILE / 3) * 4 + 256 * 1024;

const refusedRow = strict({ row: count, why: Type.String() });
const preview = strict({
  /** As it was read; null for a workbook. */
  encoding: orNull(oneOf(...ENCODINGS)),
  sheet: orNull(Type.String()),
  sheets: Type.Array(Type.String()),
  /** In the order of the file; `field` is null where the column is not used. */
  columns: Type.Array(strict({ heading: Type.String(), field: orNull(Type.String()), sample: Type.String() })),
  /** What was told of the columns, now or last time. */
  told: Type.Array(told),
  isRemembered: Type.Boolean(),
  /** What a column may hold, by its name in the language of the request. */
  fields: Type.Array(strict({ field: Type.String(), name: Type.String() })),
  /** The fields without which nothing can be imported and which no column holds. */
  missing: Type.Array(Type.String()),
  rows: count,
  new: count,
  alreadyThere: count,
  /** There already, but the file says something else. */
  differing: count,
  newEmployers: count,
  refused: count,
  /** The first refused rows with the reasons, in words. */
  firstRefused: Type.Array(refusedRow),
  /** The first rows as they will be read: a cell for each heading. */
  headings: Type.Array(Type.String()),
  first: Type.Array(strict({ row: count, cells: Type.Array(Type.String()) })),
});
export type Preview = Static<typeof preview>;

export const previewImport = endpoint({
  route: 'POST /api/imports/preview',
  summary: 'How a file would be read and what it would bring; nothing is changed',
  who: ['organiser'],
  body: strict(asked),
  reply: preview,
  bodyLimit: BODY_LIMIT,
});

const brought = {
  added: count,
  alreadyThere: count,
  changed: count,
  differing: count,
  newEmployers: count,
  /** Of those that came, the vacancies that wait for a decision or are blocked. */
  notShown: count,
};
export type Brought = Static<ReturnType<typeof strict<typeof brought>>>;

export const importFile = endpoint({
  route: 'POST /api/imports',
  summary: 'Bring the rows of a file that can be read, all or none; the same file again brings nothing twice',
  who: ['organiser'],
  body: strict({
    id,
    ...asked,
    /** Brings vacancies that are there already to what the file says. */
    update: maybe(Type.Boolean()),
  }),
  reply: strict({
    ...brought,
    refused: count,
    /** The refused rows as a CSV file with the reasons, to mend and import by itself; null where there are none. */
    errorCopy: orNull(Type.String()),
  }),
  bodyLimit: BODY_LIMIT,
});
