import { nameIn, type Names } from '../../../shared/fields.ts';
import type { Figures } from '../../../shared/figures.ts';

/** Figures by name, dotted: `visitorsCheckedIn`, `bySex.female`, `byPlace.<id>.visits`. What is not there is 0. */
export type Counts = Record<string, number>;

export type Row = { figure: string; played: number; reported: number; same: boolean };

/** Every counted figure of the server's reply beside what was played; a figure that one side leaves out is 0 there. */
export const compare = (played: Counts, figures: Figures, namesById: ReadonlyMap<string, Names>): Row[] => {
  const reported = flat(figures);
  const names = [...new Set([...Object.keys(reported), ...Object.keys(played)])];
  const rows = names.map((name) => {
    const row = { played: played[name] ?? 0, reported: reported[name] ?? 0 };
    return { figure: readable(name, namesById), ...row, same: row.played === row.reported };
  });
  const isPart = ({ figure }: Row) => figure.startsWith('by');
  const parts = rows.filter(isPart).sort((a, b) => a.figure.localeCompare(b.figure, 'en', { numeric: true }));
  return [...rows.filter((row) => !isPart(row)), ...parts];
};

/** The position in the journal and what a place could hold are no counts. */
const NO_COUNTS = new Set(['seq', 'capacity']);

const flat = (value: object, prefix = ''): Counts =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, number][] => {
      if (NO_COUNTS.has(key)) return [];
      if (typeof inner === 'number') return [[prefix + key, inner]];
      return inner && typeof inner === 'object' ? Object.entries(flat(inner as object, `${prefix}${key}.`)) : [];
    }),
  );

/** Places and handouts by their names. */
const readable = (name: string, namesById: ReadonlyMap<string, Names>): string =>
  name.replace(/^(byPlace|handoutsByTitle)\.([^.]+)/, (whole, figure: string, id: string) => {
    const names = namesById.get(id);
    return names ? `${figure}.${nameIn(names, 'en')}` : whole;
  });

/** The table that ends a simulation, one figure a line. */
export const tableOf = (rows: readonly Row[]): string => {
  const width = Math.max(...rows.map(({ figure }) => figure.length), 6);
  const line = (figure: string, played: unknown, reported: unknown, mark: string) =>
    `${figure.padEnd(width)}  ${String(played).padStart(8)}  ${String(reported).padStart(8)}  ${mark}`;
  return [
    line('figure', 'played', 'reported', ''),
    '-'.repeat(width + 24),
    ...rows.map(({ figure, played, reported, same }) => line(figure, played, reported, same ? '✓' : '✗')),
  ].join('\n');
};
