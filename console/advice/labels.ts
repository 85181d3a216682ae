import type { Referral } from '../../shared/advice.ts';
import { m } from '../../shared/words/compiled/messages.js';

export const REFERRAL_LABELS: Readonly<Record<Referral, () => string>> = {
  'labour-inspection': m.referral_labour_inspection,
  union: m.referral_union,
  'legal-aid': m.referral_legal_aid,
  hotline: m.referral_hotline,
  training: m.referral_training,
  other: m.referral_other,
};
