import type { Reader } from '../../db/journal.ts';
import type { FairNow } from '../../shared/fair.ts';
import { isOver } from '../../shared/fairs.ts';
import type { Report } from '../../shared/report.ts';
import { fairOf } from '../fairs/store.ts';
import { figuresOf } from '../figures/figures.ts';
import { earlierFairs } from './after.ts';
import { costs } from './costs.ts';
import { employers } from './employers.ts';
import { publicity, targets } from './publicity.ts';
import { reach } from './reach.ts';
import { namesRehearsed } from './rehearsed.ts';
import { quality, results } from './results.ts';
import { services } from './services.ts';
import { surveys } from './surveys.ts';
import { vacancies } from './vacancies.ts';

/** The report at this moment: what the figures hold is taken from them, the rest is counted from the rows. */
export const reportOf = (r: Reader, fair: FairNow, at: string, rehearsal: string | null = null): Report => {
  const { id, name, city, venue, day, opensAt, closesAt, timeZone, state } = fairOf(r);
  const figures = figuresOf(fair, at);
  return {
    fair: {
      ...{ id, name, city, venue, day, opensAt, closesAt, timeZone },
      ...(rehearsal ? { id: rehearsal, name: namesRehearsed(name) } : {}),
    },
    ...(rehearsal ? { rehearsal: true } : {}),
    seq: fair.seq,
    at,
    isOver: isOver(state),
    parts: [
      targets(r, figures),
      reach(r, fair, figures),
      publicity(r, figures),
      services(r, fair, figures),
      employers(r, figures),
      vacancies(r, fair, figures),
      results(r, figures),
      costs(r, figures),
      surveys(r, figures),
      quality(r, figures),
    ].filter(({ lines, tables }) => lines.length + tables.length > 0),
    earlier: earlierFairs(r, day),
  };
};
