import type { FACTS_ASKED, PayPeriod, VacancyDraft, VacancyState } from '../../shared/vacancies.ts';
import { m } from '../../shared/words/compiled/messages.js';
import { capital } from '../words.ts';

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

/** The facts that are answered by yes or no, in the order of the card. */
export const YES_NO_FACTS = [
  ['overtimePaid', m.fact_overtime],
  ['paidLeave', m.fact_leave],
  ['sickPay', m.fact_sick],
  ['socialContributions', m.fact_contributions],
  ['safety', m.fact_safety],
  ['trainingGrowth', m.fact_training],
] as const satisfies readonly (readonly [(typeof FACTS_ASKED)[number], () => string])[];

/** To choose from where a question is answered by yes or no. */
export const answers = (): { value: string; label: string }[] => [
  { value: 'yes', label: capital(m.yes()) },
  { value: 'no', label: capital(m.no()) },
  { value: 'not-said', label: capital(m.not_said()) },
];
