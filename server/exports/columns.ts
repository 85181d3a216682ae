import { nameIn, type Names } from '../../shared/fields.ts';
import type { PaperLanguage } from '../../shared/print.ts';
import type { SheetColumn } from '../sheets/vacancy-columns.ts';
import { labelIn, type Labels } from '../sheets/labels.ts';
import { wordIn, type Word } from '../sheets/words.ts';
import type { CellOut } from '../sheets/write-workbook.ts';

/** In whose words and by whose clock a table is written. */
export type Setting = { language: PaperLanguage; timeZone: string };
/** A heading that has no word is the name of its field. */
export type Column<Row> = { heading: Word | { field: string }; of: (row: Row, setting: Setting) => CellOut };
type Value = string | number | boolean | null | undefined | object;

export const column = <Row>(heading: Word, of: (row: Row) => CellOut | undefined): Column<Row> => ({
  heading,
  of: (row) => of(row) ?? null,
});
export const labelled = <Row>(
  heading: Word,
  labels: Labels,
  of: (row: Row) => string | null | undefined,
): Column<Row> => ({
  heading,
  of: (row, { language }) => labelIn(language, labels, of(row) ?? '') || null,
});
export const yesOrNo = <Row>(heading: Word, of: (row: Row) => boolean): Column<Row> => ({
  heading,
  of: (row, { language }) => wordIn(language, of(row) ? 'yes' : 'no'),
});
export const named = <Row>(heading: Word, of: (row: Row) => Names): Column<Row> => ({
  heading,
  of: (row, { language }) => nameIn(of(row), language),
});
/** `2026-10-25 10:42` by the fair's clock. */
export const time = <Row>(heading: Word, of: (row: Row) => string | null | undefined): Column<Row> => ({
  heading,
  of: (row, { timeZone }) => {
    const at = of(row);
    return at ? clockOf(timeZone).format(new Date(at)) : null;
  },
});

/** The columns of a sheet, and after them every other field that there is, so that a new one is not forgotten. */
export function sheetColumns<Row>(
  sheet: readonly SheetColumn[],
  fields: readonly string[],
  of: (row: Row) => Record<string, Value>,
): Column<Row>[] {
  const known = sheet.filter(({ key }) => fields.includes(key));
  const others = fields.filter((field) => !known.some(({ key }) => key === field));
  return [
    ...known.map(({ key, heading, labels }): Column<Row> => ({
      heading,
      of: (row, { language }) => cellOf(of(row)[key], labels && ((value) => labelIn(language, labels, value))),
    })),
    ...others.map((field): Column<Row> => ({ heading: { field }, of: (row) => cellOf(of(row)[field]) })),
  ];
}

function cellOf(value: Value, said: (value: string) => string = (text) => text): CellOut {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return said(value);
  if (Array.isArray(value))
    return value.map((one) => (typeof one === 'string' ? said(one) : JSON.stringify(one))).join(', ');
  return JSON.stringify(value);
}

const clocks = new Map<string, Intl.DateTimeFormat>();
/** Swedish writes days as ISO 8601 does. */
const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  clocks.set(timeZone, clock);
  return clock;
};
