import type { Reader } from '../../db/journal.ts';
import type { Figures } from '../../shared/figures.ts';
import { EMPLOYER_KINDS, SECTORS, SIZES } from '../../shared/employers.ts';
import type { ReportPart } from '../../shared/report.ts';
import { employersOf } from '../employers/store.ts';
import { line, ofThings, share } from './build.ts';

/** Who offered work (metric 7); those who came are told apart from those who were registered. */
export const employers = (r: Reader, figures: Figures): ReportPart => {
  const present = employersOf(r).filter(({ arrivedAt }) => arrivedAt !== null);
  const by = (of: (row: (typeof present)[number]) => string | null): Record<string, number> =>
    tally(present.map((row) => of(row) ?? 'notSaid'));
  const inOrder = (cells: Record<string, number>, order: readonly string[]) => [
    ...order.filter((key) => key in cells),
    ...('notSaid' in cells ? ['notSaid'] : []),
  ];
  const table = (key: string, cells: Record<string, number>, order?: readonly string[]) =>
    ofThings(key, cells, order ? { order: inOrder(cells, order) } : {});
  return {
    key: 'employers',
    lines: [
      line('employersRegistered', figures.employersRegistered),
      share('employersPresent', figures.employersPresent, figures.employersRegistered, 'registered'),
    ],
    tables: [
      table(
        'byKind',
        by(({ kind }) => kind),
        EMPLOYER_KINDS,
      ),
      table(
        'bySector',
        by(({ sector }) => sector),
        SECTORS,
      ),
      table(
        'bySize',
        by(({ size }) => size),
        SIZES,
      ),
      table(
        'byCity',
        by(({ city }) => city),
      ),
    ].filter(({ rows }) => rows.some(({ key, n }) => key !== 'notSaid' && n !== 0)),
  };
};

export const tally = (keys: readonly string[]): Record<string, number> => {
  const counted: Record<string, number> = {};
  for (const key of keys) counted[key] = (counted[key] ?? 0) + 1;
  return counted;
};
