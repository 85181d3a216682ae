import type { VacancyField } from './column-words.ts';

/** A publisher whose tables leave out what everybody there knows. */
export type KnownSource = {
  name: string;
  country: string;
  /** Headings of its own, beside the words that every table may use. */
  columns: Record<string, VacancyField>;
  isSource: (headings: string[], firstCells: string[]) => boolean;
};

export const KNOWN_SOURCES: KnownSource[] = [
  {
    name: 'Rostrud open data, “Работа России”',
    country: 'RU',
    columns: {},
    isSource: (_headings, firstCells) =>
      firstCells.some((cell) => cell.startsWith('trudvsem-') || cell.startsWith('https://trudvsem.ru/')),
  },
  {
    name: 'NYC Open Data, jobs of New York City',
    country: 'US',
    columns: { 'Business Title': 'title', Agency: 'employer', '# Of Positions': 'openings', 'To Apply': 'howToApply' },
    isSource: (headings) => ['Agency', 'Business Title', 'Civil Service Title'].every((own) => headings.includes(own)),
  },
];
