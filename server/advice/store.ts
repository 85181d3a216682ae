import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { advice } from '../../db/shelf-schema.ts';

const LAST = 5;
const statements = prepared((db) => ({
  ofVisitor: db
    .select({ id: advice.id })
    .from(advice)
    .where(and(eq(advice.visitorId, sql.placeholder('visitorId')), isNull(advice.undoneAt)))
    .limit(1)
    .prepare(),
  one: db
    .select()
    .from(advice)
    .where(eq(advice.id, sql.placeholder('id')))
    .prepare(),
  last: db
    .select()
    .from(advice)
    .where(eq(advice.memberId, sql.placeholder('memberId')))
    .orderBy(desc(advice.at), desc(sql`rowid`))
    .limit(LAST)
    .prepare(),
}));

type AdviceRow = typeof advice.$inferSelect;

/** Whether some advice to this visitor stands. */
export const wasAdvised = (r: Reader, visitorId: string): boolean =>
  statements(r).ofVisitor.get({ visitorId }) !== undefined;
export const adviceById = (r: Reader, id: string): AdviceRow | undefined => statements(r).one.get({ id });
export const lastAdviceOf = (r: Reader, memberId: string): AdviceRow[] => statements(r).last.all({ memberId });
export const addAdviceRow = (w: Writer, row: typeof advice.$inferInsert): void =>
  void w.db.insert(advice).values(row).run();
export const markUndone = (w: Writer, id: string): void =>
  void w.db.update(advice).set({ undoneAt: w.at }).where(eq(advice.id, id)).run();
