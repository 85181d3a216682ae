import { writeCsv } from '../sheets/write-csv.ts';
import type { Fault } from './faults.ts';
import type { Plan } from './plan.ts';
import { countsRows } from './row-keys.ts';

/**
 * The rows that were refused, as they are, behind a column with the reasons, as a CSV file. Mended and imported it works:
 * that column is passed over, whatever the language of its `heading`. `reasons`: by the number of the row.
 */
export function errorCopy(plan: Plan<string, object>, reasons: Map<number, string>, heading: string): string {
  const { headings, indexOf, rows, reasonAt } = plan.columns;
  const codeAt = indexOf.get('sourceId') ?? -1;
  // Codes that count the rows would be taken for codes of their own where most rows are missing.
  const isCounted = countsRows(rows.map((row) => row.cells[codeAt] ?? ''));
  const refused = rows
    .filter((row) => reasons.has(row.number))
    .map((row) => [
      reasons.get(row.number) ?? '',
      ...row.cells.map((cell, at) => (isCounted && at === codeAt ? '' : cell)).filter((_, at) => at !== reasonAt),
    ]);
  return writeCsv([[heading, ...headings.filter((_, at) => at !== reasonAt)], ...refused]);
}

/** Why each row of the file is refused, by its number. */
export const reasonsIn = <Item extends { number: number; faults: Fault[] }>(
  rows: Item[],
  say: (fault: Fault) => string,
): Map<number, string> =>
  new Map(
    rows.filter(({ faults }) => faults.length > 0).map(({ number, faults }) => [number, faults.map(say).join('; ')]),
  );
