import type { Reader } from '../../db/journal.ts';
import type { FairNow } from '../../shared/fair.ts';
import type { Figures } from '../../shared/figures.ts';
import type { ReportPart, ReportTable } from '../../shared/report.ts';
import { AGE_BANDS, CHANNELS, SEXES, STATUSES } from '../../shared/visitors.ts';
import { groupOf, hidesSilence, line, ofPeople, share, sum } from './build.ts';
import { saidByVisitors } from './store.ts';

/** Who came, when, and how they had heard of the fair (metrics 1 to 6). */
export const reach = (r: Reader, fair: FairNow, figures: Figures): ReportPart => {
  const visitors = figures.visitorsCheckedIn;
  const sexes = ofPeople('bySex', figures.bySex, { order: SEXES });
  const ages = ofPeople('byAgeBand', figures.byAgeBand, { order: AGE_BANDS });
  const via = ofPeople('byVia', figures.byVia, { basis: 'counted' });
  const answered = (cells: Record<string, number>): number => sum(cells) - (cells['notSaid'] ?? 0);
  const busiest = Object.entries(fair.arrivals).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0];
  return {
    key: 'reach',
    lines: [
      line('visitors', visitors),
      line('visitorsAtMost', visitors + figures.tallied, 'estimated'),
      line('tallied', figures.tallied),
      groupOf('walkIns', via, ['walk-in'], 'visitors'),
      groupOf('women', sexes, ['female'], 'saidSex'),
      groupOf('young', ages, ['18-22', '23-29'], 'saidAge'),
      share('saidSex', answered(figures.bySex), visitors, 'visitors'),
      share('saidAge', answered(figures.byAgeBand), visitors, 'visitors'),
      ...(busiest ? [{ ...line('busiestQuarter', busiest[1]), at: busiest[0] }] : []),
    ].map((each) => (isTelling(each.key, sexes, ages) ? { ...each, n: null } : each)),
    tables: [
      sexes,
      ages,
      ofPeople('byStatus', figures.byStatus, { order: STATUSES }),
      ofPeople('byHeardFrom', figures.byHeardFrom, { order: CHANNELS }),
      via,
      ofPeople('byDistrict', saidByVisitors(r, 'district')),
      ofPeople('byAim', saidByVisitors(r, 'aim')),
      ofPeople('byLanguage', saidByVisitors(r, 'language'), { basis: 'counted' }),
      ofPeople('byHour', figures.byHour, { order: Object.keys(figures.byHour).sort(), basis: 'counted' }),
    ].filter(({ rows }) => rows.some(({ key, n }) => key !== 'notSaid' && n !== 0)),
  };
};

/** How many answered tells how many did not, where that number is withheld. */
const isTelling = (key: string, sexes: ReportTable, ages: ReportTable): boolean =>
  (key === 'saidSex' && hidesSilence(sexes)) || (key === 'saidAge' && hidesSilence(ages));
