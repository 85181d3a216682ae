import type { Reader } from '../../db/journal.ts';
import type { Word } from '../sheets/words.ts';
import type { CellOut } from '../sheets/write-workbook.ts';
import type { Column, Setting } from './columns.ts';

/** A table to take away; what it does not name stays at the fair. */
export type Table = {
  name: Word;
  headings: Column<never>['heading'][];
  rows: (reader: Reader, setting: Setting) => CellOut[][];
};
export const table = <Row>(name: Word, rowsOf: (reader: Reader) => Row[], columns: Column<NoInfer<Row>>[]): Table => ({
  name,
  headings: columns.map(({ heading }) => heading),
  rows: (reader, setting) => rowsOf(reader).map((row) => columns.map(({ of }) => of(row, setting))),
});
