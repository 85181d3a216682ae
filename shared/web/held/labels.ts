import type { AdviceOutcome, Referral } from '../../advice.ts';
import type { Outcome } from '../../checkins.ts';
import type { MeetingKind } from '../../meetings.ts';
import type { AIMS, DISTRICTS } from '../../visitors.ts';
import { m } from '../../words/compiled/messages.js';

type Labels<K extends string> = Readonly<Record<K, () => string>>;

export const AIM_LABELS: Labels<(typeof AIMS)[number]> = {
  job: m.held_aim_job,
  internship: m.held_aim_internship,
  training: m.held_aim_training,
  advice: m.held_aim_advice,
  looking: m.held_aim_looking,
};
/** ISO 3166-2:KG. */
export const DISTRICT_LABELS: Labels<(typeof DISTRICTS)[number]> = {
  'KG-B': m.district_b,
  'KG-C': m.district_c,
  'KG-GB': m.district_gb,
  'KG-GO': m.district_go,
  'KG-J': m.district_j,
  'KG-N': m.district_n,
  'KG-O': m.district_o,
  'KG-T': m.district_t,
  'KG-Y': m.district_y,
};
export const OUTCOME_OF_SCAN: Labels<Outcome> = {
  admitted: m.held_came,
  left: m.held_left,
  'already-inside': m.held_again,
  'not-inside': m.held_again,
  refused: m.held_refused,
};
export const MEETING_LABELS: Labels<MeetingKind> = {
  talk: m.meeting_talk,
  'cv-left': m.meeting_cv_left,
  interview: m.meeting_interview,
};
export const REFERRAL_LABELS: Labels<Referral> = {
  'labour-inspection': m.referral_labour_inspection,
  union: m.referral_union,
  'legal-aid': m.referral_legal_aid,
  hotline: m.referral_hotline,
  training: m.referral_training,
  other: m.referral_other,
};
export const OUTCOME_LABELS: Labels<AdviceOutcome> = {
  answered: m.advice_outcome_answered,
  'paper-prepared': m.advice_outcome_paper,
  referred: m.advice_outcome_referred,
  'comes-again': m.advice_outcome_again,
  other: m.advice_outcome_other,
};
