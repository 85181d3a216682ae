import { and, count, desc, eq, isNotNull, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { leftItems, members } from '../../db/access-schema.ts';
import type { Reader, Writer } from '../../db/journal.ts';
import { consents, meetings, offers } from '../../db/job-schema.ts';
import { followUpContacts, purges } from '../../db/people-schema.ts';
import { badges, checkIns, fairs } from '../../db/schema.ts';

export const keepFor = (w: Writer, row: { retentionDays: number; anonymousOnly: boolean }): void =>
  void w.db.update(fairs).set(row).run();

type PurgeRow = typeof purges.$inferSelect;
export const addPurge = (w: Writer, row: PurgeRow): void => void w.db.insert(purges).values(row).run();
/** When people were last erased of the fair; null where nobody was. */
export const lastPurge = (r: Reader): string | null =>
  r.db.select({ at: purges.at }).from(purges).orderBy(desc(purges.at)).limit(1).get()?.at ?? null;
/** The newest first, with the name of whoever did it. */
export const purgesOf = (r: Reader): { purge: PurgeRow; memberName: string | null }[] =>
  r.db
    .select({ purge: purges, memberName: members.name })
    .from(purges)
    .leftJoin(members, eq(members.id, purges.memberId))
    .orderBy(desc(purges.at), desc(purges.id))
    .all();

const CALLABLE = or(ne(followUpContacts.name, ''), ne(followUpContacts.contact, ''));
const NOTED = isNotNull(meetings.note);
const CONTACT = ne(consents.contact, '');
const LEFT = ne(leftItems.body, '{}');
const VOIDED = isNotNull(badges.voidReason);
const UNDONE = isNotNull(checkIns.undoReason);

const rows = ({ db }: Reader, table: SQLiteTable, where: SQL | undefined): number =>
  db.select({ n: count() }).from(table).where(where).get()?.n ?? 0;

export const countHeld = (r: Reader) => ({
  'follow-up-contacts': rows(r, followUpContacts, CALLABLE),
  'employer-contacts': rows(r, consents, CONTACT),
  'meeting-notes': rows(r, meetings, NOTED),
  'scan-notes': rows(r, badges, VOIDED) + rows(r, checkIns, UNDONE),
  'left-items': rows(r, leftItems, LEFT),
});

/** Empties those rows. That somebody agreed, met, was voided stays. */
export const emptyHeld = ({ db, at }: Writer): void => {
  db.update(followUpContacts)
    .set({ name: '', contact: '', visitorId: null, revokedAt: sql`coalesce(${followUpContacts.revokedAt}, ${at})` })
    .run();
  db.update(consents)
    .set({ revokedAt: at })
    .where(and(CONTACT, isNull(consents.revokedAt)))
    .run();
  db.update(consents).set({ contact: '' }).where(CONTACT).run();
  db.update(meetings).set({ note: null }).where(NOTED).run();
  db.update(badges).set({ voidReason: null }).where(VOIDED).run();
  db.update(checkIns).set({ undoReason: null }).where(UNDONE).run();
  db.update(leftItems).set({ body: '{}' }).where(LEFT).run();
};

/** Every offer, for what people wrote in their own words. */
export const everyOffer = (r: Reader) =>
  r.db
    .select({ id: offers.id, terms: offers.terms, promised: offers.promised, reason: offers.reason })
    .from(offers)
    .all();
