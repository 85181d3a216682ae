import { EMPLOYER_COLUMNS, VACANCY_COLUMNS, type EmployerField, type VacancyField } from './column-words.ts';
import type { Fault } from './faults.ts';
import { foldEmployer } from './fold-cell.ts';
import { refuseRepeats, withRowFaults } from './judge-rows.ts';
import { KNOWN_SOURCES, type KnownSource } from './known-sources.ts';
import { matchColumns, type ColumnMap, type Columns } from './match-columns.ts';
import type { Table, TableRow } from './read-table.ts';
import { rowKeys } from './row-keys.ts';
import { toEmployer, type EmployerRow } from './to-employer.ts';
import { toVacancy, type Beside, type VacancyRow } from './to-vacancy.ts';

/** `key` tells the same row from another one in this and every later file; a row with faults is refused. */
export type PlannedRow<Item> = Item & { number: number; key: string; faults: Fault[]; notes: string[] };
export type Plan<Field extends string, Item> = {
  columns: Columns<Field>;
  source?: KnownSource;
  /** Fields that no column holds and without which nothing can be imported. */
  missing: Field[];
  rows: PlannedRow<Item>[];
};
export type PlanOptions = Beside & { columns: ColumnMap; acceptDamaged?: boolean };

/** A table to vacancies, each accepted or refused with its reasons; nothing is sent anywhere. */
export function planVacancies(table: Table, options: PlanOptions): Plan<VacancyField, VacancyRow> {
  const source = KNOWN_SOURCES.find((known) =>
    known.isSource(
      table.rows[0]?.cells ?? [],
      table.rows.map((row) => row.cells[0] ?? ''),
    ),
  );
  const told = new Set(options.columns.values());
  const usual = Object.entries(source?.columns ?? {}).filter(([, field]) => !told.has(field));
  const asked = new Map<string, string>([...usual, ...options.columns]);
  const columns = matchColumns(table.rows, VACANCY_COLUMNS, asked);
  const missing = (['title', 'employer'] as const).filter(
    (field) => !columns.indexOf.has(field) && !(field === 'employer' && options.employer),
  );
  const beside = { ...options, country: options.country ?? source?.country };
  const rows = columns.rows.map((row) => {
    const cell = cellOf(columns, row);
    const heading = (field: VacancyField) => columns.headings[columns.indexOf.get(field) ?? -1] ?? '';
    return withRowFaults(row, columns, toVacancy({ cell, heading }, beside), options.acceptDamaged);
  });
  const keys = rowKeys(
    rows.map((row, index) => ({
      owner: foldEmployer(row.employer),
      code: cellOf(columns, columns.rows[index])('sourceId'),
      content: [row.draft.title, row.draft.place],
    })),
  );
  return {
    columns,
    source,
    missing,
    rows: refuseRepeats(rows.map((row, index) => ({ ...row, key: keys[index] ?? '' }))),
  };
}

/** A table to employers; an employer's folded name is its key, so that vacancies find it again. */
export function planEmployers(table: Table, options: PlanOptions): Plan<EmployerField, EmployerRow> {
  const columns = matchColumns(table.rows, EMPLOYER_COLUMNS, options.columns);
  const missing = (['name'] as const).filter((field) => !columns.indexOf.has(field));
  const rows = columns.rows.map((row) => {
    const employer = toEmployer(cellOf(columns, row));
    return { ...withRowFaults(row, columns, employer, options.acceptDamaged), key: foldEmployer(employer.draft.name) };
  });
  return { columns, missing, rows: refuseRepeats(rows) };
}

const cellOf =
  <Field extends string>(columns: Columns<Field>, row: TableRow | undefined) =>
  (field: Field) =>
    row?.cells[columns.indexOf.get(field) ?? -1] ?? '';
