import type { Query, Reply } from '../../shared/calls.ts';
import type { VacancyCard } from '../../shared/vacancies.ts';
import { call, isTrouble } from '../../shared/web/call.ts';
import { Loaded } from '../loaded.svelte.ts';
import { route } from '../route.svelte.ts';
import type { Session } from '../session.svelte.ts';

type State = NonNullable<Query<'GET /api/vacancies'>['state']>;

/** The vacancies that a member may see, filtered on the server, page by page. */
export class VacancySearch {
  words = $state('');
  state = $state<State>((route.asked('state') as State | null) ?? 'any');
  readonly found: Loaded<{ total: number; items: VacancyCard[] }>;
  readonly #session: Session;
  #pages = 1;

  constructor(session: Session) {
    this.#session = session;
    this.found = new Loaded(() => this.#read());
  }

  search(): void {
    this.#pages = 1;
    void this.found.load();
  }

  more(): void {
    this.#pages += 1;
    void this.found.load();
  }

  async #read() {
    const replies = await Promise.all(Array.from({ length: this.#pages }, (_, i) => this.#readPage(i + 1)));
    const pages: Reply<'GET /api/vacancies'>[] = [];
    for (const reply of replies) {
      if (isTrouble(reply)) return reply;
      pages.push(reply);
    }
    return { total: pages[0]?.total ?? 0, items: pages.flatMap(({ items }) => items) };
  }

  #readPage(page: number) {
    const query: Query<'GET /api/vacancies'> = {
      page,
      state: this.state,
      ...(this.words.trim() ? { q: this.words.trim() } : {}),
      ...(this.#session.member?.employerId ? { employerId: this.#session.member.employerId } : {}),
    };
    return this.#session.ask(call('GET /api/vacancies', { query }));
  }
}
