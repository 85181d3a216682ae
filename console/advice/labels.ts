import type { AdviceTopic, Referral } from '../../shared/advice.ts';
import { m } from '../../shared/words/compiled/messages.js';

export const TOPIC_LABELS: Readonly<Record<AdviceTopic, () => string>> = {
  'job-search': m.topic_job_search,
  cv: m.topic_cv,
  contract: m.topic_contract,
  union: m.topic_union,
  discrimination: m.topic_discrimination,
  migration: m.topic_migration,
  other: m.topic_other,
};
export const REFERRAL_LABELS: Readonly<Record<Referral, () => string>> = {
  'labour-inspection': m.referral_labour_inspection,
  union: m.referral_union,
  'legal-aid': m.referral_legal_aid,
  hotline: m.referral_hotline,
  training: m.referral_training,
  other: m.referral_other,
};
