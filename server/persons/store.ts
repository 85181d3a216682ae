import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { invitations } from '../../db/invited-schema.ts';
import { meetings } from '../../db/job-schema.ts';
import { personRequests } from '../../db/people-schema.ts';
import { advice, handouts, handoutsGiven } from '../../db/shelf-schema.ts';
import { checkIns, employers, phones, places } from '../../db/schema.ts';
import type { PersonRequest } from '../../shared/persons.ts';

/** What lies in the tables about one badge and its visitor, oldest first. */
export const checkInsOf = (r: Reader, visitorId: string) =>
  r.db
    .select({
      at: checkIns.factAt,
      place: places.name,
      placeKind: places.kind,
      direction: checkIns.direction,
      outcome: checkIns.outcome,
      undone: sql<boolean>`${checkIns.undoneSeq} IS NOT NULL`.mapWith(Boolean),
    })
    .from(checkIns)
    .innerJoin(places, eq(places.id, checkIns.placeId))
    .where(eq(checkIns.visitorId, visitorId))
    .orderBy(asc(checkIns.seq))
    .all();
export const adviceOf = (r: Reader, visitorId: string) =>
  r.db
    .select({
      at: advice.at,
      topic: advice.topic,
      minutes: advice.minutes,
      outcome: advice.outcome,
      referredTo: advice.referredTo,
      undone: sql<boolean>`${advice.undoneAt} IS NOT NULL`.mapWith(Boolean),
    })
    .from(advice)
    .where(eq(advice.visitorId, visitorId))
    .orderBy(asc(advice.at))
    .all();
export const handoutsOf = (r: Reader, visitorId: string) =>
  r.db
    .select({
      at: handoutsGiven.at,
      title: handouts.title,
      language: handoutsGiven.language,
      count: handoutsGiven.count,
    })
    .from(handoutsGiven)
    .innerJoin(handouts, eq(handouts.id, handoutsGiven.handoutId))
    .where(and(eq(handoutsGiven.visitorId, visitorId), isNull(handoutsGiven.undoneAt)))
    .orderBy(asc(handoutsGiven.at))
    .all();
export const meetingsOfVisitor = (r: Reader, visitorId: string) =>
  r.db
    .select({
      id: meetings.id,
      at: meetings.at,
      employerName: employers.name,
      kind: meetings.kind,
      note: meetings.note,
      starred: meetings.starred,
    })
    .from(meetings)
    .innerJoin(employers, eq(employers.id, meetings.employerId))
    .where(eq(meetings.visitorId, visitorId))
    .orderBy(asc(meetings.at))
    .all();
export const invitationOf = (r: Reader, badge: string): { group: string | null } | undefined =>
  r.db.select({ group: invitations.group }).from(invitations).where(eq(invitations.badge, badge)).get();
export const isOnPhone = (r: Reader, badge: string): boolean =>
  (r.db.select({ n: count() }).from(phones).where(eq(phones.badge, badge)).get()?.n ?? 0) > 0;

export type RequestRow = typeof personRequests.$inferSelect;
/** What waits first, then what is done, the newest first. */
export const requestsOf = (r: Reader): RequestRow[] =>
  r.db
    .select()
    .from(personRequests)
    .orderBy(sql`${personRequests.doneAt} IS NOT NULL`, desc(personRequests.receivedAt))
    .limit(200)
    .all();
export const requestById = (r: Reader, id: string): RequestRow | undefined =>
  r.db.select().from(personRequests).where(eq(personRequests.id, id)).get();
export const openRequestsOf = (r: Reader, badge: string): RequestRow[] =>
  r.db
    .select()
    .from(personRequests)
    .where(and(eq(personRequests.badge, badge), isNull(personRequests.doneAt)))
    .all();
export const addRequestRow = (w: Writer, row: typeof personRequests.$inferInsert): void =>
  void w.db.insert(personRequests).values(row).run();
/** Done: which badge it was is forgotten. */
export const closeRequest = (w: Writer, { id, kind }: Pick<PersonRequest, 'id' | 'kind'>): void => {
  w.db.update(personRequests).set({ badge: null, doneAt: w.at }).where(eq(personRequests.id, id)).run();
  w.record({ type: 'person.request-done', requestId: id, kind });
};
