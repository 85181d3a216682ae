import { desc, eq, isNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { badges, batches } from '../../db/schema.ts';

const statements = prepared((db) => ({
  one: db
    .select()
    .from(badges)
    .where(eq(badges.code, sql.placeholder('code')))
    .prepare(),
  add: db
    .insert(badges)
    .values({
      code: sql.placeholder('code'),
      batchId: sql.placeholder('batchId'),
      visitorId: sql.placeholder('visitorId'),
    })
    .onConflictDoNothing()
    .prepare(),
  batches: db.select().from(batches).where(isNull(batches.deviceId)).orderBy(desc(batches.issuedAt)).prepare(),
  tie: db
    .update(badges)
    .set({ visitorId: sql`${sql.placeholder('visitorId')}` })
    .where(eq(badges.code, sql.placeholder('code')))
    .prepare(),
}));

export type BadgeRow = typeof badges.$inferSelect;
export const badgeByCode = (r: Reader, code: string): BadgeRow | undefined => statements(r).one.get({ code });
/** Whether the code was free and now is a badge. */
export const addBadge = (w: Writer, code: string, batchId: string | null, visitorId: string | null): boolean =>
  statements(w).add.run({ code, batchId, visitorId }).changes === 1;
export const tieBadge = (w: Writer, code: string, visitorId: string): void =>
  void statements(w).tie.run({ code, visitorId });
export const addBatch = (w: Writer, row: typeof batches.$inferInsert): void =>
  void w.db.insert(batches).values(row).run();
export const batchesOf = (r: Reader): (typeof batches.$inferSelect)[] => statements(r).batches.all();
export const voidBadgeRow = (w: Writer, code: string, reason: string): void =>
  void w.db.update(badges).set({ voidAt: w.at, voidReason: reason }).where(eq(badges.code, code)).run();
