import Papa from 'papaparse';
import { plain } from '../../shared/fold.ts';
import type { Encoding } from '../../shared/imports.ts';
import { unsafeCell } from '../sheets/write-csv.ts';
import { decodeHeldReferences, holdReferences } from './character-references.ts';
import { mendMisreading } from './damage.ts';
import { type Fault } from './faults.ts';
import { decodeText, type DecodedText } from './decode-text.ts';

export const DELIMITERS = [',', ';', '\t', '~', '|'];

/**
 * `number` counts rows as a spreadsheet program shows them; `fault` says why the row could not be cut into cells, `broken`
 * by column why one of its cells holds nothing.
 */
export type TableRow = { number: number; cells: string[]; fault?: Fault; broken?: Map<number, Fault> };
/** Where in a workbook a table stands. */
export type Place = { sheet: string; sheets: string[]; hiddenColumns: string[] };
export type Table = Omit<DecodedText, 'text'> & {
  delimiter: string;
  rows: TableRow[];
  mendedCells: number;
  place?: Place;
};

/** A CSV file's bytes to rows of clean cells; empty rows are left out. */
export function readTable(bytes: Uint8Array, told: { encoding?: Encoding; delimiter?: string } = {}): Table {
  const { text, encoding, surety } = decodeText(bytes, told.encoding);
  const clean = holdReferences(text.replace(/\r\n?/g, '\n'));
  const delimiter = told.delimiter ?? likelyDelimiter(clean);
  return { encoding, surety, delimiter, ...cleanRows(cutRows(clean, delimiter)) };
}

/** Rows with their misread characters mended and invisible ones taken out; empty rows are left out. */
export function cleanRows(rows: TableRow[]): Pick<Table, 'rows' | 'mendedCells'> {
  let mendedCells = 0;
  const cleaned = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const mended = mendMisreading(cell);
      if (mended !== cell) mendedCells += 1;
      return unsafeCell(plain(decodeHeldReferences(mended)));
    }),
  }));
  return { rows: cleaned.filter((row) => row.cells.some(Boolean) || row.broken?.size), mendedCells };
}

function cutRows(text: string, delimiter: string, preview = 0): TableRow[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
  const rows: TableRow[] = data.map((cells, index) => ({ number: index + 1, cells }));
  for (const error of errors) {
    const row = rows[error.row ?? -1];
    if (row && error.type === 'Quotes') row.fault = { says: 'refused_quotes' };
  }
  return rows;
}

/** The delimiter that cuts the first rows into the most cells while cutting them all alike. */
function likelyDelimiter(text: string): string {
  const scored = DELIMITERS.map((delimiter) => {
    const widths = cutRows(text, delimiter, 60)
      .filter((row) => row.cells.some((cell) => cell.trim()))
      .map((row) => row.cells.length);
    const usual = mostFrequent(widths);
    const alike = widths.filter((width) => width === usual).length / widths.length;
    return { delimiter, score: (usual - 1) * alike ** 3 };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function mostFrequent(widths: number[]): number {
  const times = new Map<number, number>();
  for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
  return [...times].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0])[0];
}
