import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** What lies in a fair's file that the doctor looks at; the times in ISO UTC. */
export type KnownFair = {
  lastEntryAt: string | null;
  closesAt: string | null;
  badgesPrinted: number;
  /** By what its backups are known; null before it is set up. */
  known: { id: string; day: string } | null;
};

/** Reads a fair's file, whether a server has it open or not; null where there is none yet. */
export const knownFair = (folder: string): KnownFair | null => {
  const path = join(folder, 'fair.db');
  if (!existsSync(path)) return null;
  const db = new Sqlite(path, { readonly: true });
  const one = (query: string) => db.prepare(query).pluck().get() as string | number | null | undefined;
  const text = (query: string) => (one(query) as string | undefined) ?? null;
  try {
    return {
      lastEntryAt: text('SELECT at FROM journal ORDER BY seq DESC LIMIT 1'),
      closesAt: text('SELECT closes_at FROM fairs'),
      known: (db.prepare('SELECT id, day FROM fairs').get() as KnownFair['known'] | undefined) ?? null,
      badgesPrinted: Number(one('SELECT coalesce(sum(count), 0) FROM batches WHERE device_id IS NULL')),
    };
  } finally {
    db.close();
  }
};
