import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { writeCsv } from '../../sheets/write-csv.ts';
import { REASON_HEADING } from './match-columns.ts';
import { UsageError } from './options.ts';
import type { Plan } from './plan.ts';
import { countsRows } from './row-keys.ts';

type AnyPlan = Plan<string, { faults: string[] }>;

/** Where the refused rows are written: beside the file, unless told. */
export function errorCopyFor(file: string, told: string | undefined): string {
  const copy = told ?? join(dirname(file), `${basename(file).replace(/\.[^.]*$/, '')}.refused.csv`);
  if (resolve(copy) === resolve(file)) throw new UsageError('--errors must be another file than the table itself.');
  return copy;
}

/**
 * Writes the rows that were refused, as they are, behind a column with the reasons. Mended and imported it works: that
 * column is passed over. Names and phones may stand in it, so only its owner may read it.
 */
export async function writeErrorCopy(copy: string, plan: AnyPlan, reasons: Map<number, string>): Promise<void> {
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
  const head = [REASON_HEADING, ...headings.filter((_, at) => at !== reasonAt)];
  const text = writeCsv([head, ...refused]);
  await writeFile(`${copy}.part`, text, { mode: 0o600 }).catch((error: Error) => {
    throw new UsageError(`${copy} cannot be written: ${error.message}`);
  });
  await rename(`${copy}.part`, copy);
}
