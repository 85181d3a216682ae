import type { Reader } from '../../db/journal.ts';
import { CHECKS, checkVacancy, foldedSameText, type Circumstances } from '../../shared/checks.ts';
import { localTime } from '../../shared/clock.ts';
import type { Finding, VacancyDraft } from '../../shared/vacancies.ts';
import type { Who } from '../access/who.ts';
import { employerById } from '../employers/store.ts';
import { fairOf, rulesOf } from '../fairs/store.ts';
import { monthlyPay } from './columns.ts';
import { paysOfOccupation, sameTexts } from './store.ts';

/** A median of fewer says nothing. */
const ENOUGH = 5;

type Judged = { id: string; employerId: string; draft: VacancyDraft };

/** What the checks find in a vacancy that is posted or changed at this moment, by this person. */
export const judged = (r: Reader, at: string, { id, employerId, draft }: Judged, who: Who): Finding[] => {
  const fair = fairOf(r);
  const employer = employerById(r, employerId);
  if (!employer) return [];
  const { limits, oneSexWork } = rulesOf(r);
  const circumstances: Circumstances = {
    employer: { ...employer, stand: employer.stand ?? presence(employer.arrivedAt, who) },
    homeCountry: fair.country,
    today: localTime(at, fair.timeZone).day,
    limits: { ...limits, currency: 'KGS' },
    oneSexOccupations: oneSexWork?.occupations ?? [],
    medianPay: monthlyPay(draft) === null ? null : medianPay(r, draft.occupation, id),
    sameText: sameTexts(r, foldedSameText(draft), id),
  };
  return checkVacancy(draft, circumstances);
};

/** Whoever has come, or writes with the card that the organiser gave them, can be found at the fair without a stand. */
const presence = (arrivedAt: string | null, who: Who): string | null =>
  arrivedAt !== null || (who.kind === 'member' && who.role === 'employer') ? 'here' : null;

const medianPay = (r: Reader, occupation: string | undefined, id: string): number | null => {
  const pays = occupation === undefined ? [] : paysOfOccupation(r, occupation, id);
  return pays.length < ENOUGH ? null : pays.sort((a, b) => a - b)[pays.length >> 1]!;
};

const HIDDEN: ReadonlySet<string> = new Set(CHECKS.filter(({ hidesWords }) => hidesWords).map(({ id }) => id));

/** What its employer learns of the findings: which fact to mend, but no words that would teach fraud to hide. */
export const forEmployer = (findings: readonly Finding[]): Finding[] =>
  findings.map(({ words, ...finding }) =>
    words === undefined || HIDDEN.has(finding.check) ? finding : { ...finding, words },
  );
