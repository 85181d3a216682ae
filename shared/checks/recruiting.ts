import { saying, wordsOf, type Case, type Rule, type Rules } from './case.ts';

const isThroughAgency = ({ vacancy, circumstances: { employer } }: Case): boolean =>
  employer.kind === 'agency' || vacancy.recruiter === 'private-agency';

/** A number has a digit: a dash or "later" is none. */
const isNumber = (permit: string | null | undefined): boolean => /\d/.test(permit ?? '');

const abroadWithoutPermit: Rule = (judged) => {
  const { vacancy, circumstances, isAbroad } = judged;
  const isPermitted = isNumber(vacancy.permitNumber) || isNumber(circumstances.employer.permitNumber);
  return isAbroad && isThroughAgency(judged) && !isPermitted ? { severity: 'HOLD', field: 'permitNumber' } : undefined;
};

/** A name in quotation marks, or beside a legal form. */
const NAMED =
  /[«“„"][^»”"]{2,80}[»”"]|(?<!\p{L})(?:ООО|ОсОО|ТОО|ЖЧК|ЗАО|ПАО|ОАО|АО|ИП|ЧП)\s+\p{L}|\p{Lu}[\p{L}-]{1,40}\s+(?:LLC|Ltd|Inc|GmbH|JSC)(?!\p{L})/u;

/**
 * Hidden is an employer with no tax number, no stand and no town, or an agency that says for whom it recruits neither in
 * its entry nor in the text: a quoted name or one with a legal form.
 */
const hidden: Rule = (judged) => {
  const { vacancy, circumstances, found } = judged;
  const { taxNumber, stand, city, subcontractorOf } = circumstances.employer;
  const hit = found('R04');
  if (hit) return saying('HOLD', hit);
  if (![taxNumber, stand, city].some((fact) => fact?.trim())) return { severity: 'HOLD', field: 'employerId' };
  const text = `${vacancy.title ?? ''}\n${vacancy.description ?? ''}`;
  const isNamed = Boolean(subcontractorOf?.trim()) || NAMED.test(text);
  return isThroughAgency(judged) && !isNamed ? { severity: 'HOLD', field: 'description' } : undefined;
};

export const RECRUITING: Rules = {
  R02: wordsOf('R02', 'BLOCK'),
  R03: abroadWithoutPermit,
  R04: hidden,
  R19: wordsOf('R19', 'HOLD'),
};
