import { eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { directory } from '../../db/shelf-schema.ts';

const statements = prepared((db) => ({
  all: db
    .select()
    .from(directory)
    .orderBy(sql`rowid`)
    .prepare(),
  one: db
    .select()
    .from(directory)
    .where(eq(directory.id, sql.placeholder('id')))
    .prepare(),
}));

export type EntryRow = typeof directory.$inferSelect;

export const directoryOf = (r: Reader): EntryRow[] => statements(r).all.all();
export const directoryEntryById = (r: Reader, id: string): EntryRow | undefined => statements(r).one.get({ id });
export const addEntryRow = (w: Writer, row: typeof directory.$inferInsert): void =>
  void w.db.insert(directory).values(row).run();
export const changeEntryRow = (w: Writer, { id, ...row }: EntryRow): void =>
  void w.db.update(directory).set(row).where(eq(directory.id, id)).run();
export const removeEntryRow = (w: Writer, id: string): void =>
  void w.db.delete(directory).where(eq(directory.id, id)).run();
