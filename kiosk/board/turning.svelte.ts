import { SvelteSet } from 'svelte/reactivity';
import type { VacancyCard } from '../../shared/vacancies.ts';
import { call, isTrouble, replyOrTrouble } from '../../shared/web/call.ts';
import { livePublic } from '../../shared/web/live-public.ts';
import { language } from '../../shared/web/words.svelte.ts';
import { type BoardPage, pagesOf } from './pages.ts';

const PAGE_MS = 12_000;
const NEW_MS = 10_000;
const LANGUAGES = ['ky', 'ru'] as const;

/** The noticeboard: every page in turn, each in the other language when it comes round again. */
export class Turning {
  readonly live = livePublic();
  /** Vacancies that came while the board was up and have not been seen for ten seconds yet. */
  readonly fresh = new SvelteSet<string>();
  /** Where the fair is reached from outside. */
  address = $state(location.origin);
  #step = $state(0);
  /** What the feed leaves out because there is too much of it. */
  #rest = $state.raw<VacancyCard[]>([]);
  readonly #told = $derived(Object.values(this.live.fair?.vacancies ?? {}));
  readonly #pages = $derived(pagesOf(this.#everything()));
  readonly page = $derived<BoardPage | undefined>(this.#pages[this.#step % this.#pages.length]);
  #known: ReadonlySet<string> | null = null;

  constructor() {
    void this.#findAddress();
    language.show(LANGUAGES[0]);
    $effect(() => {
      const timer = setInterval(() => this.#turn(), PAGE_MS);
      return () => clearInterval(timer);
    });
    $effect(() => this.#markNew());
    $effect(() => this.#unmarkSeen());
    $effect(() => this.#fillUp());
  }

  close(): void {
    this.live.close();
  }

  #turn(): void {
    const pages = Math.max(1, this.#pages.length);
    this.#step += 1;
    const round = Math.floor(this.#step / pages);
    language.show(LANGUAGES[(round + (this.#step % pages)) % LANGUAGES.length]!);
  }

  #everything(): VacancyCard[] {
    const told = new Set(this.#told.map(({ id }) => id));
    return [...this.#told, ...this.#rest.filter(({ id }) => !told.has(id))];
  }

  #markNew(): void {
    if (!this.live.fair) return;
    const ids = this.#told.map(({ id }) => id);
    const known = this.#known;
    if (known) for (const id of ids) if (!known.has(id)) this.fresh.add(id);
    this.#known = new Set([...(known ?? []), ...ids]);
  }

  #unmarkSeen(): (() => void) | undefined {
    const seen = this.page?.vacancies.filter(({ id }) => this.fresh.has(id)) ?? [];
    if (seen.length === 0) return undefined;
    const timer = setTimeout(() => seen.forEach(({ id }) => this.fresh.delete(id)), NEW_MS);
    return () => clearTimeout(timer);
  }

  #fillUp(): void {
    if (!this.live.fair) return;
    if (this.live.fair.vacanciesInAll > this.#told.length) void this.#askForRest();
    else this.#rest = [];
  }

  async #askForRest(): Promise<void> {
    const all: VacancyCard[] = [];
    for (let page = 1; ; page++) {
      const reply = await replyOrTrouble(call('GET /api/vacancies', { query: { page } }));
      if (isTrouble(reply)) return;
      all.push(...reply.items);
      if (all.length >= reply.total || reply.items.length === 0) break;
    }
    this.#rest = all;
  }

  async #findAddress(): Promise<void> {
    const fair = await replyOrTrouble(call('GET /api/fair'));
    if (!isTrouble(fair) && fair.publicUrl !== null) this.address = fair.publicUrl;
  }
}
