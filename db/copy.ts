import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { v7 as uuid } from 'uuid';
import type { FairState } from '../shared/fairs.ts';
import type { Names } from '../shared/fields.ts';
import { JournalBroken, replay } from './journal.ts';
import type { Database } from './open.ts';

/** The files of a fair: its own, and that of what was sealed. */
export const FAIR_FILES = ['fair.db', 'rights.db'] as const;
const MIGRATIONS: Readonly<Record<(typeof FAIR_FILES)[number], string>> = {
  'fair.db': './migrations/meta/_journal.json',
  'rights.db': './rights-migrations/meta/_journal.json',
};

/** Copies the files of an open fair into a folder as they are at one moment each, while the fair goes on. */
export const copyFair = async (files: readonly [fair: Database, rights: Database], to: string): Promise<void> => {
  for (const [i, { $client }] of files.entries()) await $client.backup(join(to, FAIR_FILES[i]!));
};

/** All in one step: a copy that is made beside a writer begins anew with each of its changes. */
const ALL_PAGES = 2 ** 31 - 1;

/** The same of a fair that nobody has open, or another process. */
export const copyClosed = async (folder: string, to: string): Promise<void> => {
  for (const name of FAIR_FILES) {
    const sqlite = new Sqlite(join(folder, name), { readonly: true, fileMustExist: true });
    await sqlite.backup(join(to, name), { progress: () => ALL_PAGES }).finally(() => sqlite.close());
  }
};

/** Makes a copy a file of its own: its epoch is new [F1], and it is a rehearsal or it is none. */
export const markCopy = (folder: string, rehearsal: boolean): void => {
  const sqlite = new Sqlite(join(folder, 'fair.db'));
  sqlite.pragma('synchronous = FULL');
  sqlite.transaction(() => {
    sqlite.exec("DELETE FROM meta WHERE key IN ('epoch', 'rehearsal')");
    if (rehearsal) sqlite.prepare("INSERT INTO meta (key, value) VALUES ('rehearsal', ?)").run(uuid());
  })();
  sqlite.close();
};

export type FairSeen = { id: string; name: Names; city: Names; day: string; state: FairState };
type Row = { id: string; name: string; city: string; day: string; state: FairState };

/** What a fair's file says of itself, without opening it for writing; null where no fair was made in it yet. */
export const lookInto = (folder: string): FairSeen | null => {
  const sqlite = new Sqlite(join(folder, 'fair.db'), { readonly: true, fileMustExist: true });
  try {
    const isMade = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'fairs'").get();
    const row =
      isMade === undefined
        ? undefined
        : (sqlite.prepare('SELECT id, name, city, day, state FROM fairs').get() as Row | undefined);
    return row ? { ...row, name: JSON.parse(row.name) as Names, city: JSON.parse(row.city) as Names } : null;
  } finally {
    sqlite.close();
  }
};

/** What is wrong with the files of a fair that came from elsewhere; null where nothing is. */
export const faultOf = (folder: string): 'damaged' | 'newer' | null => {
  for (const name of FAIR_FILES) {
    const sqlite = new Sqlite(join(folder, name), { fileMustExist: true });
    try {
      sqlite.pragma('trusted_schema = OFF');
      if (sqlite.pragma('integrity_check', { simple: true }) !== 'ok') return 'damaged';
      if (lastMigration(sqlite) > newestOurs(name)) return 'newer';
      if (name === 'fair.db') for (const _ of replay({ $client: sqlite } as Database));
    } catch (error) {
      if (error instanceof Sqlite.SqliteError || error instanceof JournalBroken) return 'damaged';
      throw error;
    } finally {
      sqlite.close();
    }
  }
  return null;
};

const lastMigration = (sqlite: Sqlite.Database): number =>
  (sqlite.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get() as number | null) ?? 0;

const newestOurs = (name: (typeof FAIR_FILES)[number]): number => {
  const written = readFileSync(new URL(MIGRATIONS[name], import.meta.url), 'utf8');
  return Math.max(...(JSON.parse(written) as { entries: { when: number }[] }).entries.map(({ when }) => when));
};
