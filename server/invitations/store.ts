import { count, eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { invitations } from '../../db/invited-schema.ts';
import { prepared } from '../../db/prepared.ts';
import { badges, visitors } from '../../db/schema.ts';

const statements = prepared((db) => ({
  badge: db
    .select({ badge: invitations.badge })
    .from(invitations)
    .where(eq(invitations.id, sql.placeholder('id')))
    .prepare(),
  add: db
    .insert(invitations)
    .values({ id: sql.placeholder('id'), badge: sql.placeholder('badge'), group: sql.placeholder('group') })
    .prepare(),
  counts: db
    .select({ group: invitations.group, invited: count(), came: sql<number>`sum(${visitors.counted})` })
    .from(invitations)
    .innerJoin(badges, eq(badges.code, invitations.badge))
    .innerJoin(visitors, eq(visitors.id, badges.visitorId))
    .groupBy(invitations.group)
    .orderBy(invitations.group)
    .prepare(),
}));

export const badgeOfInvitation = (r: Reader, id: string): string | undefined => statements(r).badge.get({ id })?.badge;
export const addInvitation = (w: Writer, invitation: typeof invitations.$inferInsert): void =>
  void statements(w).add.run({ ...invitation });
/** Invitations by the group that they name; null where they name none. */
export const countsByGroup = (r: Reader): { group: string | null; invited: number; came: number }[] =>
  statements(r).counts.all();
