import type { Reason } from '../../shared/checkins.ts';
import { m } from '../../shared/words/compiled/messages.js';

export const REASON_LABELS: Readonly<Record<Reason, () => string>> = {
  'unknown-badge': m.refused_unknown_badge,
  'void-badge': m.refused_void_badge,
  'place-full': m.refused_place_full,
  'fair-not-open': m.refused_fair_not_open,
  'fair-closed': m.refused_fair_closed,
};
