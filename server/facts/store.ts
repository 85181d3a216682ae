import { eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { facts } from '../../db/shelf-schema.ts';

const statements = prepared((db) => ({
  all: db
    .select()
    .from(facts)
    .orderBy(sql`rowid`)
    .prepare(),
  one: db
    .select()
    .from(facts)
    .where(eq(facts.id, sql.placeholder('id')))
    .prepare(),
}));

export type FactRow = typeof facts.$inferSelect;

export const factsOf = (r: Reader): FactRow[] => statements(r).all.all();
export const factById = (r: Reader, id: string): FactRow | undefined => statements(r).one.get({ id });
export const addFactRow = (w: Writer, row: typeof facts.$inferInsert): void =>
  void w.db.insert(facts).values(row).run();
export const changeFactRow = (w: Writer, { id, ...row }: FactRow): void =>
  void w.db.update(facts).set(row).where(eq(facts.id, id)).run();
export const removeFactRow = (w: Writer, id: string): void => void w.db.delete(facts).where(eq(facts.id, id)).run();
