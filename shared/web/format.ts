import type { Currency, PayPeriod, VacancyCard } from '../vacancies.ts';
import { m } from '../words/compiled/messages.js';
import { getLocale, type Locale } from '../words/compiled/runtime.js';

type Say = { locale: Locale };
type Word = (inputs?: Record<string, never>, say?: Say) => string;
type PayWord = (inputs: { pay: string }, say?: Say) => string;

// Chromium knows no Kyrgyz and would answer in English: numbers go by the Russian custom, names come from this table.
const KYRGYZ_MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];
const KYRGYZ_DAYS = ['жекшемби', 'дүйшөмбү', 'шейшемби', 'шаршемби', 'бейшемби', 'жума', 'ишемби'];

const CURRENCY_WORDS: Readonly<Record<Currency, Word>> = {
  KGS: m.currency_kgs,
  RUB: m.currency_rub,
  KZT: m.currency_kzt,
  UZS: m.currency_uzs,
  TJS: m.currency_tjs,
  TRY: m.currency_try,
  KRW: m.currency_krw,
  USD: m.currency_usd,
  EUR: m.currency_eur,
};
const PERIOD_WORDS: Readonly<Record<PayPeriod, PayWord>> = {
  hour: m.pay_hour,
  shift: m.pay_shift,
  day: m.pay_day,
  week: m.pay_week,
  month: m.pay_month,
  year: m.pay_year,
  piece: m.pay_piece,
};

export type Pay = Pick<VacancyCard, 'payFrom' | 'payTo' | 'currency' | 'payPeriod' | 'payBasis'>;

const custom = (locale: Locale): string => (locale === 'en' ? 'en' : 'ru');

/** 1285 as "1 285", in English "1,285". */
export const number = (n: number, locale: Locale = getLocale()): string =>
  new Intl.NumberFormat(custom(locale)).format(n);

/** "28 000–35 000", "от 28 000" or "28 000", without a currency; null where nothing was said. */
export const amounts = ({ payFrom, payTo }: Pay, locale: Locale = getLocale()): string | null => {
  const from = payFrom == null ? null : number(payFrom, locale);
  const to = payTo == null ? null : number(payTo, locale);
  if (from !== null && to !== null) return from === to ? from : `${from}–${to}`;
  if (from !== null) return m.pay_from({ pay: from }, { locale });
  return to === null ? null : m.pay_to({ pay: to }, { locale });
};

export const currencyWord = (currency: Currency, locale: Locale = getLocale()): string =>
  CURRENCY_WORDS[currency]({}, { locale });

/** "28 000–35 000 сом в месяц, на руки", or that the pay was not said. */
export const money = (pay: Pay, locale: Locale = getLocale()): string => {
  const sum = amounts(pay, locale);
  if (sum === null) return m.pay_not_said({}, { locale });
  const withCurrency = `${sum} ${currencyWord(pay.currency ?? 'KGS', locale)}`;
  const each = PERIOD_WORDS[pay.payPeriod ?? 'month']({ pay: withCurrency }, { locale });
  if (!pay.payBasis) return each;
  return (pay.payBasis === 'net' ? m.pay_net : m.pay_gross)({ pay: each }, { locale });
};

/** "11:42" in the fair's time zone; with `seconds` "11:42:05". */
export const clockTime = (at: string | number, timeZone: string, seconds = false): string =>
  new Intl.DateTimeFormat('ru', {
    timeZone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds ? { second: '2-digit' } : {}),
  }).format(new Date(at));

/** "25-октябрь, шаршемби", "среда, 25 октября", "Wednesday, October 25". */
export const date = (at: string | number, timeZone: string, locale: Locale = getLocale()): string => {
  if (locale !== 'ky') return longDate(locale, timeZone).format(new Date(at));
  const local = new Date(new Date(at).toLocaleString('en-US', { timeZone }));
  return `${local.getDate()}-${KYRGYZ_MONTHS[local.getMonth()]}, ${KYRGYZ_DAYS[local.getDay()]}`;
};

const longDate = (locale: Locale, timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(custom(locale), { timeZone, weekday: 'long', day: 'numeric', month: 'long' });

/** How long ago, in words: "только что", "12 секунд назад", "3 минуты назад". */
export const age = (ms: number, locale: Locale = getLocale()): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 5) return m.age_now({}, { locale });
  const [say, count] =
    seconds < 60
      ? ([m.age_seconds, seconds] as const)
      : seconds < 3600
        ? ([m.age_minutes, Math.floor(seconds / 60)] as const)
        : ([m.age_hours, Math.floor(seconds / 3600)] as const);
  return say({ count, n: number(count, locale) }, { locale });
};
