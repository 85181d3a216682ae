import type { Reader } from '../../db/journal.ts';
import type { FairNow } from '../../shared/fair.ts';
import type { Covered } from '../../shared/vacancy-calls.ts';
import { occupationTitle } from './occupations.ts';
import { openingsByOccupation } from './store.ts';

const FORMAL: ReadonlySet<string> = new Set(['open-ended', 'fixed-term', 'seasonal', 'internship']);

/** What was looked for in vain beside what is shown, by trade; jobs without an employment contract stand apart. */
export const coverageOf = (r: Reader, { searchesMissed }: FairNow): Covered[] => {
  const found = new Map<string, Covered>();
  const of = (occupation: string): Covered => {
    const known = found.get(occupation) ?? {
      occupation,
      title: occupationTitle(occupation),
      searched: searchesMissed[occupation] ?? 0,
      openings: 0,
      openingsInformal: 0,
    };
    found.set(occupation, known);
    return known;
  };
  for (const occupation of Object.keys(searchesMissed)) of(occupation);
  for (const { occupation, contract, openings } of openingsByOccupation(r))
    of(occupation)[FORMAL.has(contract) ? 'openings' : 'openingsInformal'] += openings;
  return [...found.values()].sort((a, b) => b.searched - a.searched || total(a) - total(b));
};

const total = ({ openings, openingsInformal }: Covered): number => openings + openingsInformal;
