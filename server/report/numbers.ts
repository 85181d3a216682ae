import type { PaperLanguage } from '../../shared/print.ts';

/** Kyrgyz digits are grouped as Russian ones: a browser or server may not know Kyrgyz. */
const localeOf = (language: PaperLanguage): string => (language === 'en' ? 'en' : 'ru');

export const numberIn = (n: number, language: PaperLanguage): string =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(n);

/** A share in per cent, with one decimal where it has one. */
export const percentIn = (share: number, language: PaperLanguage): string => `${numberIn(share * 100, language)} %`;

/** "25.10.2017, 14:05" of an instant in a time zone. */
export const momentInDigits = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat('ru', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(at));
