import { randomUUID } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { leftItems } from '../../db/access-schema.ts';
import { invitations } from '../../db/invited-schema.ts';
import type { Writer } from '../../db/journal.ts';
import { consents, meetings } from '../../db/job-schema.ts';
import { erasedFacts } from '../../db/people-schema.ts';
import { forgetReplies } from '../../db/replies.ts';
import { badges, checkIns, phones } from '../../db/schema.ts';
import { handoutsGiven } from '../../db/shelf-schema.ts';
import { newBadge } from '../badges/codes.ts';
import type { BadgeRow } from '../badges/store.ts';
import { consentsOfVisitor, forgetContact } from '../consents/store.ts';
import { erasedKey } from '../campaigns/store.ts';
import { fairOf } from '../fairs/store.ts';
import { changeContact, contactOfVisitor, forgetFollowUp } from '../follow-ups/store.ts';
import { offersOfVisitor } from '../offers/store.ts';
import { withoutWords } from '../offers/words.ts';
import { changeVisitor, visitorById } from '../visitors/store.ts';
import { closeRequest, meetingsOfVisitor, openRequestsOf } from './store.ts';

/**
 * Erases a person, not the visit: the code on the badge leads nowhere any more, nothing is said of the visitor, and who
 * wrote something about them has it no more. What was counted stays counted (docs/decisions/016).
 */
export const erasePersonOf = (w: Writer, badge: BadgeRow): object => {
  const { code, visitorId } = badge;
  const words = visitorId === null ? [] : forgetVisitor(w, visitorId);
  cutBadge(w, badge);
  w.db.update(checkIns).set({ badge: null }).where(eq(checkIns.badge, code)).run();
  w.db
    .update(leftItems)
    .set({ body: '{}' })
    .where(sql`instr(${leftItems.body}, ${code}) > 0`)
    .run();
  for (const request of openRequestsOf(w, code)) closeRequest(w, request);
  forgetReplies(w, [code, ...words]);
  w.record({ type: 'visitor.erased', visitorId });
  return {};
};

/** Empties all that is said of a visitor; tells the ids of what had words. */
const forgetVisitor = (w: Writer, visitorId: string): string[] => {
  forgetFacts(w, visitorId);
  const met = meetingsOfVisitor(w, visitorId).map(({ id }) => id);
  w.db.update(meetings).set({ note: null, starred: false }).where(eq(meetings.visitorId, visitorId)).run();
  const given = consentsOfVisitor(w, visitorId).map(({ consent }) => consent);
  for (const { id, employerId, revokedAt } of given) {
    if (revokedAt !== null) continue;
    forgetContact(w, id);
    w.record({ type: 'consent.revoked', consentId: id, employerId });
  }
  w.db.update(consents).set({ contact: '' }).where(eq(consents.visitorId, visitorId)).run();
  const offered = offersOfVisitor(w, visitorId).map(({ offer }) => offer);
  for (const offer of offered) withoutWords(w, offer);
  const contact = contactOfVisitor(w, visitorId);
  if (contact?.revokedAt === null) forgetFollowUp(w, contact.id);
  if (contact) changeContact(w, contact.id, { visitorId: null });
  w.db.update(handoutsGiven).set({ visitorId: null }).where(eq(handoutsGiven.visitorId, visitorId)).run();
  w.db.update(checkIns).set({ undoReason: null }).where(eq(checkIns.visitorId, visitorId)).run();
  return [visitorId, ...met, ...given.map(({ id }) => id), ...offered.map(({ id }) => id)];
};

/** What a counted visitor had said goes into sums of nobody, and is said of nobody then. */
const forgetFacts = (w: Writer, visitorId: string): void => {
  const visitor = visitorById(w, visitorId);
  if (!visitor || visitor.erasedAt !== null) return;
  const { counted, sex, ageBand, status, heardFrom, campaignId } = visitor;
  const said = [`sex.${sex}`, `age_band.${ageBand}`, `status.${status}`, `heard_from.${heardFrom}`];
  if (campaignId !== null) said.push(erasedKey(campaignId));
  for (const key of counted ? said : [])
    w.db
      .insert(erasedFacts)
      .values({ key, n: 1 })
      .onConflictDoUpdate({ target: erasedFacts.key, set: { n: sql`${erasedFacts.n} + 1` } })
      .run();
  const nothing = { sex: 'notSaid', ageBand: 'notSaid', status: 'notSaid', heardFrom: 'notSaid' } as const;
  changeVisitor(w, visitorId, {
    ...nothing,
    district: null,
    aim: null,
    language: null,
    campaignId: null,
    erasedAt: w.at,
  });
};

/** A new code that nobody has takes the place of the one on paper, so that batches and groups keep their counts. */
const cutBadge = (w: Writer, { code, batchId, visitorId }: BadgeRow): void => {
  w.db.delete(phones).where(eq(phones.badge, code)).run();
  const fresh = newBadge(w, fairOf(w).badgePrefix, batchId, null);
  w.db.update(invitations).set({ badge: fresh, id: randomUUID() }).where(eq(invitations.badge, code)).run();
  w.db.delete(badges).where(eq(badges.code, code)).run();
  w.db
    .update(badges)
    .set({ visitorId, voidAt: w.at })
    .where(and(eq(badges.code, fresh), isNull(badges.visitorId)))
    .run();
};
