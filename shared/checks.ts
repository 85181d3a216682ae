import type { Finding, VacancyDraft, VacancyState } from './vacancies.ts';

/** One check on a vacancy: what it finds, or nothing. */
type Check = (vacancy: Partial<VacancyDraft>) => Finding[];

/** The rules that every vacancy passes before it is shown, by number (R01–R21). */
const CHECKS: readonly Check[] = [
  // R06: pay that is not stated is shown, with a label.
  (vacancy) =>
    vacancy.payFrom == null && vacancy.payTo == null ? [{ check: 'R06', severity: 'WARN', field: 'payFrom' }] : [],
];

export const checkVacancy = (vacancy: Partial<VacancyDraft>): Finding[] => CHECKS.flatMap((check) => check(vacancy));

/** Clean or warned is shown at once, HOLD waits for a person, BLOCK cannot be shown. */
export const stateAfter = (findings: readonly Finding[]): VacancyState => {
  const has = (severity: Finding['severity']) => findings.some((f) => f.severity === severity);
  return has('BLOCK') ? 'blocked' : has('HOLD') ? 'held' : 'shown';
};
