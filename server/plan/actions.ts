import type { Reader, Writer } from '../../db/journal.ts';
import { emptyPlan, outsideOf, unclearIn, type Plan } from '../../shared/plan.ts';
import { Refused } from '../../shared/refusals.ts';
import { placesOf } from '../places/store.ts';
import { keepPlan, planOf } from './store.ts';

/** The plan as it is; a place that there is no more is not on it. */
export const planNow = (r: Reader): Plan => {
  const plan = planOf(r) ?? emptyPlan();
  const known = new Set(placesOf(r).map(({ id }) => id));
  return { ...plan, places: plan.places.filter(({ placeId }) => known.has(placeId)) };
};

/** Draws the whole plan anew; one that was drawn from an older one is refused, so that nobody's work is lost unseen. */
export const drawPlanAnew = (w: Writer, { revision, ...drawing }: Plan): Plan => {
  const now = planOf(w)?.revision ?? 0;
  if (revision !== now) throw new Refused('plan-changed', 'revision');
  const unclear = unclearIn(drawing);
  if (unclear) throw new Refused('bad-request', unclear);
  const outside = outsideOf(drawing);
  if (outside) throw new Refused('outside-plan', outside);
  const known = new Set(placesOf(w).map(({ id }) => id));
  const unknown = drawing.places.findIndex(({ placeId }) => !known.has(placeId));
  if (unknown >= 0) throw new Refused('not-found', `places.${unknown}.placeId`);
  keepPlan(w, now + 1, drawing);
  w.record({ type: 'plan.changed', revision: now + 1 });
  return { revision: now + 1, ...drawing };
};
