import { eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { advice } from '../../db/schema.ts';

const statements = prepared((db) => ({
  ofVisitor: db
    .select({ id: advice.id })
    .from(advice)
    .where(eq(advice.visitorId, sql.placeholder('visitorId')))
    .limit(1)
    .prepare(),
}));

export const wasAdvised = (r: Reader, visitorId: string): boolean =>
  statements(r).ofVisitor.get({ visitorId }) !== undefined;
export const addAdviceRow = (w: Writer, row: typeof advice.$inferInsert): void =>
  void w.db.insert(advice).values(row).run();
