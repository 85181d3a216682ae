import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import {
  DECLINE_REASONS,
  type DeclineReason,
  type Offer,
  type answerOffer,
  type followUpOffer,
  type FollowUp,
  type makeOffer,
  type withdrawOffer,
} from '../../shared/offers.ts';
import { cameOf, promiseIn } from '../../shared/promise.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Who } from '../access/who.ts';
import { validBadge } from '../badges/codes.ts';
import { fairDay } from '../fairs/store.ts';
import { countTaken, vacancyById } from '../vacancies/store.ts';
import { visitorOf, visitorOfPhone } from '../visitors/newcomers.ts';
import {
  addOfferRow,
  changeOffer,
  offerById,
  offersOf,
  offersOfEmployer,
  offersOfVisitor,
  type OfferRow,
} from './store.ts';
import { toldOffer } from './told.ts';

/** An employer offers one of its jobs; without a badge the offer counts as one person. */
export const makeJobOffer = (w: Writer, body: BodyOf<typeof makeOffer>, who: Who): void => {
  const { id, vacancyId } = body;
  const employerId = who.kind === 'member' ? who.employerId : null;
  const vacancy = vacancyById(w, vacancyId)?.vacancy;
  if (!employerId || vacancy?.employerId !== employerId) throw new Refused('not-found', 'vacancyId');
  const visitorId = body.badge === undefined ? null : visitorOf(w, validBadge(w, body.badge, fairDay(w).badgePrefix));
  const terms = typeof body.terms === 'string' ? { note: body.terms } : body.terms;
  const promised = { ...promiseIn(vacancy.draft), ...terms };
  const firstForVisitor = visitorId === null || offersOfVisitor(w, visitorId).length === 0;
  addOfferRow(w, { id, seq: w.nextSeq(), vacancyId, employerId, visitorId, terms, promised, madeAt: w.at });
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
  if (offer.withdrawnAt) throw new Refused('offer-withdrawn');
  if (offer.answer === answer && offer.reason === reason) return;
  const { employerId, vacancyId, answer: was } = offer;
  changeOffer(w, id, { answer, reason, ...(answer === 'declined' ? { confirmedAt: null } : {}) });
  if ((answer === 'accepted') !== (was === 'accepted')) countTaken(w, vacancyId, answer === 'accepted' ? 1 : -1);
  w.record({
    type: 'offer.answered',
    offerId: id,
    employerId,
    answer,
    was,
    reason: answer === 'declined' ? closedReason(reason) : null,
    wasConfirmed: answer === 'declined' && offer.confirmedAt !== null,
  });
};

const closedReason = (reason: string | null): DeclineReason | null =>
  reason === null ? null : (DECLINE_REASONS.find((known) => known === reason) ?? 'other');

/** The employer takes its offer back: it is no offer any more, whatever was answered. */
export const withdrawJobOffer = (w: Writer, id: string, { reason }: BodyOf<typeof withdrawOffer>, who: Who): void => {
  const { offer } = offerOfEmployer(w, id, who);
  if (offer.withdrawnAt) return;
  const { employerId, vacancyId, answer: was } = offer;
  changeOffer(w, id, { withdrawnAt: w.at, answer: null, confirmedAt: null, reason: reason ?? offer.reason });
  if (was === 'accepted') countTaken(w, vacancyId, -1);
  w.record({ type: 'offer.withdrawn', offerId: id, employerId, was, wasConfirmed: offer.confirmedAt !== null });
};

/** The employer says, too, that its offer was accepted. */
export const confirmJobOffer = (w: Writer, id: string, who: Who): void => {
  const { offer } = offerOfEmployer(w, id, who);
  if (offer.withdrawnAt) throw new Refused('offer-withdrawn');
  if (offer.answer !== 'accepted') throw new Refused('not-accepted');
  if (offer.confirmedAt) return;
  changeOffer(w, id, { confirmedAt: w.at });
  w.record({ type: 'offer.confirmed', offerId: id, employerId: offer.employerId });
};

/** What came of an offer, as the person says on the telephone. */
export const followUpJobOffer = (w: Writer, id: string, told: BodyOf<typeof followUpOffer>): void => {
  const row = offerById(w, id);
  if (!row) throw new Refused('not-found');
  const { employerId, promised, followUps } = row.offer;
  const was = followUps.find(({ day }) => day === told.day);
  const now: FollowUp = { ...told, at: w.at };
  changeOffer(w, id, { followUps: [...followUps.filter((each) => each !== was), now] });
  w.record({
    type: 'offer.followed-up',
    offerId: id,
    employerId,
    day: told.day,
    now: cameOf(promised, now),
    was: was ? cameOf(promised, was) : null,
  });
};

const offerOfEmployer = (r: Reader, id: string, who: Who): OfferRow => {
  const row = offerById(r, id);
  if (!row || who.kind !== 'member' || who.employerId !== row.offer.employerId) throw new Refused('not-found');
  return row;
};

const ownOffer = (r: Reader, id: string, who: Who): OfferRow => {
  const row = offerById(r, id);
  const mine = who.kind === 'member' || (row?.offer.visitorId && row.offer.visitorId === visitorOfPhone(r, who));
  if (!row || !mine) throw new Refused('not-found');
  return row;
};

export const offerTold = (r: Reader, id: string): Offer => {
  const row = offerById(r, id);
  if (!row) throw new Refused('not-found');
  return toldOffer(row);
};

/** Newest first; an employer and a visitor see their own. */
export const offersFor = (r: Reader, who: Who): Offer[] => {
  if (who.kind === 'visitor') return offersOfVisitor(r, visitorOfPhone(r, who) ?? '').map(toldOffer);
  if (who.kind === 'member' && who.role === 'employer') return offersOfEmployer(r, who.employerId ?? '').map(toldOffer);
  return offersOf(r).map(toldOffer);
};
