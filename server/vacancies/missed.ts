import { tradeOf } from '../../shared/search/trades.ts';
import { TRADES } from '../../shared/trades/all.ts';
import type { QueryOf } from '../../shared/endpoint.ts';
import type { searchVacancies } from '../../shared/vacancy-calls.ts';
import type { House } from '../house.ts';

/** Who looks for the same trade again within this time looks once. */
const AGAIN_MS = 60 * 60_000;
/** A search that is narrowed by one of these says nothing of the trade. */
const NARROWING = [
  'origin',
  'contract',
  'employment',
  'occupation',
  'payFrom',
  'noExperience',
  'accessible',
  'listing',
  'partTime',
  'housing',
];

/** Counts searches that found nothing by their trade; whoever searched is not kept, only not counted twice. */
export class MissedSearches {
  readonly #house: House;
  readonly #seen = new Map<string, number>();

  constructor(house: House) {
    this.#house = house;
  }

  /** `from` tells the askers of the last hour apart. */
  note(query: QueryOf<typeof searchVacancies>, total: number, from: string): void {
    const { q = '', page = 1 } = query;
    if (total > 0 || page > 1 || NARROWING.some((wish) => wish in query)) return;
    const trade = tradeOf(q, TRADES);
    if (!trade || !this.#isNew(`${trade.isco} ${from}`)) return;
    void this.#house.journal.write('public', (w) => w.record({ type: 'search.missed', occupation: trade.isco }));
  }

  #isNew(key: string): boolean {
    const now = this.#house.now().getTime();
    for (const [old, at] of this.#seen) if (now - at > AGAIN_MS) this.#seen.delete(old);
    if (this.#seen.has(key)) return false;
    this.#seen.set(key, now);
    return true;
  }
}
