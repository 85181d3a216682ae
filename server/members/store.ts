import { and, eq, isNull, sql } from 'drizzle-orm';
import { members, sessions, throttles } from '../../db/access-schema.ts';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';

const statements = prepared((db) => ({
  session: db
    .select({
      id: members.id,
      name: members.name,
      role: members.role,
      employerId: members.employerId,
      placeIds: members.placeIds,
      removedAt: members.removedAt,
      endsAt: sessions.endsAt,
    })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .where(eq(sessions.tokenHash, sql.placeholder('tokenHash')))
    .prepare(),
  all: db
    .select()
    .from(members)
    .where(isNull(members.removedAt))
    .orderBy(sql`rowid`)
    .prepare(),
  one: db
    .select()
    .from(members)
    .where(and(eq(members.id, sql.placeholder('id')), isNull(members.removedAt)))
    .prepare(),
  byLogin: db
    .select()
    .from(members)
    .where(and(eq(members.login, sql.placeholder('login')), isNull(members.removedAt)))
    .prepare(),
  byCard: db
    .select()
    .from(members)
    .where(and(eq(members.cardHash, sql.placeholder('cardHash')), isNull(members.removedAt)))
    .prepare(),
  throttle: db
    .select()
    .from(throttles)
    .where(eq(throttles.key, sql.placeholder('key')))
    .prepare(),
}));

export type MemberRow = typeof members.$inferSelect;
export type ThrottleRow = typeof throttles.$inferSelect;
type Session = Pick<MemberRow, 'id' | 'name' | 'role' | 'employerId' | 'placeIds' | 'removedAt'> & { endsAt: string };

export const sessionByToken = (r: Reader, tokenHash: string): Session | undefined =>
  statements(r).session.get({ tokenHash });
export const membersOf = (r: Reader): MemberRow[] => statements(r).all.all();
export const memberById = (r: Reader, id: string): MemberRow | undefined => statements(r).one.get({ id });
export const memberByLogin = (r: Reader, login: string): MemberRow | undefined => statements(r).byLogin.get({ login });
export const memberByCard = (r: Reader, cardHash: string): MemberRow | undefined =>
  statements(r).byCard.get({ cardHash });
export const throttleOf = (r: Reader, key: string): ThrottleRow | undefined => statements(r).throttle.get({ key });

export const addMemberRow = (w: Writer, row: typeof members.$inferInsert): void =>
  void w.db.insert(members).values(row).run();
export const changeMemberRow = (w: Writer, id: string, row: Partial<typeof members.$inferInsert>): void =>
  void w.db.update(members).set(row).where(eq(members.id, id)).run();
/** Whoever a partner had sent comes from nobody once the partner is gone. */
export const leavePartner = (w: Writer, partnerId: string): void =>
  void w.db.update(members).set({ partnerId: null }).where(eq(members.partnerId, partnerId)).run();
export const addSession = (w: Writer, row: typeof sessions.$inferInsert): void =>
  void w.db.insert(sessions).values(row).run();
export const endSession = (w: Writer, tokenHash: string): void =>
  void w.db.delete(sessions).where(eq(sessions.tokenHash, tokenHash)).run();
export const endSessionsOf = (w: Writer, memberId: string): void =>
  void w.db.delete(sessions).where(eq(sessions.memberId, memberId)).run();
export const keepThrottle = (w: Writer, row: ThrottleRow): void =>
  void w.db.insert(throttles).values(row).onConflictDoUpdate({ target: throttles.key, set: row }).run();
export const clearThrottle = (w: Writer, key: string): void =>
  void w.db.delete(throttles).where(eq(throttles.key, key)).run();
