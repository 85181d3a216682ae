import type { Fact, Vacancy } from '../../vacancies.ts';
import { money } from '../format.ts';
import { ACCESS_LABELS, contractOf, UNION_LABELS } from '../labels.ts';
import { m } from '../../words/compiled/messages.js';

type FactWords = { name: () => string; value: (vacancy: Vacancy) => string | null };

const YES_NO: Readonly<Record<string, () => string>> = { yes: m.yes, no: m.no };
const PAID_FOR: Readonly<Record<string, () => string>> = {
  given: m.paid_for_given,
  'paid-by-worker': m.paid_for_by_worker,
  none: m.paid_for_none,
};
const said = (words: Readonly<Record<string, () => string>>, value: string | undefined): string | null =>
  value === undefined || value === 'not-said' ? null : (words[value]?.() ?? value);

/** Each of the twelve facts about decent work: what it is called, and what this vacancy says; null where it says nothing. */
export const FACT_WORDS: Readonly<Record<Fact, FactWords>> = {
  contract: { name: m.fact_contract, value: (v) => (v.contract && v.contract !== 'not-said' ? contractOf(v) : null) },
  pay: { name: m.fact_pay, value: (v) => (v.payFrom == null && v.payTo == null ? null : money(v)) },
  hours: { name: m.fact_hours, value: (v) => (v.hours === undefined ? null : m.hours_a_week({ n: v.hours })) },
  overtimePaid: { name: m.fact_overtime, value: (v) => said(YES_NO, v.overtimePaid) },
  paidLeave: { name: m.fact_leave, value: (v) => said(YES_NO, v.paidLeave) },
  sickPay: { name: m.fact_sick, value: (v) => said(YES_NO, v.sickPay) },
  socialContributions: { name: m.fact_contributions, value: (v) => said(YES_NO, v.socialContributions) },
  safety: { name: m.fact_safety, value: (v) => said(YES_NO, v.safety) },
  unionOrAgreement: { name: m.fact_union, value: (v) => said(UNION_LABELS, v.unionOrAgreement) },
  accessibleTo: { name: m.fact_access, value: ({ accessibleTo }) => listed(accessibleTo) },
  trainingGrowth: { name: m.fact_training, value: (v) => said(YES_NO, v.trainingGrowth) },
  housingMealsTransport: { name: m.fact_housing, value: (v) => said(PAID_FOR, v.housingMealsTransport) },
};

const listed = (accessibleTo: Vacancy['accessibleTo']): string | null =>
  accessibleTo?.length ? accessibleTo.map((access) => ACCESS_LABELS[access]()).join(', ') : null;
