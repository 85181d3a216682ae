import { eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { employers } from '../../db/schema.ts';

const statements = prepared((db) => ({
  all: db
    .select()
    .from(employers)
    .orderBy(sql`rowid`)
    .prepare(),
  one: db
    .select()
    .from(employers)
    .where(eq(employers.id, sql.placeholder('id')))
    .prepare(),
}));

export type EmployerRow = typeof employers.$inferSelect;
export const employersOf = (r: Reader): EmployerRow[] => statements(r).all.all();
export const employerById = (r: Reader, id: string): EmployerRow | undefined => statements(r).one.get({ id });
export const addEmployerRow = (w: Writer, row: typeof employers.$inferInsert): void =>
  void w.db.insert(employers).values(row).run();
export const changeEmployerRow = (w: Writer, id: string, row: Partial<typeof employers.$inferInsert>): void =>
  void w.db.update(employers).set(row).where(eq(employers.id, id)).run();
