import { caseOf, type Rules } from './checks/case.ts';
import type { CheckId, Circumstances, Severity } from './checks/circumstances.ts';
import { CONTRACT } from './checks/contract.ts';
import { FAIRNESS } from './checks/fairness.ts';
import { FREEDOM } from './checks/freedom.ts';
import { PAY } from './checks/pay.ts';
import { RECRUITING } from './checks/recruiting.ts';
import { TEXT } from './checks/text.ts';
import { WORKING_TIME } from './checks/working-time.ts';
import type { Finding, VacancyDraft, VacancyState } from './vacancies.ts';

export { foldedSameText } from './checks/text.ts';
export { LIMITS_2026, type Circumstances } from './checks/circumstances.ts';

/** A check may find more or less grave things; the words that R01 and R17 found would teach fraud to hide. */
type Check = { id: CheckId; severities: readonly Severity[]; hidesWords: boolean };
const check = (id: CheckId, ...severities: Severity[]): Check => ({
  id,
  severities,
  hidesWords: id === 'R01' || id === 'R17',
});

/** The checks that every vacancy passes before it is shown. */
export const CHECKS: readonly Check[] = [
  check('R01', 'BLOCK'),
  check('R02', 'BLOCK'),
  check('R03', 'HOLD'),
  check('R04', 'HOLD'),
  check('R05', 'HOLD'),
  check('R06', 'WARN'),
  check('R07', 'BLOCK', 'WARN'),
  check('R08', 'HOLD', 'WARN'),
  check('R09', 'HOLD'),
  check('R10', 'HOLD', 'WARN'),
  check('R11', 'HOLD'),
  check('R12', 'BLOCK', 'HOLD'),
  check('R13', 'HOLD'),
  check('R14', 'BLOCK', 'HOLD'),
  check('R15', 'HOLD'),
  check('R16', 'BLOCK'),
  check('R17', 'HOLD'),
  check('R18', 'HOLD'),
  check('R19', 'HOLD'),
  check('R20', 'WARN'),
  check('R21', 'WARN'),
];

const RULES: Rules = {
  ...PAY,
  ...RECRUITING,
  ...CONTRACT,
  ...WORKING_TIME,
  ...FREEDOM,
  ...FAIRNESS,
  ...TEXT,
};

/** What each check finds, at most one finding a check; nothing found says that no sign was seen, not that all is well. */
export const checkVacancy = (vacancy: Partial<VacancyDraft>, circumstances: Circumstances): Finding[] => {
  const judged = caseOf(vacancy, circumstances);
  return CHECKS.flatMap(({ id }) => {
    const finding = RULES[id]?.(judged);
    return finding ? [{ check: id, ...finding }] : [];
  });
};

/** Clean or warned is shown at once, HOLD waits for a person, BLOCK cannot be shown. */
export const stateAfter = (findings: readonly Finding[]): VacancyState => {
  const has = (severity: Finding['severity']) => findings.some((f) => f.severity === severity);
  return has('BLOCK') ? 'blocked' : has('HOLD') ? 'held' : 'shown';
};
