import type { EMPLOYER_KINDS } from '../../shared/employers.ts';
import type { MeetingKind } from '../../shared/meetings.ts';
import type { DeclineReason } from '../../shared/offers.ts';
import type { ADVICE_TOPICS, OUTCOMES_OF_ADVICE, REFERRALS } from '../../shared/advice.ts';
import type { DirectoryKind } from '../../shared/directory.ts';
import type { ShelfTopic } from '../../shared/handouts.ts';
import type { Direction, Outcome } from '../../shared/checkins.ts';
import type * as vacancies from '../../shared/vacancies.ts';
import type * as visitors from '../../shared/visitors.ts';
import type { VacancyDraft } from '../../shared/vacancies.ts';
import { inEachLanguage, wordIn, type Word } from './words.ts';
import type { PaperLanguage } from '../../shared/print.ts';

/** How the values of a closed list are called. */
export type Labels = Readonly<Record<string, Word>>;
type Of<Value extends string | undefined> = Record<NonNullable<Value>, Word>;

export const YES_NO = { yes: 'yes', no: 'no', 'not-said': 'not_said' } as const satisfies Labels;
export const YES_NO_UNKNOWN = { yes: 'yes', no: 'no', unknown: 'not_known' } as const satisfies Labels;
export const LISTING = {
  job: 'listing_job',
  training: 'listing_training',
  internship: 'listing_internship',
  'public-work': 'listing_public_work',
} as const satisfies Of<vacancies.Listing>;
export const CONTRACT = {
  'open-ended': 'contract_open_ended',
  'fixed-term': 'contract_fixed_term',
  seasonal: 'contract_seasonal',
  'civil-law': 'contract_civil_law',
  patent: 'contract_patent',
  'self-employed': 'contract_self_employed',
  internship: 'contract_internship',
  verbal: 'contract_verbal',
  'not-said': 'contract_not_said',
} as const satisfies Of<vacancies.Contract>;
export const CURRENCY = {
  KGS: 'currency_kgs',
  RUB: 'currency_rub',
  KZT: 'currency_kzt',
  UZS: 'currency_uzs',
  TJS: 'currency_tjs',
  TRY: 'currency_try',
  KRW: 'currency_krw',
  USD: 'currency_usd',
  EUR: 'currency_eur',
} as const satisfies Of<vacancies.Currency>;
export const PAY_PERIOD = {
  hour: 'period_hour',
  shift: 'period_shift',
  day: 'period_day',
  week: 'period_week',
  month: 'period_month',
  year: 'period_year',
  piece: 'period_piece',
} as const satisfies Of<vacancies.PayPeriod>;
export const PAY_BASIS = { gross: 'basis_gross', net: 'basis_net' } as const satisfies Of<VacancyDraft['payBasis']>;
export const PAY_RHYTHM = {
  daily: 'rhythm_daily',
  weekly: 'rhythm_weekly',
  'twice-a-month': 'rhythm_twice',
  monthly: 'rhythm_monthly',
} as const satisfies Of<VacancyDraft['payRhythm']>;
export const DAYS = {
  '5-2': 'days_5_2',
  '6-1': 'days_6_1',
  '2-2': 'days_2_2',
  '1-2': 'days_1_2',
  '7-0': 'days_7_0',
  flexible: 'days_flexible',
  weekends: 'days_weekends',
  other: 'days_other',
} as const satisfies Of<VacancyDraft['days']>;
export const EXPERIENCE = {
  none: 'experience_none',
  'under-1': 'experience_under_1',
  '1-3': 'experience_1_3',
  '3-6': 'experience_3_6',
  'over-6': 'experience_over_6',
  'not-said': 'not_said',
} as const satisfies Of<VacancyDraft['experience']>;
export const UNION = {
  union: 'union_union',
  agreement: 'union_agreement',
  both: 'union_both',
  neither: 'union_neither',
  'not-said': 'not_said',
} as const satisfies Of<VacancyDraft['unionOrAgreement']>;
export const ACCESS = {
  'step-free': 'access_step_free',
  toilet: 'access_toilet',
  'sign-language': 'access_sign_language',
  'screen-work': 'access_screen_work',
  'flexible-hours': 'access_flexible_hours',
  'home-work': 'access_home_work',
  ask: 'access_ask',
} as const satisfies Of<(typeof vacancies.ACCESS)[number]>;
export const PAID_FOR = {
  given: 'paid_for_given',
  'paid-by-worker': 'paid_for_by_worker',
  none: 'paid_for_none',
  'not-said': 'not_said',
} as const satisfies Of<VacancyDraft['housingMealsTransport']>;
export const RECRUITER = {
  direct: 'recruiter_direct',
  'public-service': 'recruiter_public',
  'private-agency': 'recruiter_agency',
  'not-said': 'not_said',
} as const satisfies Of<VacancyDraft['recruiter']>;
export const VACANCY_STATE = {
  shown: 'vstate_shown',
  held: 'vstate_held',
  returned: 'vstate_returned',
  blocked: 'vstate_blocked',
  filled: 'vstate_filled',
  withdrawn: 'vstate_withdrawn',
} as const satisfies Of<vacancies.VacancyState>;
export const ORIGIN = {
  host: 'origin_host',
  capital: 'origin_capital',
  country: 'origin_country',
  abroad: 'origin_abroad',
} as const satisfies Of<vacancies.Origin>;
export const EMPLOYER_KIND = {
  public: 'kind_public',
  private: 'kind_private',
  ngo: 'kind_ngo',
  agency: 'kind_agency',
  'social-enterprise': 'kind_social_enterprise',
} as const satisfies Of<(typeof EMPLOYER_KINDS)[number]>;
export const MEETING = {
  talk: 'meeting_talk',
  'cv-left': 'meeting_cv_left',
  interview: 'meeting_interview',
} as const satisfies Of<MeetingKind>;
export const ANSWER = { accepted: 'answer_accepted', declined: 'answer_declined' } as const satisfies Labels;
export const DECLINED_FOR = {
  pay: 'reason_pay',
  distance: 'reason_distance',
  hours: 'reason_hours',
  contract: 'reason_contract',
  conditions: 'reason_conditions',
  prestige: 'reason_prestige',
  other: 'reason_other',
} as const satisfies Of<DeclineReason>;
export const DECISION = {
  show: 'decided_show',
  hold: 'decided_hold',
  return: 'decided_return',
  block: 'decided_block',
} as const satisfies Labels;
export const TOPIC = {
  'job-search': 'topic_job_search',
  cv: 'topic_cv',
  contract: 'topic_contract',
  union: 'topic_union',
  discrimination: 'topic_discrimination',
  migration: 'topic_migration',
  other: 'topic_other',
} as const satisfies Of<(typeof ADVICE_TOPICS)[number]>;
export const REFERRAL = {
  'labour-inspection': 'referral_labour_inspection',
  union: 'referral_union',
  'legal-aid': 'referral_legal_aid',
  hotline: 'referral_hotline',
  training: 'referral_training',
  other: 'referral_other',
} as const satisfies Of<(typeof REFERRALS)[number]>;
export const OUTCOME_OF_ADVICE = {
  answered: 'advice_outcome_answered',
  'paper-prepared': 'advice_outcome_paper',
  referred: 'advice_outcome_referred',
  'comes-again': 'advice_outcome_again',
  other: 'advice_outcome_other',
} as const satisfies Of<(typeof OUTCOMES_OF_ADVICE)[number]>;
export const SHELF_TOPIC = {
  'job-search': 'shelf_job_search',
  'work-contracts': 'shelf_work_contracts',
  'trade-unions': 'shelf_trade_unions',
  discrimination: 'shelf_discrimination',
  pay: 'shelf_pay',
  migration: 'shelf_migration',
  other: 'shelf_other',
} as const satisfies Of<ShelfTopic>;
export const DIRECTORY_KIND = {
  union: 'turn_union',
  'legal-aid': 'turn_legal_aid',
  'labour-inspection': 'turn_labour_inspection',
  ombudsman: 'turn_ombudsman',
  hotline: 'turn_hotline',
  training: 'turn_training',
  other: 'turn_other',
} as const satisfies Of<DirectoryKind>;
export const QUIZ_SIDE = { before: 'quiz_result_before', after: 'quiz_result_after' } as const satisfies Labels;
/** From the saddest to the happiest. */
export const FACE = { 1: 'face_1', 2: 'face_2', 3: 'face_3', 4: 'face_4', 5: 'face_5' } as const satisfies Labels;
export const DIRECTION = { in: 'direction_in', out: 'direction_out' } as const satisfies Of<Direction>;
export const OUTCOME = {
  admitted: 'outcome_admitted',
  'already-inside': 'outcome_already_inside',
  left: 'outcome_left',
  'not-inside': 'outcome_not_inside',
  refused: 'outcome_refused',
} as const satisfies Of<Outcome>;
export const SEX = { female: 'sex_female', male: 'sex_male', other: 'sex_other' } as const satisfies Of<
  (typeof visitors.SEXES)[number]
>;
export const STATUS = {
  student: 'status_student',
  unemployed: 'status_unemployed',
  employed: 'status_employed',
  other: 'status_other',
} as const satisfies Of<(typeof visitors.STATUSES)[number]>;
export const HEARD_FROM = {
  teacher: 'heard_teacher',
  friend: 'heard_friend',
  'university-advert': 'heard_university_advert',
  tv: 'heard_tv',
  instagram: 'heard_instagram',
  leaflet: 'heard_leaflet',
  banner: 'heard_banner',
  'employment-centre': 'heard_employment_centre',
  'passing-by': 'heard_passing_by',
  other: 'heard_other',
} as const satisfies Of<(typeof visitors.CHANNELS)[number]>;
export const VIA = {
  'walk-in': 'via_walk_in',
  invited: 'via_invited',
  group: 'via_group',
} as const satisfies Of<visitors.Via>;
export const AIM = {
  job: 'aim_job',
  internship: 'aim_internship',
  training: 'aim_training',
  advice: 'aim_advice',
  looking: 'aim_looking',
} as const satisfies Of<visitors.Facts['aim']>;

/** What a value is called; a value that the list does not know stands as it is. */
export const labelIn = (language: PaperLanguage, labels: Labels, value: string): string => {
  const word = labels[value];
  return word ? wordIn(language, word) : value;
};
/** The value that is called so in any language. */
export const valueCalled = (labels: Labels, label: string, fold: (text: string) => string): string | undefined =>
  Object.keys(labels).find((value) =>
    [value, ...inEachLanguage(labels[value]!)].some((name) => fold(name) === fold(label)),
  );
