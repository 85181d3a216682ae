import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import {
  DECLINE_REASONS,
  type DeclineReason,
  type Offer,
  type answerOffer,
  type makeOffer,
} from '../../shared/offers.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Who } from '../access/who.ts';
import { validBadge } from '../badges/codes.ts';
import { badgeByCode } from '../badges/store.ts';
import { fairDay } from '../fairs/store.ts';
import { vacancyById } from '../vacancies/store.ts';
import { visitorOf } from '../visitors/newcomers.ts';
import {
  addOfferRow,
  keepAnswer,
  offerById,
  offersOf,
  offersOfEmployer,
  offersOfVisitor,
  type OfferRow,
} from './store.ts';

/** An employer offers one of its jobs; without a badge the offer counts as one person. */
export const makeJobOffer = (w: Writer, body: BodyOf<typeof makeOffer>, who: Who): void => {
  const { id, vacancyId } = body;
  const employerId = who.kind === 'member' ? who.employerId : null;
  if (!employerId || vacancyById(w, vacancyId)?.vacancy.employerId !== employerId)
    throw new Refused('not-found', 'vacancyId');
  const visitorId = body.badge === undefined ? null : visitorOf(w, validBadge(w, body.badge, fairDay(w).badgePrefix));
  const terms = typeof body.terms === 'string' ? { note: body.terms } : body.terms;
  const firstForVisitor = visitorId === null || offersOfVisitor(w, visitorId).length === 0;
  addOfferRow(w, { id, seq: w.nextSeq(), vacancyId, employerId, visitorId, terms, madeAt: w.at });
  w.record({ type: 'offer.made', offerId: id, employerId, vacancyId, visitorId, firstForVisitor });
};

/** The visitor's answer, given on its own phone or at the desk; the last one stands, said twice it changes nothing. */
export const answerJobOffer = (
  w: Writer,
  id: string,
  { answer, ...body }: BodyOf<typeof answerOffer>,
  who: Who,
): void => {
  const reason = body.reason ?? null;
  const { offer } = ownOffer(w, id, who);
  if (offer.answer === answer && offer.reason === reason) return;
  keepAnswer(w, id, answer, reason);
  const { employerId, answer: was } = offer;
  w.record({
    type: 'offer.answered',
    offerId: id,
    employerId,
    answer,
    was,
    reason: answer === 'declined' ? closedReason(reason) : null,
  });
};

const closedReason = (reason: string | null): DeclineReason | null =>
  reason === null ? null : (DECLINE_REASONS.find((known) => known === reason) ?? 'other');

const ownOffer = (r: Reader, id: string, who: Who): OfferRow => {
  const row = offerById(r, id);
  const mine = who.kind === 'member' || (row?.offer.visitorId && row.offer.visitorId === visitorOfPhone(r, who));
  if (!row || !mine) throw new Refused('not-found');
  return row;
};

const visitorOfPhone = (r: Reader, who: Who): string | null =>
  who.kind === 'visitor' ? (badgeByCode(r, who.badge)?.visitorId ?? null) : null;

export const offerTold = (r: Reader, id: string): Offer => {
  const row = offerById(r, id);
  if (!row) throw new Refused('not-found');
  return told(row);
};

/** Newest first; an employer and a visitor see their own. */
export const offersFor = (r: Reader, who: Who): Offer[] => {
  if (who.kind === 'visitor') return offersOfVisitor(r, visitorOfPhone(r, who) ?? '').map(told);
  if (who.kind === 'member' && who.role === 'employer') return offersOfEmployer(r, who.employerId ?? '').map(told);
  return offersOf(r).map(told);
};

const told = ({ offer, draft, employerName }: OfferRow): Offer => {
  const { id, vacancyId, employerId, terms, madeAt, answer, reason, visitorId } = offer;
  return {
    id,
    vacancyId,
    employerId,
    vacancyTitle: draft.title,
    employerName,
    terms,
    hasBadge: visitorId !== null,
    madeAt,
    answer,
    reason,
  };
};
