import { foldCell } from './fold-cell.ts';
import type { VacancyDraft } from '../../shared/vacancies.ts';
import { CONTRACTS, EXPERIENCES } from '../../shared/vacancies.ts';
import { CONTRACT_WORDS, MONTHS, NO, NO_EXPERIENCE, NOT_SAID, YES } from './value-words.ts';

/** A reader turns one cell into a value of the contract; `undefined` means that the words were not understood. */
export type Reader<Value> = (cell: string) => Value | undefined;

export const isSaid = (cell: string | undefined): cell is string =>
  cell !== undefined && !NOT_SAID.test(foldCell(cell));

export const parseYesNo: Reader<'yes' | 'no'> = (cell) => {
  const words = foldCell(cell);
  return YES.test(words) || cell === '+' ? 'yes' : NO.test(words) ? 'no' : undefined;
};

export const parseContract: Reader<VacancyDraft['contract']> = (cell) =>
  CONTRACTS.find((contract) => contract === cell) ??
  CONTRACT_WORDS.find(([, words]) => words.test(foldCell(cell)))?.[0];

/** Years asked for, by the least of them: `от 1 года до 3 лет` is 1–3, as is a bare `1`. */
export const parseExperience: Reader<VacancyDraft['experience']> = (cell) => {
  const words = foldCell(cell);
  const known = EXPERIENCES.find((experience) => experience === cell);
  if (known) return known;
  if (NO_EXPERIENCE.test(words)) return 'none';
  const figure = /\d+(?:[.,]\d+)?/.exec(cell)?.[0];
  if (figure === undefined) return undefined;
  const years = Number(figure.replace(',', '.')) / (MONTHS.test(words) ? 12 : 1);
  if (years < 1) return 'under-1';
  if (years < 3) return '1-3';
  return years > 6 || /более 6|more than 6|over 6|6дан ашык/.test(words) ? 'over-6' : '3-6';
};

/** `F` and `P` are what American tables write for full and part time. */
export const parseSchedule: Reader<string> = (cell) => {
  const words = { F: 'Full-time', P: 'Part-time' }[cell] ?? cell;
  return words.length <= 300 ? words : undefined;
};

/** A single number, with or without its unit: `40 часов` is 40, `36-40` is not understood. */
export const parseNumber: Reader<number> = (cell) => {
  const figures = cell.match(/\d+(?:[.,]\d+)?/g) ?? [];
  return figures.length === 1 ? Number(figures[0]?.replace(',', '.')) : undefined;
};

/** `2026-05-18…` and `18.05.2026` to `2026-05-18`; `05/06/2026` could be May or June and is not understood. */
export const parseDay: Reader<string> = (cell) => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(cell);
  if (iso) return existingDay(iso[1], iso[2], iso[3]);
  const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(cell);
  return local ? existingDay(local[3], local[2], local[1]) : undefined;
};

function existingDay(year = '', month = '', day = ''): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
}
