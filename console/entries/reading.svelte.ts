import type { Reply } from '../../shared/calls.ts';
import { type Trouble, call, isTrouble } from '../../shared/web/call.ts';
import type { Session } from '../session.svelte.ts';

type Told = Reply<'GET /api/journal'>['entries'][number];

const PAGE = 100;

/** The journal read backwards: the newest entries first, older ones on asking. */
export class JournalReading {
  entries = $state.raw<Told[]>([]);
  head = $state(0);
  reading = $state(false);
  trouble = $state.raw<Trouble | null>(null);
  readonly hasOlder = $derived((this.entries.at(-1)?.seq ?? 1) > 1);
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
    void this.newest();
  }

  async newest(): Promise<void> {
    const told = await this.#read(0, 1);
    if (told) this.entries = await this.#before(told.head + 1);
    if (told) this.head = told.head;
  }

  async older(): Promise<void> {
    const oldest = this.entries.at(-1)?.seq ?? 1;
    this.entries = [...this.entries, ...(await this.#before(oldest))];
  }

  /** The page of entries before a position, newest first. */
  async #before(seq: number): Promise<Told[]> {
    const after = Math.max(0, seq - 1 - PAGE);
    const told = await this.#read(after, seq - 1 - after);
    return (told?.entries ?? []).filter((entry) => entry.seq < seq).reverse();
  }

  async #read(after: number, limit: number): Promise<Reply<'GET /api/journal'> | null> {
    if (limit < 1) return null;
    this.reading = true;
    const reply = await this.#session.ask(call('GET /api/journal', { query: { after, limit } }));
    this.reading = false;
    this.trouble = isTrouble(reply) ? reply : null;
    return isTrouble(reply) ? null : reply;
  }
}
