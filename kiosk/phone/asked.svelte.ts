import { replyOrTrouble, isTrouble, type Trouble } from '../../shared/web/call.ts';

/** Something asked of the server: the last reply stays while it is asked again, and when that fails. */
export class Asked<T> {
  reply = $state.raw<T | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  /** When the reply came, in milliseconds. */
  heardAt = $state<number | null>(null);
  readonly #ask: () => Promise<T>;
  #latest = 0;

  constructor(ask: () => Promise<T>) {
    this.#ask = ask;
  }

  /** Asks (again); of several answers under way only the last asked for counts. */
  async load(): Promise<void> {
    const mine = ++this.#latest;
    const answer = await replyOrTrouble(this.#ask());
    if (mine !== this.#latest) return;
    if (isTrouble(answer)) this.trouble = answer;
    else {
      this.trouble = null;
      this.reply = answer;
      this.heardAt = Date.now();
    }
  }
}
