import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { v7 as uuid } from 'uuid';

export type Database = BetterSQLite3Database & { $client: Sqlite.Database };

export type FairFile = {
  db: Database;
  /** Changes when the file is restored, so that screens know not to count on from where they were [F1]. */
  epoch: string;
  /** What marks a copy that is only rehearsed with; null in a fair. */
  rehearsal: string | null;
  close: () => void;
};

/** The data folder is in use by another Jarmanke; one fair has one writer, and so have all fairs of a folder. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(`Another Jarmanke already serves the folder ${folder}. Stop it, or choose another with JARMANKE_DATA.`);
    this.name = 'FolderInUse';
  }
}

/** Opens or creates the fair in a folder and brings its tables up to date. Whoever opens it holds the data folder. */
export const openFair = (folder: string): FairFile => {
  mkdirSync(folder, { recursive: true });
  const db = openFile(join(folder, 'fair.db'), './migrations');
  const { $client } = db;
  return { db, epoch: epochOf($client), rehearsal: metaOf($client, 'rehearsal'), close: () => void $client.close() };
};

/**
 * Opens or creates the file beside the fair's that holds what was sealed: questions on rights, reports, wishes for a
 * union's contact. No entry of the journal tells of its rows [J5, J7]. The fair in this folder must be open.
 */
export const openRights = (folder: string): Database => {
  const db = openFile(join(folder, 'rights.db'), './rights-migrations');
  // Nothing of it goes to a temporary file outside the folder.
  db.$client.pragma('temp_store = MEMORY');
  return db;
};

const openFile = (path: string, migrations: string): Database => {
  const sqlite = new Sqlite(path);
  sqlite.pragma('journal_mode = WAL');
  // In WAL mode better-sqlite3 would default to NORMAL, which loses acknowledged changes in a power cut.
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('secure_delete = ON');
  sqlite.pragma('busy_timeout = 5000');
  const db = drizzle(sqlite) as Database;
  migrate(db, { migrationsFolder: fileURLToPath(new URL(migrations, import.meta.url)) });
  return db;
};

const epochOf = (sqlite: Sqlite.Database): string => {
  sqlite.prepare("INSERT INTO meta (key, value) VALUES ('epoch', ?) ON CONFLICT DO NOTHING").run(uuid());
  return metaOf(sqlite, 'epoch')!;
};

const metaOf = (sqlite: Sqlite.Database, key: 'epoch' | 'rehearsal'): string | null =>
  (sqlite.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key) as string | undefined) ?? null;

/**
 * Keeps every other Jarmanke out of a data folder, with all the fairs in it, until it is let go of. A lock of the
 * operating system, so that a killed server leaves none behind.
 */
export const holdFolder = (folder: string): { letGo: () => void } => {
  mkdirSync(folder, { recursive: true });
  const lock = new Sqlite(join(folder, 'fair.lock'), { timeout: 200 });
  try {
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
    return { letGo: () => void lock.close() };
  } catch {
    lock.close();
    throw new FolderInUse(folder);
  }
};
