import { untrack } from 'svelte';
import { VacancySearch } from '../../shared/search.ts';
import { meets, searchableOf, type Wishes } from '../../shared/search/wishes.ts';
import { TRADES } from '../../shared/trades/all.ts';
import { ORIGINS, type VacancyCard } from '../../shared/vacancies.ts';
import type { News } from './news.svelte.ts';

/** Longer than between any two keys of a scanner: what it types is read before it is searched for. */
const TYPING_MS = 400;
const PAGE = 20;

/**
 * A search among the vacancies that this device knows, by the same rules as the server's, with or without it. What is
 * looked for in vain here is not counted: the server counts what it is asked, and this asks nobody.
 */
export class Finding {
  q = $state('');
  wishes = $state<Wishes>({});
  shown = $state(PAGE);
  #asked = $state('');
  readonly #news: News;
  readonly #search = new VacancySearch(TRADES);
  readonly #known = new Map<string, VacancyCard>();
  #typing: ReturnType<typeof setTimeout> | undefined;

  readonly found: VacancyCard[] = $derived.by(() => {
    this.#follow(this.#news.fair?.vacancies ?? {});
    const cards = this.#search.find(this.#asked).flatMap(({ id }) => this.#known.get(id) ?? []);
    return cards.filter((card) => meets(card, this.wishes));
  });

  constructor(news: News) {
    this.#news = news;
  }

  get isNarrow(): boolean {
    return this.#asked.trim() !== '' || Object.values(this.wishes).some(Boolean);
  }

  typed(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.find(), TYPING_MS);
  }

  find(): void {
    this.close();
    this.#asked = this.q;
    this.shown = PAGE;
  }

  more(): void {
    this.shown += PAGE;
  }

  close(): void {
    clearTimeout(this.#typing);
  }

  /** Puts in what is new or says something else now; a card that changes is another object. */
  #follow(cards: Readonly<Record<string, VacancyCard>>): void {
    const told = Object.values(cards);
    const isFirst = this.#known.size === 0;
    for (const card of isFirst ? fromNear(told) : told)
      if (this.#known.get(card.id) !== card) untrack(() => this.#put(card));
    for (const id of this.#known.keys())
      if (!(id in cards)) {
        this.#known.delete(id);
        this.#search.drop(id);
      }
  }

  #put(card: VacancyCard): void {
    this.#known.set(card.id, card);
    const { id, title, titles = {}, employerName, place, occupation } = card;
    const description = undefined;
    this.#search.put(
      searchableOf({ id, title, titles: Object.values(titles), employerName, place, description, occupation }),
    );
  }
}

/** As the server orders them: near jobs before far ones, then the newest, which are told last. */
const fromNear = (cards: readonly VacancyCard[]): VacancyCard[] =>
  [...cards].reverse().sort((a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin));
