import type { Body, Reply } from '../shared/calls.ts';
import { call, CallLost, CallRefused } from '../shared/web/call.ts';
import { Reconnect } from '../shared/web/reconnect.ts';

type Sendable = 'POST /api/visitors' | 'POST /api/check-ins';
const SEND: { [R in Sendable]: (body: Body<R>) => Promise<Reply<R>> } = {
  'POST /api/visitors': (body) => call('POST /api/visitors', { body }),
  'POST /api/check-ins': (body) => call('POST /api/check-ins', { body }),
};
type Item = { madeAt: string; send: () => Promise<boolean> };
export type Unsent = { pending: number; oldestAt: string | null };

/** Refusals that say nothing about the item itself: it is worth sending again. */
const isPassing = ({ status }: CallRefused): boolean => status >= 500 || status === 429;

/**
 * What this kiosk still has to tell the server. Every item goes out under the id it was made with, again and again
 * until it was answered, one after another; a refusal is an answer. The items live as long as the page.
 */
export class Queue {
  readonly #items: Item[] = [];
  readonly #changed: (unsent: Unsent) => void;
  #reconnect = new Reconnect();
  #sending = false;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: (unsent: Unsent) => void) {
    this.#changed = changed;
    addEventListener('online', () => void this.#drain());
  }

  /** Sends a body that carries its own id; resolves once the server has answered, however late. */
  send<R extends Sendable>(route: R, body: Body<R>): Promise<Reply<R> | CallRefused> {
    return new Promise((answered) => {
      this.#items.push({ madeAt: new Date().toISOString(), send: () => this.#attempt(route, body, answered) });
      this.#tell();
      void this.#drain();
    });
  }

  /** True once the server has answered. */
  async #attempt<R extends Sendable>(
    route: R,
    body: Body<R>,
    answered: (reply: Reply<R> | CallRefused) => void,
  ): Promise<boolean> {
    try {
      answered(await SEND[route](body));
      return true;
    } catch (trouble) {
      if (trouble instanceof CallLost || (trouble instanceof CallRefused && isPassing(trouble))) return false;
      if (!(trouble instanceof CallRefused)) throw trouble;
      answered(trouble);
      return true;
    }
  }

  async #drain(): Promise<void> {
    if (this.#sending) return;
    clearTimeout(this.#retry);
    this.#sending = true;
    while (this.#items[0] && (await this.#items[0].send())) {
      this.#items.shift();
      this.#reconnect = new Reconnect();
      this.#tell();
    }
    this.#sending = false;
    if (this.#items[0]) this.#retry = setTimeout(() => void this.#drain(), this.#reconnect.nextWait());
  }

  #tell(): void {
    this.#changed({ pending: this.#items.length, oldestAt: this.#items[0]?.madeAt ?? null });
  }
}
