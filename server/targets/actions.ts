import type { Reader, Writer } from '../../db/journal.ts';
import type { Targets } from '../../shared/targets.ts';
import { fairOf, keepTargets } from '../fairs/store.ts';

/** The visitors expected are a target like the others, kept with the fair. */
export const targetsOf = (r: Reader): Targets => {
  const { targets, expectedVisitors } = fairOf(r);
  return { ...targets, ...(expectedVisitors === null ? {} : { visitorsCheckedIn: expectedVisitors }) };
};

export const setTargets = (w: Writer, { visitorsCheckedIn, ...targets }: Targets): Targets => {
  const { id } = fairOf(w);
  keepTargets(w, targets, visitorsCheckedIn ?? null);
  w.record({ type: 'text.changed', of: 'fair', id });
  w.record({ type: 'coalition.changed', of: 'targets', id });
  return targetsOf(w);
};
