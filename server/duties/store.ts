import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { duties } from '../../db/tent-schema.ts';

type DutyRow = typeof duties.$inferSelect;

export const dutiesAt = (r: Reader, placeId: string): DutyRow[] =>
  r.db
    .select()
    .from(duties)
    .where(eq(duties.placeId, placeId))
    .orderBy(sql`rowid`)
    .all();
/** Every time on duty that is under way: everybody's, or one member's. */
const dutiesUnderWay = (r: Reader, memberId?: string): DutyRow[] =>
  r.db
    .select()
    .from(duties)
    .where(and(isNull(duties.endedAt), ...(memberId === undefined ? [] : [eq(duties.memberId, memberId)])))
    .orderBy(sql`rowid`)
    .all();
export const dutyUnderWay = (r: Reader, placeId: string, memberId: string): DutyRow | undefined =>
  dutiesUnderWay(r, memberId).find((duty) => duty.placeId === placeId);
export const addDutyRow = (w: Writer, row: typeof duties.$inferInsert): void =>
  void w.db.insert(duties).values(row).run();
export const endDutyRow = (w: Writer, id: string): void =>
  void w.db.update(duties).set({ endedAt: w.at }).where(eq(duties.id, id)).run();
/** Everybody goes home. */
export const endAllDuties = (w: Writer): void =>
  void w.db.update(duties).set({ endedAt: w.at }).where(isNull(duties.endedAt)).run();
/** Ends what a member has under way, one by one, each with its entry; not in the places that the member keeps. */
export const endDutiesOf = (w: Writer, memberId: string, but: readonly string[] = []): void => {
  for (const { id, placeId } of dutiesUnderWay(w, memberId)) {
    if (but.includes(placeId)) continue;
    endDutyRow(w, id);
    w.record({ type: 'duty.ended', dutyId: id, placeId, memberId });
  }
};
