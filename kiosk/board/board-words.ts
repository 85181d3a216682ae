import type { PayPeriod, VacancyCard } from '../../shared/vacancies.ts';
import { amounts, currencyWord } from '../../shared/web/format.ts';
import { m } from '../../shared/words/compiled/messages.js';
import type { Locale } from '../../shared/words/compiled/runtime.js';

type Message = (inputs?: Record<string, never>, say?: { locale: Locale }) => string;

const PERIODS: Readonly<Record<Exclude<PayPeriod, 'month'>, Message>> = {
  hour: m.board_per_hour,
  shift: m.board_per_shift,
  day: m.board_per_day,
  week: m.board_per_week,
  year: m.board_per_year,
  piece: m.board_per_piece,
};

/** Both languages of the board side by side: "Келишим · Договор"; once where they are the same. */
export const both = (ky: string, ru: string): string => (ky === ru ? ky : `${ky} · ${ru}`);
export const bilingual = (message: Message): string =>
  both(message({}, { locale: 'ky' }), message({}, { locale: 'ru' }));

/** The pay as the column shows it: som a month go without saying, everything else is said; null where it is not known. */
export const boardPay = (vacancy: VacancyCard): string | null => {
  const sum = amounts(vacancy);
  if (sum === null) return null;
  const currency = vacancy.currency ?? 'KGS';
  const period = vacancy.payPeriod ?? 'month';
  const withCurrency = currency === 'KGS' ? sum : `${sum} ${currencyWord(currency)}`;
  return period === 'month' ? withCurrency : `${withCurrency} / ${PERIODS[period]()}`;
};
