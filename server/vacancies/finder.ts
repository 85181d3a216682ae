import type { Reader } from '../../db/journal.ts';
import type { Entry } from '../../shared/events.ts';
import { searchableOf } from '../../shared/search/wishes.ts';
import { VacancySearch } from '../../shared/search.ts';
import { TRADES } from '../../shared/trades/all.ts';
import { shownIds, vacancyById } from './store.ts';

/**
 * Finds shown vacancies by their words. It is filled at the first search, then follows the journal: what is shown comes
 * in, what is not goes out.
 */
export class VacancyFinder {
  readonly #reader: Reader;
  #search: VacancySearch | null = null;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Ids of shown vacancies, the best first. */
  find(q: string): string[] {
    return this.#filled()
      .find(q)
      .map(({ id }) => id);
  }

  /** Called after each commit, with what it wrote. */
  readonly follow = (entries: readonly Entry[]): void => {
    if (!this.#search) return;
    for (const { event } of entries) {
      if ('vacancyId' in event && event.type.startsWith('vacancy.')) this.#look(event.vacancyId!);
      // Its name may be another: its vacancies are found by it.
      if (event.type === 'text.changed' && event.of === 'employer')
        shownIds(this.#reader, event.id).forEach(this.#look);
    }
  };

  #filled(): VacancySearch {
    if (this.#search) return this.#search;
    this.#search = new VacancySearch(TRADES);
    shownIds(this.#reader).forEach(this.#look);
    return this.#search;
  }

  readonly #look = (id: string): void => {
    const row = vacancyById(this.#reader, id);
    if (row?.vacancy.state !== 'shown') return this.#search?.drop(id);
    const { title, place, description, occupation, translations = {} } = row.vacancy.draft;
    const titles = Object.values(translations).map((each) => each.title);
    const { employerName } = row;
    this.#search?.put(searchableOf({ id, title, titles, employerName, place, description, occupation }));
  };
}
