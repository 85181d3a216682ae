import type { PaperLanguage } from '../../shared/print.ts';
import type { Contract, Currency, Origin, PayPeriod, VacancyCard } from '../../shared/vacancies.ts';
import { say } from './words.ts';

const CONTRACTS = {
  'open-ended': 'contract_open_ended',
  'fixed-term': 'contract_fixed_term',
  seasonal: 'contract_seasonal',
  'civil-law': 'contract_civil_law',
  patent: 'contract_patent',
  'self-employed': 'contract_self_employed',
  internship: 'contract_internship',
  verbal: 'contract_verbal',
  'not-said': 'contract_not_said',
} as const satisfies Record<Contract, string>;
export const ORIGINS = {
  host: 'origin_host',
  capital: 'origin_capital',
  country: 'origin_country',
  abroad: 'origin_abroad',
} as const satisfies Record<Origin, string>;
const CURRENCIES = {
  KGS: 'currency_kgs',
  RUB: 'currency_rub',
  KZT: 'currency_kzt',
  UZS: 'currency_uzs',
  TJS: 'currency_tjs',
  TRY: 'currency_try',
  KRW: 'currency_krw',
  USD: 'currency_usd',
  EUR: 'currency_eur',
} as const satisfies Record<Currency, string>;
const PERIODS = {
  hour: 'pay_hour',
  shift: 'pay_shift',
  day: 'pay_day',
  week: 'pay_week',
  month: 'pay_month',
  year: 'pay_year',
  piece: 'pay_piece',
} as const satisfies Record<PayPeriod, string>;

/** The contract in words, with its length where it is known. */
export const contractIn = (language: PaperLanguage, { contract, contractMonths }: VacancyCard): string =>
  contract === 'fixed-term' && contractMonths
    ? say(language, 'contract_fixed_term_months', { months: contractMonths })
    : say(language, CONTRACTS[contract ?? 'not-said']);

/** "айына 28 000–35 000 сом", or that the pay was not said. */
export const payIn = (language: PaperLanguage, { payFrom, payTo, currency, payPeriod }: VacancyCard): string => {
  const number = (n: number) => new Intl.NumberFormat(language === 'en' ? 'en' : 'ru').format(n);
  const [from, to] = [payFrom, payTo].map((n) => (n == null ? null : number(n)));
  const sum =
    from && to
      ? from === to
        ? from
        : `${from}–${to}`
      : from
        ? say(language, 'pay_from', { pay: from })
        : to && say(language, 'pay_to', { pay: to });
  if (!sum) return say(language, 'pay_not_said');
  const pay = `${sum} ${say(language, CURRENCIES[currency ?? 'KGS'])}`;
  return say(language, PERIODS[payPeriod ?? 'month'], { pay });
};
