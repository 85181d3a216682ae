import type { Reader } from '../../db/journal.ts';
import { foldedSameText } from '../../shared/checks.ts';
import type { VacancyFacts } from '../../shared/events.ts';
import { Refused } from '../../shared/refusals.ts';
import { filtersOf } from '../../shared/search/wishes.ts';
import { factsGiven, type Finding, type VacancyDraft, type VacancyState } from '../../shared/vacancies.ts';
import { employerById } from '../employers/store.ts';
import { fairOf } from '../fairs/store.ts';
import { originOf } from './origin.ts';
import { foldedWords } from './store.ts';

export type Columns = ReturnType<typeof columnsOf>;

/** What is kept of a vacancy beside what it says: what lists are filtered and ordered by. */
export const columnsOf = (
  r: Reader,
  employerId: string,
  draft: VacancyDraft,
  state: VacancyState,
  findings: Finding[],
) => {
  const employer = employerById(r, employerId);
  if (!employer) throw new Refused('not-found', 'employerId');
  const kept = withPayNamed(draft);
  return {
    state,
    origin: originOf(draft, fairOf(r), employer.city),
    draft: kept,
    findings,
    openings: draft.openings ?? 1,
    factsGiven: factsGiven(kept),
    contract: draft.contract ?? null,
    occupation: draft.occupation ?? null,
    payTo: draft.payTo ?? draft.payFrom ?? null,
    monthlyPay: monthlyPay(kept),
    ...filtersOf(draft),
    textKey: foldedSameText(draft),
    folded: foldedWords(employer.name, draft),
  };
};

const withPayNamed = (draft: VacancyDraft): VacancyDraft => {
  const { payFrom, payTo } = draft;
  if (payFrom !== undefined && payTo !== undefined && payTo < payFrom) throw new Refused('pay-upside-down', 'payTo');
  if (payFrom === undefined && payTo === undefined) return draft;
  return { ...draft, currency: draft.currency ?? 'KGS', payPeriod: draft.payPeriod ?? 'month' };
};

/** In som; null where it is paid otherwise. */
export const monthlyPay = ({ payFrom, payTo, currency = 'KGS', payPeriod = 'month' }: VacancyDraft): number | null =>
  currency === 'KGS' && payPeriod === 'month' ? (payTo ?? payFrom ?? null) : null;

/** What of it the journal keeps: closed values only [J7]. */
export const factsFor = (
  employerId: string,
  { state, origin, openings, factsGiven: given, findings, draft }: Columns,
): VacancyFacts => ({
  employerId,
  state,
  origin,
  openings,
  contract: draft.contract ?? 'not-said',
  payStated: draft.payFrom !== undefined || draft.payTo !== undefined,
  factsGiven: given,
  warnings: findings.map(({ check }) => check),
});
