import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { consents, meetings } from '../../db/job-schema.ts';
import { employers } from '../../db/schema.ts';

export type ConsentRow = { consent: typeof consents.$inferSelect; employerName: string };

const joined = (r: Reader) =>
  r.db
    .select({ consent: consents, employerName: employers.name })
    .from(consents)
    .innerJoin(employers, eq(employers.id, consents.employerId));

export const addConsent = (w: Writer, row: typeof consents.$inferInsert): void =>
  void w.db.insert(consents).values(row).run();
export const consentById = (r: Reader, id: string): ConsentRow | undefined =>
  joined(r).where(eq(consents.id, id)).get();
/** Newest first. */
export const consentsOfVisitor = (r: Reader, visitorId: string): ConsentRow[] =>
  joined(r)
    .where(eq(consents.visitorId, visitorId))
    .orderBy(desc(sql`consents.rowid`))
    .all();
/** The contact is gone; that it was given, and taken back, stays. */
export const forgetContact = (w: Writer, id: string): void =>
  void w.db.update(consents).set({ contact: '', revokedAt: w.at }).where(eq(consents.id, id)).run();

/** How this employer may reach visitors, by visitor. */
export const contactsFor = (r: Reader, employerId: string): Map<string, string> =>
  new Map(
    r.db
      .select({ visitorId: consents.visitorId, contact: consents.contact })
      .from(consents)
      .where(and(eq(consents.employerId, employerId), isNull(consents.revokedAt)))
      .all()
      .map(({ visitorId, contact }) => [visitorId, contact]),
  );

/** The employers that this visitor met. */
export const employersMet = (r: Reader, visitorId: string): { id: string; name: string }[] =>
  r.db
    .selectDistinct({ id: employers.id, name: employers.name })
    .from(meetings)
    .innerJoin(employers, eq(employers.id, meetings.employerId))
    .where(eq(meetings.visitorId, visitorId))
    .all();
