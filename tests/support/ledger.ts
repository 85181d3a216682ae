import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Journal, type JournalOptions, type Writer } from '../../db/journal.ts';
import { openFair, type FairFile } from '../../db/open.ts';
import type { Entry, Event } from '../../shared/events.ts';

/** A new folder in memory where there is such a disk: for tests that commit thousands of times. */
export const fastFolder = (): string =>
  mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'jarmanke-ledger-'));

/** An event that carries a number, for tests to tell entries by. */
export const noted = (count: number): Event => ({
  type: 'handouts.given',
  givenId: 'any',
  handoutId: 'anything',
  language: 'ky',
  placeId: 'anywhere',
  count,
});
export const noteOf = ({ event }: Entry): number => (event.type === 'handouts.given' ? event.count : NaN);

/** A journal on a real file of its own, beside a table of things that changes may fill; it counts its commits. */
export class Ledger {
  readonly folder: string;
  readonly file: FairFile;
  readonly journal: Journal;
  commits = 0;

  constructor(options: JournalOptions = {}, folder = fastFolder()) {
    this.folder = folder;
    this.file = openFair(folder);
    this.sqlite.exec('CREATE TABLE IF NOT EXISTS things (id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, words TEXT)');
    this.journal = this.#counting(() => new Journal(this.file.db, options));
  }

  get sqlite(): Sqlite.Database {
    return this.file.db.$client;
  }

  /** The whole journal. */
  get entries(): Entry[] {
    return this.journal.entriesAfter(0, 1_000_000);
  }

  /** The ids and seqs of the things on disk, as another reader of the file sees them. */
  get things(): { id: number; seq: number }[] {
    return this.asSeenByOthers('SELECT id, seq FROM things ORDER BY id');
  }

  asSeenByOthers<T>(query: string): T[] {
    const other = new Sqlite(join(this.folder, 'fair.db'), { readonly: true });
    try {
      return other.prepare(query).all() as T[];
    } finally {
      other.close();
    }
  }

  /** Changes the file behind the journal's back. */
  meddle(statements: string): void {
    const other = new Sqlite(join(this.folder, 'fair.db'));
    other.exec(statements);
    other.close();
  }

  close(keepFolder = false): void {
    this.file.close();
    if (!keepFolder) rmSync(this.folder, { recursive: true, force: true });
  }

  #counting(make: () => Journal): Journal {
    const { sqlite } = this;
    const { prepare } = sqlite;
    const counted = (source: string): Sqlite.Statement => {
      const statement = prepare.call(sqlite, source) as Sqlite.Statement<unknown[]>;
      const run = statement.run.bind(statement);
      const commit = (): Sqlite.RunResult => {
        this.commits += 1;
        return run();
      };
      if (source === 'COMMIT') statement.run = commit;
      return statement;
    };
    sqlite.prepare = counted as typeof sqlite.prepare;
    const journal = make();
    sqlite.prepare = prepare;
    return journal;
  }
}

/** Puts a thing into the table, tied to the entry that the change records next. */
export const addThing = (w: Writer, id: number, words = ''): void =>
  void w.db.$client.prepare('INSERT INTO things (id, seq, words) VALUES (?, ?, ?)').run(id, w.nextSeq(), words);
