import type { Names } from '../../shared/fields.ts';
import type { Basis, ReportLine, ReportRow, ReportTable } from '../../shared/report.ts';
import { safeCells, unlessSmall } from '../figures/small-cells.ts';

type Cells = Readonly<Record<string, number>>;

export const sum = (cells: Cells): number => Object.values(cells).reduce((a, b) => a + b, 0);

/** One number of things or of everybody: nothing is withheld. */
export const line = (key: string, n: number, basis: Basis = 'counted'): ReportLine => ({ key, n, basis });

/** One number as a part of another; `per` is what the whole is called. */
export const share = (key: string, n: number, of: number, per: string, basis: Basis = 'counted'): ReportLine => ({
  key,
  n,
  of,
  per,
  basis,
});

/** A small number of people of whom something may not be found out. */
export const discreet = ({ n, ...told }: ReportLine): ReportLine => ({
  ...told,
  n: n === null ? null : unlessSmall(n),
});

/**
 * A breakdown of people by what they said. Shares are of those who said something; where that whole would tell a group
 * that is withheld, of the groups that are shown.
 */
export const ofPeople = (
  key: string,
  cells: Cells,
  { order, basis = 'said' }: { order?: readonly string[]; basis?: Basis } = {},
): ReportTable => {
  const safe = safeCells({ ...Object.fromEntries((order ?? []).map((one) => [one, 0])), ...cells });
  const silent = safe['notSaid'];
  const shown = Object.entries(safe).reduce((all, [one, n]) => (one === 'notSaid' ? all : all + (n ?? 0)), 0);
  const answered = silent === null ? shown : sum(cells) - (silent ?? 0);
  const keys = (order ?? largestFirst(cells)).filter((one) => one !== 'notSaid');
  const rows = keys.map((one): ReportRow => ({ key: one, n: safe[one] ?? null, of: answered }));
  return { key, basis, rows: silent === 0 || silent === undefined ? rows : [...rows, { key: 'notSaid', n: silent }] };
};

/** A breakdown of things, or of times that something was done; nobody is told by it. */
export const ofThings = (
  key: string,
  cells: Cells,
  { order, of = sum(cells), basis = 'counted' }: { order?: readonly string[]; of?: number | null; basis?: Basis } = {},
): ReportTable => ({
  key,
  basis,
  rows: (order ?? largestFirst(cells)).map((one) => ({
    key: one,
    n: cells[one] ?? 0,
    ...(of === null ? {} : { of }),
  })),
});

/** Puts names of their own to rows that are known by ids. */
export const withNames = (table: ReportTable, nameOf: (key: string) => Names | undefined): ReportTable => ({
  ...table,
  rows: table.rows.map((row) => {
    const names = nameOf(row.key);
    return names ? { ...row, names } : row;
  }),
});

const largestFirst = (cells: Cells): string[] =>
  Object.keys(cells).sort((a, b) => cells[b]! - cells[a]! || (a < b ? -1 : 1));

/** The share of people in some groups of a breakdown among those who answered; null where a group of it is withheld. */
export const groupOf = (key: string, table: ReportTable, groups: readonly string[], per: string): ReportLine => {
  const rows = table.rows.filter((row) => groups.includes(row.key));
  const n = rows.some((row) => row.n === null) ? null : rows.reduce((all, row) => all + (row.n ?? 0), 0);
  return { key, n, of: rows[0]?.of ?? null, per: hidesSilence(table) ? 'shown' : per, basis: table.basis };
};

/** How many said nothing is withheld, since it would tell a small group. */
export const hidesSilence = ({ rows }: ReportTable): boolean =>
  rows.some(({ key, n }) => key === 'notSaid' && n === null);
