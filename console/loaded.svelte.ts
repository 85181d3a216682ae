import { type Trouble, isTrouble } from '../shared/web/call.ts';

/** What a page reads from the server: the value, or why there is none. A reading that was overtaken is dropped. */
export class Loaded<T> {
  value = $state.raw<T | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  reading = $state(false);
  readonly #read: () => Promise<T | Trouble>;
  #latest = 0;

  constructor(read: () => Promise<T | Trouble>) {
    this.#read = read;
    void this.load();
  }

  async load(): Promise<void> {
    const turn = ++this.#latest;
    this.reading = true;
    const reply = await this.#read();
    if (turn !== this.#latest) return;
    this.reading = false;
    this.trouble = isTrouble(reply) ? reply : null;
    if (!isTrouble(reply)) this.value = reply;
  }
}
