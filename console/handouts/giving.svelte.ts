import { v7 as uuid } from 'uuid';
import type { Handout, Stock } from '../../shared/handouts.ts';
import { call, isTrouble } from '../../shared/web/call.ts';
import type { Session } from '../session.svelte.ts';
import { sentenceOf } from '../trouble.ts';

export type Given = {
  id: string;
  handoutId: string;
  title: Handout['title'];
  language: Stock['language'];
  count: number;
};

/** Giving handouts out from one place, or walking about: the shelf as it is, and the last tap, which can be taken back. */
export class Giving {
  items = $state.raw<Handout[]>([]);
  last = $state.raw<Given | null>(null);
  isTakenBack = $state(false);
  refusal = $state<string | null>(null);
  /** A tap that the server has not answered yet; it is sent again under the same number. */
  #waiting: (Given & { badge: string | undefined }) | null = null;
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
    void this.load();
  }

  async load(): Promise<void> {
    const reply = await this.#session.ask(call('GET /api/handouts'));
    if (isTrouble(reply)) this.refusal = sentenceOf(reply);
    else this.items = reply.items;
  }

  /** True once it is counted. */
  async give(
    { id: handoutId, title }: Handout,
    language: Stock['language'],
    { count, placeId, badge }: { count: number; placeId: string | null; badge: string | undefined },
  ): Promise<boolean> {
    const same = this.#waiting;
    const isSame =
      same?.handoutId === handoutId && same.language === language && same.count === count && same.badge === badge;
    const given = isSame ? same : { id: uuid(), handoutId, title, language, count, badge };
    this.#waiting = given;
    const body = { id: given.id, language, count, ...(placeId ? { placeId } : {}), ...(badge ? { badge } : {}) };
    const reply = await this.#session.ask(call('POST /api/handouts/:id/given', { params: { id: handoutId }, body }));
    this.refusal = isTrouble(reply) ? sentenceOf(reply) : null;
    if (isTrouble(reply)) return false;
    this.#waiting = null;
    [this.last, this.isTakenBack] = [given, false];
    this.#show(handoutId, reply.stock);
    return true;
  }

  async takeBack(): Promise<void> {
    if (!this.last || this.isTakenBack) return;
    const { id, handoutId } = this.last;
    const reply = await this.#session.ask(
      call('POST /api/handouts/given/:id/undo', { params: { id }, body: { id: uuid() } }),
    );
    this.refusal = isTrouble(reply) ? sentenceOf(reply) : null;
    if (isTrouble(reply)) return;
    this.isTakenBack = true;
    this.#show(handoutId, reply.stock);
  }

  #show(handoutId: string, stock: Stock): void {
    this.items = this.items.map((item) => {
      if (item.id !== handoutId) return item;
      const others = (item.stock ?? []).filter(({ language }) => language !== stock.language);
      const order = ['ky', 'ru', 'en'];
      const all = [...others, stock].sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language));
      return { ...item, stock: all };
    });
  }
}
