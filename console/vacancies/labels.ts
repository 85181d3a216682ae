import type { FACTS_ASKED, PayPeriod, VacancyDraft, VacancyState } from '../../shared/vacancies.ts';
import { m } from '../../shared/words/compiled/messages.js';

export const VACANCY_STATE_LABELS: Readonly<Record<VacancyState, () => string>> = {
  shown: m.vstate_shown,
  held: m.vstate_held,
  returned: m.vstate_returned,
  blocked: m.vstate_blocked,
  filled: m.vstate_filled,
  withdrawn: m.vstate_withdrawn,
};
export const VACANCY_STATE_LOOKS: Readonly<Record<VacancyState, { colour: string; sign: string }>> = {
  shown: { colour: 'ok', sign: '●' },
  held: { colour: 'am', sign: '◆' },
  returned: { colour: 'am', sign: '↩' },
  blocked: { colour: 'st', sign: '■' },
  filled: { colour: 'lk', sign: '✓' },
  withdrawn: { colour: 'lk', sign: '○' },
};
export const PERIOD_LABELS: Readonly<Record<PayPeriod, () => string>> = {
  hour: m.period_hour,
  shift: m.period_shift,
  day: m.period_day,
  week: m.period_week,
  month: m.period_month,
  year: m.period_year,
  piece: m.period_piece,
};
export const PAID_FOR_LABELS: Readonly<Record<NonNullable<VacancyDraft['housingMealsTransport']>, () => string>> = {
  given: m.paid_for_given,
  'paid-by-worker': m.paid_for_by_worker,
  none: m.paid_for_none,
  'not-said': m.not_said,
};

export const RHYTHM_LABELS: Readonly<Record<NonNullable<VacancyDraft['payRhythm']>, () => string>> = {
  daily: m.rhythm_daily,
  weekly: m.rhythm_weekly,
  'twice-a-month': m.rhythm_twice,
  monthly: m.rhythm_monthly,
};
export const DAYS_LABELS: Readonly<Record<NonNullable<VacancyDraft['days']>, () => string>> = {
  '5-2': m.days_5_2,
  '6-1': m.days_6_1,
  '2-2': m.days_2_2,
  '1-2': m.days_1_2,
  '7-0': m.days_7_0,
  flexible: m.days_flexible,
  weekends: m.days_weekends,
  other: m.days_other,
};

/** The facts that are answered by yes or no, in the order of the card. */
export const YES_NO_FACTS = [
  ['overtimePaid', m.fact_overtime],
  ['paidLeave', m.fact_leave],
  ['sickPay', m.fact_sick],
  ['socialContributions', m.fact_contributions],
  ['safety', m.fact_safety],
  ['trainingGrowth', m.fact_training],
] as const satisfies readonly (readonly [(typeof FACTS_ASKED)[number], () => string])[];
