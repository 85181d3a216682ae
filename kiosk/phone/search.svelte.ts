import type { Query } from '../../shared/calls.ts';
import type { Listing, Origin, VacancyCard } from '../../shared/vacancies.ts';
import { call, isTrouble, replyOrTrouble, type Trouble } from '../../shared/web/call.ts';

/** Long enough not to ask at every letter. */
const TYPING_MS = 300;

/** Employers post all day long: what was found so long ago is looked for anew. */
const OLD_MS = 60_000;

/** A search among the vacancies: what is asked for, and what has been found so far, page by page. */
export class Search {
  q = $state('');
  origin = $state<Origin | ''>('');
  noExperience = $state(false);
  accessible = $state(false);
  partTime = $state(false);
  housing = $state(false);
  employment = $state(false);
  listing = $state<Listing | ''>('');
  /** In som a month; 0 where any will do. */
  payFrom = $state(0);
  /** The best match first where it is empty; without words that is the nearest. */
  sort = $state<'' | 'newest' | 'pay'>('');
  items = $state.raw<VacancyCard[]>([]);
  total = $state<number | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  busy = $state(false);
  #page = 1;
  #foundAt = -Infinity;
  #latest = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  get hasMore(): boolean {
    return this.total !== null && this.items.length < this.total;
  }

  /** Whether it is time to look again; who comes back sooner stands where they were. */
  get isOld(): boolean {
    return performance.now() - this.#foundAt > OLD_MS;
  }

  /** Whether anything narrows the search. */
  get isNarrow(): boolean {
    const { page: _page, sort: _sort, ...narrowing } = this.#query();
    return Object.keys(narrowing).length > 0;
  }

  /** How many of the filters that stand behind "more" are set. */
  get moreSet(): number {
    return [this.origin, this.employment, this.payFrom, this.listing].filter(Boolean).length;
  }

  typed(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.find(), TYPING_MS);
  }

  async find(): Promise<void> {
    clearTimeout(this.#typing);
    this.#page = 1;
    await this.#ask([]);
  }

  async more(): Promise<void> {
    this.#page += 1;
    await this.#ask(this.items);
  }

  /** Asks for a page and puts it behind what was there; an answer to an older search is dropped. */
  async #ask(before: VacancyCard[]): Promise<void> {
    const mine = ++this.#latest;
    this.busy = true;
    const reply = await replyOrTrouble(call('GET /api/vacancies', { query: this.#query() }));
    if (mine !== this.#latest) return;
    this.busy = false;
    this.trouble = isTrouble(reply) ? reply : null;
    if (isTrouble(reply)) return;
    const known = new Set(before.map(({ id }) => id));
    this.items = [...before, ...reply.items.filter(({ id }) => !known.has(id))];
    this.total = reply.total;
    if (before.length === 0) this.#foundAt = performance.now();
  }

  #query(): Query<'GET /api/vacancies'> {
    return {
      page: this.#page,
      ...(this.q.trim() ? { q: this.q.trim() } : {}),
      ...(this.origin ? { origin: this.origin } : {}),
      ...(this.noExperience ? { noExperience: true } : {}),
      ...(this.accessible ? { accessible: true } : {}),
      ...(this.partTime ? { partTime: true } : {}),
      ...(this.housing ? { housing: true } : {}),
      ...(this.employment ? { employment: true } : {}),
      ...(this.listing ? { listing: this.listing } : {}),
      ...(this.payFrom ? { payFrom: this.payFrom } : {}),
      ...(this.sort ? { sort: this.sort } : {}),
    };
  }
}
