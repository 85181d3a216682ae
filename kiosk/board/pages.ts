import type { Origin, VacancyCard } from '../../shared/vacancies.ts';

/** As many as can be read from ten metres on a screen of 55 inches. */
const ROWS = 8;

/** One screenful: `n` of `of` pages of its group, which holds `total` vacancies. */
export type BoardPage = { origin: Origin; vacancies: readonly VacancyCard[]; n: number; of: number; total: number };

const ORDER: readonly Origin[] = ['host', 'capital', 'country', 'abroad'];

/** The vacancies page by page: the fair's own city first, then further and further away; the newest first in each. */
export const pagesOf = (vacancies: readonly VacancyCard[]): BoardPage[] =>
  ORDER.flatMap((origin) => {
    const group = vacancies
      .filter((vacancy) => vacancy.origin === origin)
      .sort((a, b) => b.postedAt.localeCompare(a.postedAt) || a.id.localeCompare(b.id));
    const of = Math.ceil(group.length / ROWS);
    return Array.from({ length: of }, (_, i) => ({
      origin,
      vacancies: group.slice(i * ROWS, (i + 1) * ROWS),
      n: i + 1,
      of,
      total: group.length,
    }));
  });
