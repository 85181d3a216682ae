import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import { localTime } from '../../shared/clock.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import { daysAfter } from '../../shared/keeping.ts';
import { ANSWER_DAYS, type addRequest, type Held, type listRequests } from '../../shared/persons.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Who } from '../access/who.ts';
import { FAULT_REFUSALS, findBadge } from '../badges/codes.ts';
import type { BadgeRow } from '../badges/store.ts';
import { consentsOfVisitor } from '../consents/store.ts';
import { fairOf } from '../fairs/store.ts';
import { contactOfVisitor } from '../follow-ups/store.ts';
import { offersOfVisitor } from '../offers/store.ts';
import { toldOffer } from '../offers/told.ts';
import { visitorById } from '../visitors/store.ts';
import {
  addRequestRow,
  adviceOf,
  checkInsOf,
  closeRequest,
  handoutsOf,
  invitationOf,
  isOnPhone,
  meetingsOfVisitor,
  openRequestsOf,
  requestById,
  requestsOf,
} from './store.ts';

/** The badge that is asked about, a void one too. A phone asks about its own alone. */
export const badgeAsked = (r: Reader, badge: string | undefined, who: Who): BadgeRow => {
  const read = who.kind === 'visitor' ? who.badge : badge;
  if (read === undefined) throw new Refused('bad-request', 'badge');
  const found = findBadge(r, read, fairOf(r).badgePrefix);
  if ('fault' in found) throw new Refused(FAULT_REFUSALS[found.fault], 'badge');
  return found.badge;
};

/** Everything that is held about a badge. */
export const heldAbout = (r: Reader, { code, visitorId, voidAt }: BadgeRow): Held => {
  const id = visitorId ?? '';
  const visitor = visitorById(r, id);
  const invited = invitationOf(r, code);
  const contact = contactOfVisitor(r, id);
  return {
    badge: code,
    onPhone: isOnPhone(r, code),
    voidAt,
    invited: invited ? [invited] : [],
    facts: visitor ? [visitor] : [],
    checkIns: checkInsOf(r, id),
    advice: adviceOf(r, id),
    handouts: handoutsOf(r, id),
    meetings: meetingsOfVisitor(r, id),
    offers: offersOfVisitor(r, id).map(toldOffer),
    consents: consentsOfVisitor(r, id).map(({ consent, employerName }) => ({ ...consent, employerName })),
    followUp: contact ? [{ ...contact, calls: contact.calls.reduce((sum, { attempts }) => sum + attempts, 0) }] : [],
  };
};

/** The same, and that somebody looked. */
export const lookUp = (w: Writer, badge: string, who: Who): Held => {
  const held = heldAbout(w, badgeAsked(w, badge, who));
  w.record({ type: 'person.looked-up' });
  return held;
};

export const requestsNow = (r: Reader, now: string): ReplyOf<typeof listRequests> => {
  const { timeZone } = fairOf(r);
  const items = requestsOf(r).map(({ id, kind, badge, receivedAt, doneAt }) => {
    const receivedOn = localTime(receivedAt, timeZone).day;
    return { id, kind, badge, receivedOn, answerBy: daysAfter(receivedOn, ANSWER_DAYS), doneAt };
  });
  return { items, today: localTime(now, timeZone).day };
};

/** Keeps that somebody asks; asked again while it waits, it is the same request. */
export const receiveRequest = (w: Writer, { badge, kind }: BodyOf<typeof addRequest>, who: Who): object => {
  const { code } = badgeAsked(w, badge, who);
  if (openRequestsOf(w, code).some((each) => each.kind === kind)) return {};
  const id = uuid();
  addRequestRow(w, { id, kind, badge: code, receivedAt: w.at });
  w.record({ type: 'person.request-received', requestId: id, kind });
  return {};
};

export const answerRequest = (w: Writer, id: string): object => {
  const row = requestById(w, id);
  if (!row) throw new Refused('not-found');
  if (row.doneAt === null) closeRequest(w, row);
  return {};
};
