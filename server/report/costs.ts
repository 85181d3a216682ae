import type { Reader } from '../../db/journal.ts';
import type { Figures } from '../../shared/figures.ts';
import type { ReportLine, ReportPart } from '../../shared/report.ts';
import { fairOf } from '../fairs/store.ts';
import { line, share } from './build.ts';
import { hoursOnDuty } from './store.ts';

/** What it cost for each visitor, offer and job, and the hours that people gave (metric 30). */
export const costs = (r: Reader, figures: Figures): ReportPart => {
  const { money, volunteerHours } = fairOf(r).costs ?? {};
  const onDuty = hoursOnDuty(r);
  const each = (key: string, of: number, per: string): ReportLine[] =>
    money === undefined || of === 0 ? [] : [share(key, money, of, per, 'said')];
  return {
    key: 'costs',
    lines: [
      ...(money === undefined ? [] : [line('cost', money, 'said')]),
      ...each('costPerVisitor', figures.visitorsCheckedIn, 'visitors'),
      ...each('costPerOffer', figures.offersMade, 'offers'),
      ...each('costPerHire90', figures.hired90.n, 'hired90'),
      ...(volunteerHours === undefined ? [] : [line('volunteerHours', volunteerHours, 'said')]),
      ...(onDuty === 0 ? [] : [line('hoursOnDuty', onDuty)]),
    ],
    tables: [],
  };
};
