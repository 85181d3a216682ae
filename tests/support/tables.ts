import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { importFile } from '../../server/commands/import/import-file.ts';
import type { ImportOptions } from '../../server/commands/import/kind.ts';
import { faultForCommand, type Fault } from '../../server/imports/faults.ts';
import { planVacancies, type PlanOptions } from '../../server/imports/plan.ts';
import { readTable } from '../../server/imports/read-table.ts';

const fixture = (name: string) => join(import.meta.dirname, '..', 'fixtures', name);
export const UTF8 = fixture('trudvsem_spassk_36.utf8.csv');
export const WINDOWS = fixture('trudvsem_spassk_36.cp1251_semicolon.csv');
export const NEW_YORK = fixture('nyc_jobs_60.csv');

export const planFile = (file: string, options: Partial<PlanOptions> = {}) =>
  planVacancies(readTable(readFileSync(file)), { columns: new Map(), ...options });
export const planText = (text: string, options: Partial<PlanOptions> = {}, encoding = 'utf-8') =>
  planVacancies(readTable(iconv.encode(text, encoding)), { columns: new Map(), ...options });
export const faultsOf = (plan: { rows: { number: number; faults: Fault[] }[] }) =>
  plan.rows
    .filter((row) => row.faults.length > 0)
    .map((row) => `${row.number}: ${row.faults.map(faultForCommand).join('; ')}`);

/** Runs the command on a file or on text, as `jarmanke import` does; what it printed and its exit code. */
export async function run(options: ImportOptions, text?: string, encoding = 'utf-8', env: NodeJS.ProcessEnv = {}) {
  const lines: string[] = [];
  const file = join(mkdtempSync(join(tmpdir(), 'jarmanke-import-')), 'table.csv');
  if (text !== undefined) writeFileSync(file, iconv.encode(text, encoding));
  const code = await importFile({ file, what: 'vacancies', check: true, ...options }, env, (line) => lines.push(line));
  return { code, printed: lines.join('\n') };
}
