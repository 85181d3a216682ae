import type { AdviceTopic } from '../../shared/advice.ts';
import type { Reason } from '../../shared/checkins.ts';
import { m } from '../../shared/words/compiled/messages.js';

export const REASON_LABELS: Readonly<Record<Reason, () => string>> = {
  'unknown-badge': m.refused_unknown_badge,
  'void-badge': m.refused_void_badge,
  'place-full': m.refused_place_full,
  'fair-not-open': m.refused_fair_not_open,
  'fair-closed': m.refused_fair_closed,
};
export const TOPIC_LABELS: Readonly<Record<AdviceTopic, () => string>> = {
  'job-search': m.topic_job_search,
  cv: m.topic_cv,
  contract: m.topic_contract,
  union: m.topic_union,
  discrimination: m.topic_discrimination,
  migration: m.topic_migration,
  other: m.topic_other,
};
