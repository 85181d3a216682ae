import type { Reader } from '../../db/journal.ts';
import { employerById, employersOf } from '../employers/store.ts';
import { fairOf } from '../fairs/store.ts';
import { vacancyById } from '../vacancies/store.ts';
import { foldEmployer } from './fold-cell.ts';
import { differing, employerIdOf, vacancyIdOf } from './same-again.ts';
import type { VacancyRow } from './to-vacancy.ts';

/** The employers that the fair has, by folded name; one that was imported and renamed since is known by its first name. */
export class KnownEmployers {
  readonly #fairId: string;
  readonly #reader: Reader;
  readonly #ids: Map<string, string>;

  constructor(r: Reader) {
    this.#reader = r;
    this.#fairId = fairOf(r).id;
    this.#ids = new Map(employersOf(r).map(({ name, id }) => [foldEmployer(name), id]));
  }

  /** The employer's id, and whether the fair has it. */
  find(name: string): { id: string; isThere: boolean } {
    const key = foldEmployer(name);
    const id = this.#ids.get(key) ?? employerIdOf(this.#fairId, key);
    return { id, isThere: this.#ids.has(key) || employerById(this.#reader, id) !== undefined };
  }
}

/** The id of a row's vacancy, and what the fair would have to change of it; null where it is not there yet. */
export const vacancyThere = (
  r: Reader,
  { key, draft }: Pick<VacancyRow, 'draft'> & { key: string },
): { id: string; others: [string, unknown][] | null } => {
  const id = vacancyIdOf(fairOf(r).id, key);
  const row = vacancyById(r, id);
  const others = row ? differing(draft, { ...row.vacancy.draft, openings: row.vacancy.openings }) : null;
  return { id, others };
};
