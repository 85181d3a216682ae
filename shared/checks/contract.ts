import { isFullTime, isWork, saying, type Case, type Rule, type Rules } from './case.ts';
import { daysAndHoursIn } from './working-time.ts';

const CIVIL_FORMS: ReadonlySet<string> = new Set(['patent', 'civil-law', 'self-employed']);
const LONG_MONTHS = 3;
/** A full week said together with a length of months is fixed work, though no shifts are named. */
const FULL_WEEK = 40;

const isUnsaid = ({ contract }: Case['vacancy']): boolean => contract == null || contract === 'not-said';

/** Words that refuse a contract outweigh the field; words that promise one fill the field when it says nothing. */
const noWrittenContract: Rule = ({ vacancy, found, isAbroad }) => {
  if (!isWork(vacancy) || found('one-off')) return undefined;
  const severity = isAbroad ? 'HOLD' : 'WARN';
  const refused = found('no-contract');
  if (refused) return saying(severity, refused);
  const isSaid = !isUnsaid(vacancy) || found('written-contract') || found('civil-form');
  return vacancy.contract === 'verbal' || !isSaid ? { severity, field: 'contract' } : undefined;
};

/** Where no length is said the work is taken to last, unless the text speaks of a project or some days. */
const isLong = ({ vacancy: { contractMonths }, found }: Case): boolean =>
  contractMonths == null ? !found('short-term') : contractMonths > LONG_MONTHS;
const isByFixedShifts = ({ vacancy, sentences, found }: Case): boolean => {
  const { hours, shiftHours, days, contractMonths } = vacancy;
  const isPatterned = days != null && days !== 'flexible' && days !== 'other';
  const { daysOn, shift } = daysAndHoursIn(sentences);
  const inText = daysOn !== undefined || shift !== undefined || found('fixed-shifts') !== undefined;
  return shiftHours != null || isPatterned || (contractMonths != null && (hours ?? 0) >= FULL_WEEK) || inText;
};

const disguised: Rule = (judged) => {
  const { vacancy, found } = judged;
  const hit = found('civil-form');
  const isCivil = CIVIL_FORMS.has(vacancy.contract ?? '');
  if (!(isCivil || hit) || !isByFixedShifts(judged) || !isLong(judged)) return undefined;
  return hit ? saying('HOLD', hit) : { severity: 'HOLD', field: 'contract' };
};

const unprotected: Rule = ({ vacancy }) => {
  const { socialContributions, paidLeave, sickPay } = vacancy;
  const isNothing = [socialContributions, paidLeave, sickPay].every((answer) => answer === 'no');
  return isNothing && isFullTime(vacancy) ? { severity: 'WARN', field: 'socialContributions' } : undefined;
};

export const CONTRACT: Rules = { R08: noWrittenContract, R09: disguised, R21: unprotected };
