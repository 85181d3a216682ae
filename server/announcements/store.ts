import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { announcements } from '../../db/tent-schema.ts';

type AnnouncementRow = typeof announcements.$inferSelect;

/** Neither expired nor taken back, newest first. */
export const announcementsAt = (r: Reader, now: string): AnnouncementRow[] =>
  r.db
    .select()
    .from(announcements)
    .where(and(gt(announcements.expiresAt, now), isNull(announcements.withdrawnAt)))
    .orderBy(desc(announcements.madeAt), sql`rowid`)
    .all();
export const announcementById = (r: Reader, id: string): AnnouncementRow | undefined =>
  r.db.select().from(announcements).where(eq(announcements.id, id)).get();
export const addAnnouncementRow = (w: Writer, row: typeof announcements.$inferInsert): void =>
  void w.db.insert(announcements).values(row).run();
export const withdrawAnnouncementRow = (w: Writer, id: string): void =>
  void w.db.update(announcements).set({ withdrawnAt: w.at }).where(eq(announcements.id, id)).run();
