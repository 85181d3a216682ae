import type { VacancyDraft } from '../../shared/vacancies.ts';
import * as labels from './labels.ts';
import type { Labels } from './labels.ts';
import type { Word } from './words.ts';

/**
 * A column of a sheet that people fill in: `field` is what the import calls it, `key` what it becomes. With `labels` it
 * holds one of a closed list, or several of it where it `takesSeveral`.
 */
export type SheetColumn<Key extends string = string> = {
  key: Key;
  field: string;
  heading: Word;
  hint: Word;
  labels?: Labels;
  takesSeveral?: boolean;
  width?: number;
};
type Key = keyof VacancyDraft | 'employer';

type More = Partial<Omit<SheetColumn, 'key'>>;

const column = (key: Key, heading: Word, hint: Word, more: More = {}): SheetColumn<Key> => ({
  key,
  field: key,
  heading,
  hint,
  ...more,
});
const choice = (key: Key, heading: Word, of: Labels, more: More = {}) =>
  column(key, heading, 'sheet_hint_choose', { labels: of, ...more });
const number = (key: Key, heading: Word) => column(key, heading, 'sheet_hint_number');
const fact = (key: Key, heading: Word, more: More = {}) => choice(key, heading, labels.YES_NO, more);

/** Every column of a vacancy, in the order in which it is asked for: the template, the import and the export know it from here. */
export const VACANCY_SHEET: readonly SheetColumn<Key>[] = [
  column('title', 'sheet_h_title', 'sheet_hint_title', { width: 32 }),
  column('employer', 'sheet_h_employer', 'sheet_hint_employer', { width: 28 }),
  number('openings', 'sheet_h_openings'),
  choice('listing', 'sheet_h_listing', labels.LISTING),
  column('place', 'sheet_h_place', 'sheet_hint_place', { field: 'address', width: 28 }),
  column('country', 'sheet_h_country', 'sheet_hint_country'),
  column('payFrom', 'sheet_h_pay_from', 'sheet_hint_pay'),
  column('payTo', 'sheet_h_pay_to', 'sheet_hint_pay'),
  choice('currency', 'sheet_h_currency', labels.CURRENCY),
  choice('payPeriod', 'sheet_h_pay_period', labels.PAY_PERIOD),
  choice('payBasis', 'sheet_h_pay_basis', labels.PAY_BASIS),
  choice('payRhythm', 'sheet_h_pay_rhythm', labels.PAY_RHYTHM),
  choice('contract', 'fact_contract', labels.CONTRACT, { width: 24 }),
  number('contractMonths', 'sheet_h_contract_months'),
  column('hours', 'fact_hours', 'sheet_hint_number', { field: 'hoursPerWeek' }),
  number('shiftHours', 'sheet_h_shift_hours'),
  fact('nights', 'sheet_h_nights'),
  choice('days', 'sheet_h_days', labels.DAYS),
  fact('besideStudies', 'sheet_h_beside_studies'),
  column('schedule', 'sheet_h_schedule', 'sheet_hint_words'),
  column('startsOn', 'sheet_h_starts_on', 'sheet_hint_day', { field: 'startsAt' }),
  column('validUntil', 'sheet_h_valid_until', 'sheet_hint_day'),
  column('description', 'sheet_h_description', 'sheet_hint_words', { width: 40 }),
  choice('experience', 'sheet_h_experience', labels.EXPERIENCE, { width: 24 }),
  column('education', 'sheet_h_education', 'sheet_hint_words'),
  column('howToApply', 'sheet_h_how_to_apply', 'sheet_hint_contact', { width: 24 }),
  fact('overtimePaid', 'fact_overtime'),
  fact('paidLeave', 'fact_leave'),
  number('paidLeaveDays', 'sheet_h_paid_leave_days'),
  fact('sickPay', 'fact_sick'),
  fact('socialContributions', 'fact_contributions'),
  fact('safety', 'fact_safety'),
  choice('unionOrAgreement', 'fact_union', labels.UNION, { width: 24 }),
  column('accessibleTo', 'fact_access', 'sheet_hint_several', { labels: labels.ACCESS, takesSeveral: true, width: 24 }),
  fact('trainingGrowth', 'fact_training', { field: 'training' }),
  choice('housingMealsTransport', 'fact_housing', labels.PAID_FOR, { width: 24 }),
  choice('recruiter', 'sheet_h_recruiter', labels.RECRUITER, { width: 24 }),
  column('permitNumber', 'sheet_h_permit_number', 'sheet_hint_words'),
  number('probationWeeks', 'sheet_h_probation_weeks'),
  fact('probationPaid', 'sheet_h_probation_paid'),
  number('minimumAge', 'sheet_h_minimum_age'),
  column('occupation', 'sheet_h_occupation', 'sheet_hint_code'),
  column('sourceUrl', 'sheet_h_source_url', 'sheet_hint_link', { field: 'url' }),
];
