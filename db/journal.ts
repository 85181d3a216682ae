import { hash } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import type { Entry, Event } from '../shared/events.ts';
import { Refused } from '../shared/refusals.ts';
import { emptyLog, scrub } from './scrub.ts';
import { storageRefusal } from './storage.ts';
import type { Database } from './open.ts';

declare const writes: unique symbol;

/** Whoever holds one may read rows. */
export type Reader = { readonly db: Database };

/** Whoever holds one may change rows; only `Journal.write` makes one, and a store that changes rows asks for one [J5]. */
export type Writer = Reader & {
  readonly [writes]: true;
  /** The server's clock for this change, ISO UTC. */
  readonly at: string;
  /** Appends an event and returns its seq. */
  readonly record: (event: Event) => number;
  /** The seq that the next event will get. */
  readonly nextSeq: () => number;
};

/** A change is synchronous; one that returns a promise is a type error [J2]. */
export type Change<T> = (writer: Writer) => T extends PromiseLike<unknown> ? never : T;
export type Follower = (entries: readonly Entry[]) => void;

type Waiting = {
  actor: string;
  change: (writer: Writer) => unknown;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
};
type Row = { seq: number; at: string; actor: string; event: string; prev_hash: string; hash: string };
type Head = { seq: number; hash: string };

const FIRST_HASH = '0'.repeat(64);
const hashOf = (prevHash: string, seq: number, at: string, actor: string, event: string): string =>
  hash('sha256', `${prevHash}\n${seq}\n${at}\n${actor}\n${event}`);

export type JournalOptions = {
  now?: () => Date;
  /** Tells of a follower that threw. */
  onFollowerError?: (error: unknown) => void;
  /** Refuses rows that changed outside a write or without an entry; tests run with it [J5]. */
  guard?: boolean;
};

/**
 * The life of a change: it waits for the end of this turn of the event loop; all that arrived by then share one
 * transaction, each in a savepoint of its own [J3]. Its events are appended in the same transaction [J1], chained by
 * hash [J4]. After COMMIT, with the rows on disk, followers hear of the entries in order [J8], and only then is the
 * caller answered. A failed COMMIT refuses every caller and tells nobody.
 */
export class Journal {
  #sqlite: Sqlite.Database;
  #db: Database;
  #head: Head;
  #waiting: Waiting[] = [];
  #followers = new Set<Follower>();
  #options: JournalOptions;
  #run: Record<'begin' | 'save' | 'undo' | 'release' | 'commit' | 'rollback', Sqlite.Statement>;
  #append: Sqlite.Statement;
  #after: Sqlite.Statement;
  #changes: Sqlite.Statement;
  #changesSeen: number;
  /** How long the last COMMIT took; storage is failing while it is null. */
  lastCommitMs: number | null = 0;

  constructor(db: Database, options: JournalOptions = {}) {
    this.#db = db;
    this.#options = options;
    const sqlite = (this.#sqlite = db.$client);
    this.#head = (sqlite.prepare('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1').get() as
      Head | undefined) ?? {
      seq: 0,
      hash: FIRST_HASH,
    };
    // Else the pages that a savepoint keeps go to a temporary file, page by page, outside the fair's folder.
    sqlite.pragma('temp_store = MEMORY');
    this.#run = {
      begin: sqlite.prepare('BEGIN IMMEDIATE'),
      save: sqlite.prepare('SAVEPOINT one'),
      undo: sqlite.prepare('ROLLBACK TO one'),
      release: sqlite.prepare('RELEASE one'),
      commit: sqlite.prepare('COMMIT'),
      rollback: sqlite.prepare('ROLLBACK'),
    };
    this.#append = sqlite.prepare(
      'INSERT INTO journal (seq, at, actor, event, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#after = sqlite.prepare('SELECT * FROM journal WHERE seq > ? ORDER BY seq LIMIT ?');
    // The reply kept of a request that changed nothing is no row of the fair: it needs no entry [J9].
    this.#changes = sqlite.prepare('SELECT total_changes() - coalesce(max(rowid), 0) FROM replies').pluck();
    this.#changesSeen = this.#changesNow();
  }

  /** The seq of the last committed entry. */
  get head(): number {
    return this.#head.seq;
  }

  get reader(): Reader {
    return { db: this.#db };
  }

  /** Runs a change; the promise is kept after its COMMIT has reached the disk, or broken with what the change threw. */
  write<T>(actor: string, change: Change<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#flush());
      this.#waiting.push({ actor, change, resolve: resolve as (value: unknown) => void, reject });
    });
  }

  /** Calls back with each commit's entries, in order; returns how to stop. */
  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** Leaves nothing in the file of rows that were erased; `thoroughly` writes the whole file anew. */
  forget(thoroughly: boolean): void {
    (thoroughly ? scrub : emptyLog)(this.#db);
  }

  /** The entries after a position, oldest first, at most `limit`. */
  entriesAfter(seq: number, limit: number): Entry[] {
    return (this.#after.all(seq, limit) as Row[]).map(entryOf);
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    const before = this.#head;
    const entries: Entry[] = [];
    const settle: (() => void)[] = [];
    try {
      this.#guardOutside();
      this.#run.begin.run();
      for (const one of waiting) settle.push(this.#runOne(one, entries));
      const started = performance.now();
      this.#run.commit.run();
      this.lastCommitMs = performance.now() - started;
    } catch (error) {
      if (this.#sqlite.inTransaction) this.#run.rollback.run();
      this.#head = before;
      this.lastCommitMs = null;
      for (const { reject } of waiting) reject(storageRefusal(error));
      return;
    } finally {
      this.#changesSeen = this.#changesNow();
    }
    this.#tell(entries);
    for (const answer of settle) answer();
  }

  /** Runs one change in its savepoint and returns how to answer its caller after the commit. */
  #runOne({ actor, change, resolve, reject }: Waiting, entries: Entry[]): () => void {
    const before = this.#head;
    const entriesBefore = entries.length;
    const changesBefore = this.#changesNow();
    this.#run.save.run();
    try {
      const value = this.#changeWith(actor, entries, change);
      const recorded = entries.length > entriesBefore;
      if (!recorded && this.#changesNow() !== changesBefore) throw new Error('rows changed without an entry [J5]');
      this.#run.release.run();
      return () => resolve(value);
    } catch (error) {
      // A full disk may have rolled the whole transaction back: then nobody in it is kept.
      if (!this.#sqlite.inTransaction) throw error;
      this.#run.undo.run();
      this.#run.release.run();
      this.#head = before;
      entries.length = entriesBefore;
      return () => reject(error instanceof Refused ? error : storageRefusal(error));
    }
  }

  /** Lends the change a writer that works until it returns; what an asynchronous one does later is refused [J2]. */
  #changeWith(actor: string, entries: Entry[], change: Waiting['change']): unknown {
    const at = (this.#options.now?.() ?? new Date()).toISOString();
    let over = false;
    const record = (event: Event): number => {
      if (over) throw new TypeError('this change is over [J2]');
      const seq = this.#head.seq + 1;
      const written = JSON.stringify(event);
      const hash = hashOf(this.#head.hash, seq, at, actor, written);
      this.#append.run(seq, at, actor, written, this.#head.hash, hash);
      this.#head = { seq, hash };
      entries.push({ seq, at, actor, event });
      return seq;
    };
    try {
      const value = change({ db: this.#db, at, record, nextSeq: () => this.#head.seq + 1 } as unknown as Writer);
      if (!(value instanceof Promise)) return value;
      value.catch(() => undefined);
      throw new TypeError('a change must be synchronous [J2]');
    } finally {
      over = true;
    }
  }

  #tell(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    for (const follower of this.#followers)
      try {
        follower(entries);
      } catch (error) {
        this.#options.onFollowerError?.(error);
      }
  }

  /** How many rows have changed; counted for the guard only. */
  #changesNow(): number {
    return this.#options.guard ? (this.#changes.get() as number) : 0;
  }

  #guardOutside(): void {
    if (this.#changesNow() !== this.#changesSeen) throw new Error('rows changed outside journal.write [J5]');
  }
}

const entryOf = (row: Row): Entry => ({
  seq: row.seq,
  at: row.at,
  actor: row.actor,
  event: JSON.parse(row.event) as Event,
});

/** Reads the whole journal in order and checks its chain; throws naming the first entry that was changed [J4]. */
export function* replay(db: Database): Generator<Entry> {
  let before: Head = { seq: 0, hash: FIRST_HASH };
  for (const row of db.$client.prepare('SELECT * FROM journal ORDER BY seq').iterate() as IterableIterator<Row>) {
    const hash = hashOf(before.hash, row.seq, row.at, row.actor, row.event);
    if (row.seq !== before.seq + 1 || row.prev_hash !== before.hash || row.hash !== hash)
      throw new JournalBroken(row.seq);
    before = { seq: row.seq, hash };
    yield entryOf(row);
  }
}

/** The journal was changed from outside, or lost an entry. */
export class JournalBroken extends Error {
  constructor(seq: number) {
    super(`The journal of this fair was changed at entry ${seq}. Restore a backup into an empty folder.`);
    this.name = 'JournalBroken';
  }
}
