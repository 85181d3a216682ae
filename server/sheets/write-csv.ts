import Papa from 'papaparse';
import type { CellOut } from './write-workbook.ts';

/** What a spreadsheet program would take for a formula (OWASP, CSV injection); its full-width twins too. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A text that begins like a formula stands behind an apostrophe; numbers stay numbers. */
const safeCell = (cell: CellOut): CellOut =>
  typeof cell === 'string' && FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;

/** Takes back the apostrophe of `safeCell`. */
export const unsafeCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

/** A CSV file that every spreadsheet program opens with its letters whole: UTF-8 with a byte order mark, RFC 4180. */
export const writeCsv = (rows: CellOut[][]): string =>
  `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(safeCell)),
    { newline: '\r\n' },
  )}\r\n`;
