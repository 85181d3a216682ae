import type { VacancyDraft } from '../vacancies.ts';
import { isFullTime, isWork, saying, wordsOf, type Rule, type Rules } from './case.ts';

/** An amount beside its currency; groups of three digits may stand apart. */
const AMOUNT = /\d[\d\s.]{2,11}\s?(?:сом|руб|тенге|тг|долл|евро|вон|som|kgs|rub|usd|eur|₽|\$|€|₸)|[$€]\s?\d{2,}/iu;
const FAR_ABOVE = 3;
const LONGEST_WAIT_DAYS = 31;

const isMonthly = ({ payPeriod }: Partial<VacancyDraft>): boolean => (payPeriod ?? 'month') === 'month';

/** By the most that is promised, since it is what people come for. */
const tooGood: Rule = ({ vacancy, circumstances: { medianPay }, found }) => {
  const promised = vacancy.payTo || vacancy.payFrom || 0;
  const isFar = medianPay !== null && isMonthly(vacancy) && promised > FAR_ABOVE * medianPay;
  if (isFar) return { severity: 'HOLD', field: vacancy.payTo ? 'payTo' : 'payFrom' };
  const hit = found('R05');
  return hit && saying('HOLD', hit);
};

/** An amount in the text counts when its sentence is about pay. */
const missing: Rule = ({ vacancy, sentences, found }) => {
  if (vacancy.payFrom || vacancy.payTo || !isWork(vacancy)) return undefined;
  const isNamed = found('pay-named') !== undefined && sentences.some(({ text }) => AMOUNT.test(text));
  return isNamed ? undefined : { severity: 'WARN', field: 'payFrom' };
};

/** By the least that is promised; only som a month, since nothing is converted. */
const tooLow: Rule = ({ vacancy, circumstances: { limits } }) => {
  const { payFrom, payTo, currency = 'KGS' } = vacancy;
  const least = payFrom || payTo;
  if (!least || currency !== limits.currency || !isMonthly(vacancy) || !isFullTime(vacancy)) return undefined;
  const field = payFrom ? 'payFrom' : 'payTo';
  if (least < limits.minimumWage) return { severity: 'BLOCK', field };
  return least < limits.subsistence ? { severity: 'WARN', field } : undefined;
};

const NUMBERS: Readonly<Record<string, number>> = { полтора: 1.5, два: 2, две: 2, три: 3, two: 2, three: 3 };
const DAYS_IN: readonly (readonly [string, number])[] = [
  ['дн', 1],
  ['day', 1],
  ['недел', 7],
  ['week', 7],
  ['месяц', 30.5],
  ['month', 30.5],
];
const FIRST_PAY =
  /перв\S{1,3} (?:зарплат|выплат|оплат)\S{1,3} (?:только )?через (\S+) (\S+)|first (?:salary|wages|pay) (?:comes )?after (\S+) (\S+)/giu;

const withheld: Rule = ({ vacancy, sentences, found }) => {
  if (vacancy.probationPaid === 'no' && vacancy.probationWeeks !== 0)
    return { severity: 'HOLD', field: 'probationPaid' };
  const hit = found('R11');
  if (hit) return saying('HOLD', hit);
  for (const { field, text } of new Map(sentences.map((sentence) => [sentence.text, sentence])).values()) {
    for (const [words, ...parts] of text.matchAll(FIRST_PAY)) {
      const [many = '', unit = ''] = parts.filter((part) => part !== undefined);
      const days = DAYS_IN.find(([stem]) => unit.startsWith(stem))?.[1] ?? 0;
      if (days * (NUMBERS[many] ?? (Number(many) || 0)) > LONGEST_WAIT_DAYS) return saying('HOLD', { field, words });
    }
  }
  return undefined;
};

export const PAY: Rules = {
  R01: wordsOf('R01', 'BLOCK'),
  R05: tooGood,
  R06: missing,
  R07: tooLow,
  R11: withheld,
  R12: ({ found, isAbroad }) => {
    const hit = found('R12');
    return hit && saying(isAbroad ? 'BLOCK' : 'HOLD', hit);
  },
};
