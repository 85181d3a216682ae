import type { Vacancy, VacancyDraft } from '../../vacancies.ts';
import { m } from '../../words/compiled/messages.js';
import { date } from '../format.ts';
import { LISTING_LABELS } from '../labels.ts';

type Said<K extends keyof VacancyDraft> = Extract<NonNullable<VacancyDraft[K]>, string>;

export const RHYTHM_LABELS: Readonly<Record<Said<'payRhythm'>, () => string>> = {
  daily: m.rhythm_daily,
  weekly: m.rhythm_weekly,
  'twice-a-month': m.rhythm_twice,
  monthly: m.rhythm_monthly,
};
export const DAYS_LABELS: Readonly<Record<Said<'days'>, () => string>> = {
  '5-2': m.days_5_2,
  '6-1': m.days_6_1,
  '2-2': m.days_2_2,
  '1-2': m.days_1_2,
  '7-0': m.days_7_0,
  flexible: m.days_flexible,
  weekends: m.days_weekends,
  other: m.days_other,
};
export const RECRUITER_LABELS: Readonly<Record<Said<'recruiter'>, () => string>> = {
  direct: m.recruiter_direct,
  'public-service': m.recruiter_public,
  'private-agency': m.recruiter_agency,
  'not-said': m.not_said,
};
const ANSWERS: Readonly<Record<'yes' | 'no' | 'not-said', () => string>> = {
  yes: m.yes,
  no: m.no,
  'not-said': m.not_said,
};

const day = (on: string | undefined): string | undefined => (on ? date(on, 'UTC') : undefined);
const answer = (said: 'yes' | 'no' | 'not-said' | undefined): string | undefined =>
  said && said !== 'not-said' ? ANSWERS[said]() : undefined;

/** What a vacancy says beside its twelve facts, as name and value; what it does not say is left out. */
export const moreSaid = (vacancy: Vacancy): [name: string, value: string | number][] => {
  const { listing, days, payRhythm, recruiter } = vacancy;
  const all: [string, string | number | undefined][] = [
    [m.sheet_h_listing(), listing && listing !== 'job' ? LISTING_LABELS[listing]() : undefined],
    [m.sheet_h_days(), days && DAYS_LABELS[days]()],
    [m.schedule(), vacancy.schedule],
    [m.sheet_h_shift_hours(), vacancy.shiftHours],
    [m.sheet_h_nights(), answer(vacancy.nights)],
    [m.sheet_h_beside_studies(), answer(vacancy.besideStudies)],
    [m.sheet_h_pay_rhythm(), payRhythm && RHYTHM_LABELS[payRhythm]()],
    [m.sheet_h_paid_leave_days(), vacancy.paidLeaveDays],
    [m.sheet_h_probation_weeks(), vacancy.probationWeeks],
    [m.sheet_h_probation_paid(), answer(vacancy.probationPaid)],
    [m.education(), vacancy.education],
    [m.sheet_h_minimum_age(), vacancy.minimumAge],
    [m.sheet_h_recruiter(), recruiter && recruiter !== 'not-said' ? RECRUITER_LABELS[recruiter]() : undefined],
    [m.sheet_h_permit_number(), vacancy.permitNumber],
    [m.starts_on(), day(vacancy.startsOn)],
    [m.sheet_h_valid_until(), day(vacancy.validUntil)],
    [m.how_to_apply(), vacancy.howToApply],
  ];
  return all.filter((line): line is [string, string | number] => line[1] !== undefined);
};
