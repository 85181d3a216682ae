import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import { forgetReplies } from '../../db/replies.ts';
import { CONSENT_TEXT, type Consent, type giveConsent, type listConsents } from '../../shared/consents.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Who } from '../access/who.ts';
import { fairOf } from '../fairs/store.ts';
import { visitorOfPhone } from '../visitors/newcomers.ts';
import { visitorById } from '../visitors/store.ts';
import { addConsent, consentById, consentsOfVisitor, employersMet, forgetContact, type ConsentRow } from './store.ts';

/** What this visitor agreed to, and whom it met and could agree to. */
export const consentsFor = (r: Reader, who: Who): ReplyOf<typeof listConsents> => {
  const visitorId = visitorOfPhone(r, who);
  if (visitorId === null) return { items: [], employers: [] };
  return { items: consentsOfVisitor(r, visitorId).map(told), employers: employersMet(r, visitorId) };
};

/** Lets one employer that was met know how to reach the visitor; whoever is under age is not asked for it. */
export const agreeToContact = (w: Writer, body: BodyOf<typeof giveConsent>, who: Who): Consent => {
  const { id = uuid(), employerId, contact, textVersion, language } = body;
  const visitorId = visitorOfPhone(w, who);
  if (visitorId === null) throw new Refused('not-yours');
  if (fairOf(w).anonymousOnly) throw new Refused('anonymous-only');
  if (visitorById(w, visitorId)?.ageBand === '14-17') throw new Refused('guardian-needed');
  if (textVersion !== CONSENT_TEXT) throw new Refused('consent-outdated', 'textVersion');
  if (!employersMet(w, visitorId).some((each) => each.id === employerId)) throw new Refused('not-found', 'employerId');
  for (const { consent } of consentsOfVisitor(w, visitorId))
    if (consent.employerId === employerId && consent.revokedAt === null) {
      forgetContact(w, consent.id);
      forgetReplies(w, [consent.id]);
    }
  addConsent(w, { id, visitorId, employerId, contact, textVersion, language, givenAt: w.at });
  w.record({ type: 'consent.given', consentId: id, employerId });
  return told(consentById(w, id)!);
};

/** Takes it back: the employer sees the contact no more, and it is erased. */
export const takeBackContact = (w: Writer, id: string, who: Who): object => {
  const row = consentById(w, id);
  if (!row || row.consent.visitorId !== visitorOfPhone(w, who)) throw new Refused('not-found');
  if (row.consent.revokedAt === null) {
    forgetContact(w, id);
    forgetReplies(w, [id]);
    w.record({ type: 'consent.revoked', consentId: id, employerId: row.consent.employerId });
  }
  return {};
};

const told = ({ consent, employerName }: ConsentRow): Consent => {
  const { id, employerId, contact, textVersion, language, givenAt, revokedAt } = consent;
  return { id, employerId, employerName, contact, textVersion, language, givenAt, revokedAt };
};
