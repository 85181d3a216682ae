import {
  CONTRACTS,
  DAY_PATTERNS,
  EXPERIENCES,
  PAY_PERIODS,
  PAY_RHYTHMS,
  UNION_ANSWERS,
  type VacancyDraft,
} from '../../../shared/vacancies.ts';
import type { Written } from '../stand.ts';

type Fields = Partial<VacancyDraft>;
/** Where the jobs of a table are, unless a title says another place after `@`; pay is in this currency. */
export type Where = Pick<VacancyDraft, 'place' | 'country' | 'region' | 'currency'>;

/**
 * Vacancies as a table, one a line: title `@` place | ISCO-08 `x` openings | pay | terms | facts | description. A cell may
 * be empty: not said. Pay: `28000-42000 month net monthly`. Terms: `fixed-term:12 44h 2-2 1-3` (contract with its months,
 * hours a week, days, experience). Facts: `+leave -sick union access:step-free,toilet board:given probation:4 agency:2018-4`.
 * Throws where a cell says something that means nothing.
 */
export const rows = (where: Where, table: string): Written[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', job = '', pay = '', terms = '', facts = '', description = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      const [title = '', place = where.place] = name.split(' @ ');
      const [occupation, openings] = job.split(' x');
      return {
        job: { title, occupation: occupation!, openings: Number(openings), place: place!, country: where.country! },
        description,
        pay: pay ? { currency: where.currency, ...said(pay, payWord) } : {},
        terms: said(terms, termsWord),
        rights: said(facts, factWord),
        beside: place === where.place && where.region ? { region: where.region } : {},
      };
    });

/** What the words of a cell say together. */
const said = (cell: string, meaning: (word: string) => Fields | null): Fields =>
  Object.assign(
    {},
    ...cell
      .split(' ')
      .filter(Boolean)
      .map((word) => {
        const fields = meaning(word);
        if (!fields) throw new Error(`"${word}" in "${cell}" means nothing`);
        return fields;
      }),
  ) as Fields;

/** A word of a closed list, as the value of a field. */
const oneOf = (field: keyof VacancyDraft, words: readonly string[], word: string): Fields | null =>
  words.includes(word) ? { [field]: word } : null;

const payWord = (word: string): Fields | null => {
  const [, from, to] = /^(\d+)?(?:-(\d+))?$/.exec(word) ?? [];
  if (from || to) return { ...(from ? { payFrom: Number(from) } : {}), ...(to ? { payTo: Number(to) } : {}) };
  return (
    oneOf('payBasis', ['gross', 'net'], word) ??
    oneOf('payPeriod', PAY_PERIODS, word) ??
    oneOf('payRhythm', PAY_RHYTHMS, word)
  );
};

const termsWord = (word: string): Fields | null => {
  const [, hours] = /^(\d+)h$/.exec(word) ?? [];
  if (hours) return { hours: Number(hours) };
  const [contract = '', months] = word.split(':');
  const named = oneOf('contract', CONTRACTS, contract);
  if (named) return months ? { ...named, contractMonths: Number(months) } : named;
  return oneOf('experience', EXPERIENCES, word) ?? oneOf('days', DAY_PATTERNS, word);
};

const YES_NO = {
  overtime: 'overtimePaid',
  leave: 'paidLeave',
  sick: 'sickPay',
  social: 'socialContributions',
  safety: 'safety',
  growth: 'trainingGrowth',
  nights: 'nights',
  studies: 'besideStudies',
} as const;

const GIVEN: Record<string, (value: string) => Fields> = {
  access: (value) => ({ accessibleTo: value.split(',') as NonNullable<VacancyDraft['accessibleTo']> }),
  board: (value) => ({ housingMealsTransport: value as NonNullable<VacancyDraft['housingMealsTransport']> }),
  probation: (value) => ({ probationWeeks: Number(value), probationPaid: 'yes' }),
  agency: (value) => ({ recruiter: 'private-agency', permitNumber: value }),
  age: (value) => ({ minimumAge: Number(value) }),
};

const factWord = (word: string): Fields | null => {
  const [, sign, fact = ''] = /^([+-])(\w+)$/.exec(word) ?? [];
  if (sign) return fact in YES_NO ? { [YES_NO[fact as keyof typeof YES_NO]]: sign === '+' ? 'yes' : 'no' } : null;
  const [key = '', value = ''] = word.split(':');
  return (
    GIVEN[key]?.(value) ?? (word === 'direct' ? { recruiter: word } : oneOf('unionOrAgreement', UNION_ANSWERS, word))
  );
};
