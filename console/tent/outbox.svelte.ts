import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { CallLost, CallRefused, isTrouble, replyOrTrouble } from '../../shared/web/call.ts';
import { markHere, isOfHere, isOfNowhere } from '../../shared/web/fair-here.ts';
import { Reconnect } from '../../shared/web/reconnect.ts';
import type { Session } from '../session.svelte.ts';
import { type Act, send } from './acts.ts';

/** `seq`: the server has it, and the live feed will have told it at that entry. */
export type Kept = { key: number; memberId: string; at: string; act: Act; seq: number | null };
/** `fair`: at which it was done, or in which rehearsal; it goes out there and nowhere else. */
type Stored = Omit<Kept, 'key' | 'seq'> & { fair?: string | null };
interface Shelves extends DBSchema {
  acts: { key: number; value: Stored };
}

const isPassing = ({ status, code }: CallRefused): boolean =>
  status >= 500 || status === 429 || status === 408 || code === 'other-fair';

/**
 * What a facilitator did and the server has to be told. Each act is on the phone's disk before it goes out, goes out in
 * the order of doing under the number that it was made with, and is shown at once: a tent goes on while the link is gone.
 */
export class Outbox {
  /** In the order of doing; those with a `seq` have arrived. */
  kept = $state.raw<readonly Kept[]>([]);
  /** What the server refused, with its sentence, newest last; the phone's owner has to know. */
  refused = $state.raw<readonly { act: Act; message: string }[]>([]);
  /** The phone keeps nothing: what is unsent is lost when this page is closed. */
  unsaved = $state(false);
  readonly #session: Session;
  readonly #memberId: string;
  readonly #opened: Promise<IDBPDatabase<Shelves> | null>;
  #reconnect = new Reconnect();
  #retry: ReturnType<typeof setTimeout> | undefined;
  #sending = false;
  #loose = 2 ** 40;

  constructor(session: Session, memberId: string) {
    [this.#session, this.#memberId] = [session, memberId];
    const upgrade = (db: IDBPDatabase<Shelves>) => void db.createObjectStore('acts', { autoIncrement: true });
    this.#opened = openDB<Shelves>('jarmanke-tent', 1, { upgrade }).catch(() => null);
    addEventListener('online', this.wake);
    void this.#load();
  }

  get pending(): readonly Kept[] {
    return this.kept.filter(({ seq }) => seq === null);
  }

  async add(act: Act): Promise<void> {
    const stored = { memberId: this.#memberId, at: new Date().toISOString(), act, fair: markHere() };
    const key = await this.#store(stored);
    this.kept = [...this.kept, { ...stored, key, seq: null }];
    this.wake();
  }

  /** What the screen has been told of stands in its numbers, and here no more. */
  toldUntil(seq: number): void {
    if (this.kept.some((each) => each.seq !== null && each.seq <= seq))
      this.kept = this.kept.filter((each) => each.seq === null || each.seq > seq);
  }

  forgetRefused(): void {
    this.refused = [];
  }

  close(): void {
    clearTimeout(this.#retry);
    removeEventListener('online', this.wake);
  }

  readonly wake = (): void => void this.#drain();

  async #load(): Promise<void> {
    const db = await this.#opened;
    this.unsaved = db === null;
    const stored: Kept[] = [];
    const over: number[] = [];
    for (let cursor = await db?.transaction('acts').store.openCursor(); cursor; cursor = await cursor.continue())
      if (cursor.value.memberId === this.#memberId && isOfHere(cursor.value.fair))
        stored.push({ ...cursor.value, key: cursor.key, seq: null });
      else if (isOfNowhere(cursor.value.fair)) over.push(cursor.key);
    for (const key of over) await db?.delete('acts', key).catch(() => undefined);
    const known = new Set(this.kept.map(({ key }) => key));
    this.kept = [...stored.filter(({ key }) => !known.has(key)), ...this.kept];
    this.wake();
  }

  async #store(stored: Stored): Promise<number> {
    const tx = (await this.#opened)?.transaction('acts', 'readwrite', { durability: 'strict' });
    const plain = JSON.parse(JSON.stringify(stored)) as Stored;
    const key = await Promise.all([tx?.store.add(plain), tx?.done]).catch(() => []);
    this.unsaved = key[0] === undefined;
    return key[0] ?? (this.#loose += 1);
  }

  async #drain(): Promise<void> {
    if (this.#sending) return;
    clearTimeout(this.#retry);
    this.#sending = true;
    while (await this.#sendNext());
    this.#sending = false;
  }

  /** True where there is more to send now. */
  async #sendNext(): Promise<boolean> {
    const next = this.pending[0];
    if (!next) return false;
    const reply = await replyOrTrouble(send(next.act));
    if (reply instanceof CallLost || (reply instanceof CallRefused && isPassing(reply))) {
      this.#retry = setTimeout(this.wake, this.#reconnect.nextWait());
      return false;
    }
    if (reply instanceof CallRefused && reply.status === 401) {
      await this.#session.ask(Promise.reject(reply));
      return false;
    }
    this.#reconnect = new Reconnect();
    if (isTrouble(reply)) this.refused = [...this.refused, { act: next.act, message: reply.message }];
    await (await this.#opened)?.delete('acts', next.key).catch(() => undefined);
    const seq = isTrouble(reply) ? null : (reply.seq ?? null);
    this.kept = this.kept.flatMap((each) => (each.key !== next.key ? [each] : seq === null ? [] : [{ ...each, seq }]));
    return true;
  }
}
