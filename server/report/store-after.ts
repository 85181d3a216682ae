import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { earlierReports, reportLinks } from '../../db/after-schema.ts';
import type { Reader, Writer } from '../../db/journal.ts';

type Earlier = typeof earlierReports.$inferSelect;
type Link = typeof reportLinks.$inferSelect;

export const earlierOf = (r: Reader): Earlier[] =>
  r.db.select().from(earlierReports).orderBy(asc(earlierReports.day)).all();
export const earlierBefore = (r: Reader, day: string): Earlier[] =>
  r.db.select().from(earlierReports).where(lte(earlierReports.day, day)).orderBy(asc(earlierReports.day)).all();
export const keepEarlier = (w: Writer, row: Earlier): void =>
  void w.db.insert(earlierReports).values(row).onConflictDoUpdate({ target: earlierReports.id, set: row }).run();
export const dropEarlier = (w: Writer, id: string): boolean =>
  w.db.delete(earlierReports).where(eq(earlierReports.id, id)).run().changes > 0;

export const linksOf = (r: Reader): Link[] => r.db.select().from(reportLinks).orderBy(asc(reportLinks.madeAt)).all();
export const linkBySecret = (r: Reader, secretHash: string): Link | undefined =>
  r.db
    .select()
    .from(reportLinks)
    .where(and(eq(reportLinks.secretHash, secretHash), isNull(reportLinks.revokedAt)))
    .get();
export const addLink = (w: Writer, row: typeof reportLinks.$inferInsert): void =>
  void w.db.insert(reportLinks).values(row).run();
export const revokeLinkRow = (w: Writer, id: string, at: string): boolean =>
  w.db
    .update(reportLinks)
    .set({ revokedAt: at })
    .where(and(eq(reportLinks.id, id), isNull(reportLinks.revokedAt)))
    .run().changes > 0;
