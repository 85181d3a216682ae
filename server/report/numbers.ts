import type { PaperLanguage } from '../../shared/print.ts';

/** Kyrgyz digits are grouped as Russian ones: a browser or server may not know Kyrgyz. */
const localeOf = (language: PaperLanguage): string => (language === 'en' ? 'en' : 'ru');

export const numberIn = (n: number, language: PaperLanguage): string =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(n);

/** A share in per cent: whole from ten on, one decimal below, where a rounding would say more than is known. */
export const percentIn = (share: number, language: PaperLanguage): string => {
  const percent = share * 100;
  const digits = percent > 0 && percent < 10 ? 1 : 0;
  return `${new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: digits }).format(percent)} %`;
};

/** "25.10.2017" for "2017-10-25". */
export const dayInDigits = (day: string): string => day.split('-').reverse().join('.');

/** "25.10.2017, 14:05" of an instant in a time zone. */
export const momentInDigits = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat('ru', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(at));
