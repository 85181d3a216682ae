import type { Encoding } from '../../shared/imports.ts';
import { EMPLOYER_COLUMNS, VACANCY_COLUMNS } from './column-words.ts';
import type { ColumnMap } from './match-columns.ts';
import { planEmployers, planVacancies, type Plan, type PlanOptions } from './plan.ts';
import type { Table } from './read-table.ts';
import { readTables } from './read-tables.ts';
import { columnsAsLastTime } from './remembered-columns.ts';

/** How one kind of table is read: the fields that it can hold, and what its rows become. */
export type Reading<Item> = { fields: string[]; plan: (table: Table, options: PlanOptions) => Plan<string, Item> };

export const EMPLOYERS = { fields: Object.keys(EMPLOYER_COLUMNS), plan: planEmployers };
export const VACANCIES = { fields: Object.keys(VACANCY_COLUMNS), plan: planVacancies };

/** Rows in which the headings stand, and the first ones below them. */
const ENOUGH_ROWS = 20;

/** What was said of the file; `memory` is the file of the columns that were once told. */
export type Meant = PlanOptions & {
  what: string;
  encoding?: Encoding | undefined;
  delimiter?: string | undefined;
  sheet?: string | undefined;
  memory: string;
};
export type Understood<Item> = { table: Table; plan: Plan<string, Item>; asked: ColumnMap; isRemembered: boolean };

/**
 * Which table of the file is meant, and which column of it holds what: as told, as last time, or by its headings. Throws
 * `UnreadableFile` and `UsageError`.
 */
export async function understand<Item>(
  reading: Reading<Item>,
  bytes: Uint8Array,
  { what, encoding, delimiter, sheet, memory, columns: told, ...beside }: Meant,
): Promise<Understood<Item>> {
  const tables = await readTables(bytes, { encoding, delimiter, sheet });
  const planOf = (table: Table, columns: ColumnMap) => reading.plan(table, { ...beside, columns });
  // What the columns are shows at the top: all rows are read once, when that is settled.
  const top = (one: Table): Table => ({ ...one, rows: one.rows.slice(0, ENOUGH_ROWS) });
  const isKnown = (one: Table) => planOf(top(one), told).missing.length === 0;
  const table = tables.find(isKnown) ?? (tables[0] as Table);
  const headingsBy = (columns: ColumnMap) => planOf(top(table), columns).columns.headings;
  const last = told.size > 0 ? undefined : await columnsAsLastTime(memory, what, headingsBy);
  const asked = last ?? told;
  return { table, plan: planOf(table, asked), asked, isRemembered: last !== undefined };
}
