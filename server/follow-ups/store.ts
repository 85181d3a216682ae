import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { followUpContacts } from '../../db/people-schema.ts';

export type ContactRow = typeof followUpContacts.$inferSelect;

export const contactById = (r: Reader, id: string): ContactRow | undefined =>
  r.db.select().from(followUpContacts).where(eq(followUpContacts.id, id)).get();
export const contactOfVisitor = (r: Reader, visitorId: string): ContactRow | undefined =>
  r.db.select().from(followUpContacts).where(eq(followUpContacts.visitorId, visitorId)).get();
/** Everybody who may be called, in the order in which they agreed. */
export const contactsToCall = (r: Reader): ContactRow[] =>
  r.db
    .select()
    .from(followUpContacts)
    .where(and(isNull(followUpContacts.revokedAt), isNotNull(followUpContacts.visitorId)))
    .orderBy(asc(followUpContacts.givenAt), asc(followUpContacts.id))
    .all();
export const addContact = (w: Writer, row: typeof followUpContacts.$inferInsert): void =>
  void w.db.insert(followUpContacts).values(row).run();
export const changeContact = (w: Writer, id: string, row: Partial<typeof followUpContacts.$inferInsert>): void =>
  void w.db.update(followUpContacts).set(row).where(eq(followUpContacts.id, id)).run();

/** Erases name and contact; that somebody agreed, and what came of the calls, stays. */
export const forgetFollowUp = (w: Writer, id: string): void => {
  changeContact(w, id, { name: '', contact: '', revokedAt: w.at });
  w.record({ type: 'follow-up.withdrawn', contactId: id });
};
