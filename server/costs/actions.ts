import type { Reader, Writer } from '../../db/journal.ts';
import type { Costs } from '../../shared/costs.ts';
import { fairOf, keepCosts } from '../fairs/store.ts';

export const costsOf = (r: Reader): Costs => fairOf(r).costs ?? {};

export const setCosts = (w: Writer, costs: Costs): Costs => {
  keepCosts(w, costs);
  w.record({ type: 'coalition.changed', of: 'costs', id: fairOf(w).id });
  return costsOf(w);
};
