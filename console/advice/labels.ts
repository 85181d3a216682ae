import type { ContractPoint, PointAnswer } from '../../shared/advice.ts';
import { m } from '../../shared/words/compiled/messages.js';

export const POINT_LABELS: Readonly<Record<ContractPoint, () => string>> = {
  'employer-named': m.point_employer_named,
  'job-named': m.point_job_named,
  'place-named': m.point_place_named,
  'pay-and-when': m.point_pay_and_when,
  'hours-and-days-off': m.point_hours_and_days_off,
  'overtime-paid': m.point_overtime_paid,
  'paid-leave': m.point_paid_leave,
  probation: m.point_probation,
  'social-contributions': m.point_social_contributions,
  ending: m.point_ending,
  'two-copies': m.point_two_copies,
};
export const POINT_ANSWER_LABELS: Readonly<Record<PointAnswer, () => string>> = {
  yes: m.point_yes,
  no: m.point_no,
  'not-there': m.point_not_there,
};
