import type { Journal } from '../../db/journal.ts';
import type { Database } from '../../db/open.ts';
import type { FairNow } from '../../shared/fair.ts';
import { Refused } from '../../shared/refusals.ts';
import { addToHour, hoursBefore } from './store.ts';

const HOUR_MS = 3_600_000;
/** What strangers may store in an hour, all of them together: a flood fills no disk. Eleven kilobytes each. */
const MOST_AN_HOUR = 2_000;

const hourOf = (ms: number): string => new Date(Math.floor(ms / HOUR_MS) * HOUR_MS).toISOString();

type Parts = { db: Database; journal: Journal; fair: FairNow; now: () => Date };

/**
 * The file of what was sealed, and the only clock that it knows: the hour. The journal is told of an hour when it is
 * over, once: what it was told stands in the fair, so that a restart tells nothing twice. Should the clock go back into
 * an hour that was told, things count in the one after it.
 */
export class RightsBook {
  readonly db: Database;
  readonly #parts: Parts;
  #taken = { hour: '', n: 0 };
  #telling = new Set<string>();

  constructor(parts: Parts) {
    this.db = parts.db;
    this.#parts = parts;
  }

  /** The hour, ISO UTC, under which something is kept that comes now. */
  hour(): string {
    const now = this.#thisHour();
    const { rightsByHour, unionContactsByHour } = this.#parts.fair;
    const last = [...Object.keys(rightsByHour), ...Object.keys(unionContactsByHour)].sort().at(-1);
    return last !== undefined && last >= now ? hourOf(Date.parse(last) + HOUR_MS) : now;
  }

  /** Whether an hour is over, so that what came in it may be told. */
  isOver(hour: string): boolean {
    return hour < this.#thisHour();
  }

  /** Stores what a stranger sent, or refuses it with `too-many-requests`; returns the hour under which it was kept. */
  take(counts: { n: number; unionContacts: number }, store: (hour: string) => void): string {
    const hour = this.hour();
    if (this.#taken.hour !== hour) this.#taken = { hour, n: 0 };
    if (this.#taken.n >= MOST_AN_HOUR) throw new Refused('too-many-requests');
    this.atOnce(() => {
      store(hour);
      addToHour(this.db, hour, counts);
    });
    this.#taken.n += 1;
    return hour;
  }

  /** Runs a change of several rows as one. */
  atOnce<T>(change: () => T): T {
    return this.db.$client.transaction(change).immediate();
  }

  /** Tells the journal of every hour that is over and was not told. */
  async tellPassedHours(): Promise<void> {
    for (const { hour, n, unionContacts } of hoursBefore(this.db, this.#thisHour())) {
      if (this.#isTold(hour)) continue;
      this.#telling.add(hour);
      await this.#parts.journal
        .write('server', (w) => void w.record({ type: 'rights.counted', hour, n, unionContacts }))
        .finally(() => this.#telling.delete(hour));
    }
  }

  #isTold(hour: string): boolean {
    const { rightsByHour, unionContactsByHour } = this.#parts.fair;
    return hour in rightsByHour || hour in unionContactsByHour || this.#telling.has(hour);
  }

  #thisHour(): string {
    return hourOf(this.#parts.now().getTime());
  }
}
