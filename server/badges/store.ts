import { and, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
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
  batches: db
    .select({
      id: batches.id,
      count: batches.count,
      issuedAt: batches.issuedAt,
      worn: sql<number>`count(${badges.visitorId})`,
      void: sql<number>`count(${badges.voidAt})`,
    })
    .from(batches)
    .leftJoin(badges, eq(badges.batchId, batches.id))
    .where(isNull(batches.deviceId))
    .groupBy(batches.id)
    .orderBy(desc(batches.issuedAt), desc(batches.id))
    .prepare(),
  ofBatch: db
    .select(getTableColumns(badges))
    .from(badges)
    .innerJoin(batches, eq(batches.id, badges.batchId))
    .where(and(eq(badges.batchId, sql.placeholder('batchId')), isNull(batches.deviceId)))
    .orderBy(sql`${badges}.rowid`)
    .prepare(),
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
export type BatchRow = Omit<typeof batches.$inferSelect, 'deviceId'> & { worn: number; void: number };
/** Every batch, the newest first, and how many of its badges are somebody's or void. */
export const batchesOf = (r: Reader): BatchRow[] => statements(r).batches.all();
/** The badges of a printed batch in the order in which they were made; those that a device gives out are no batch. */
export const badgesOfBatch = (r: Reader, batchId: string): BadgeRow[] => statements(r).ofBatch.all({ batchId });
export const voidBadgeRow = (w: Writer, code: string, reason: string): void =>
  void w.db.update(badges).set({ voidAt: w.at, voidReason: reason }).where(eq(badges.code, code)).run();
/** Voids what still counts of a batch, badges that are somebody's only where asked; tells how many that were. */
export const voidBatchRows = (w: Writer, batchId: string, reason: string, worn: boolean): number =>
  w.db
    .update(badges)
    .set({ voidAt: w.at, voidReason: reason })
    .where(and(eq(badges.batchId, batchId), isNull(badges.voidAt), worn ? undefined : isNull(badges.visitorId)))
    .run().changes;
