import { and, eq, isNull } from 'drizzle-orm';
import { devices, leftItems } from '../../db/access-schema.ts';
import type { Reader, Writer } from '../../db/journal.ts';

export type LeftRow = typeof leftItems.$inferSelect;

/** Keeps what was handed in; an item that came before stays as it was. Returns how many are new. */
export const keepLeft = (w: Writer, rows: (typeof leftItems.$inferInsert)[]): number =>
  rows.reduce((n, row) => n + w.db.insert(leftItems).values(row).onConflictDoNothing().run().changes, 0);

/** What waits for a decision, oldest first, with the device that handed it in. */
export const waitingItems = (r: Reader): (LeftRow & { deviceName: string })[] =>
  r.db
    .select({ item: leftItems, deviceName: devices.name })
    .from(leftItems)
    .innerJoin(devices, eq(devices.id, leftItems.deviceId))
    .where(isNull(leftItems.outcome))
    .orderBy(leftItems.madeAt, leftItems.id)
    .all()
    .map(({ item, deviceName }) => ({ ...item, deviceName }));

export const waitingOf = (r: Reader, deviceId: string): LeftRow[] =>
  r.db
    .select()
    .from(leftItems)
    .where(and(eq(leftItems.deviceId, deviceId), isNull(leftItems.outcome)))
    .orderBy(leftItems.madeAt, leftItems.id)
    .all();

/** Answers to a survey do not stay beside the device and the hour once they are decided on. */
export const decideLeft = (w: Writer, { id, kind }: LeftRow, outcome: LeftRow['outcome'], reason: string): void =>
  void w.db
    .update(leftItems)
    .set({ outcome, reason, ...(kind === 'survey' ? { body: '{}' } : {}) })
    .where(eq(leftItems.id, id))
    .run();
