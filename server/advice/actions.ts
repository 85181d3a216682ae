import { UNDO_MS } from '../../shared/clock.ts';
import type { Reader, Writer } from '../../db/journal.ts';
import { REFERRAL_TEXT, REFERRALS, type Referral, type giveAdvice, type OwnAdvice } from '../../shared/advice.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Who } from '../access/who.ts';
import { validBadge } from '../badges/codes.ts';
import { directoryEntryById } from '../directory/store.ts';
import { fairDay } from '../fairs/store.ts';
import { placeById } from '../places/store.ts';
import { visitorOf } from '../visitors/newcomers.ts';
import { addAdviceRow, adviceById, lastAdviceOf, markUndone, wasAdvised } from './store.ts';

type Body = BodyOf<typeof giveAdvice>;

/** A visitor was advised; without a badge it counts as one person. */
export const adviseVisitor = (w: Writer, body: Body, who: Who): ReplyOf<typeof giveAdvice> => {
  if (who.kind !== 'member') throw new Refused('not-yours');
  const { id, topic, minutes = null, outcome = null, placeId = null, checklist = null, partnerId = null } = body;
  if (placeId !== null && !placeById(w, placeId)) throw new Refused('not-found', 'placeId');
  const referredTo = referralOf(w, body);
  const visitorId = body.badge === undefined ? null : visitorOf(w, validBadge(w, body.badge, fairDay(w).badgePrefix));
  const firstForVisitor = visitorId === null || !wasAdvised(w, visitorId);
  const kept = { checklist, partnerId, consentText: partnerId === null ? null : REFERRAL_TEXT };
  const told = { topic, visitorId, minutes, referredTo, outcome, placeId };
  addAdviceRow(w, { id, ...told, ...kept, memberId: who.id, at: w.at });
  w.record({ type: 'advice.given', adviceId: id, firstForVisitor, ...told });
  return { id, at: w.at };
};

/** To whom the visitor was sent; to somebody of the directory only once they have agreed to the text of today. */
const referralOf = (r: Reader, { referredTo, partnerId, consentText }: Body): Referral | null => {
  if (partnerId === undefined) return referredTo ?? null;
  const partner = directoryEntryById(r, partnerId);
  if (!partner) throw new Refused('not-found', 'partnerId');
  if (consentText === undefined) throw new Refused('consent-needed', 'consentText');
  if (consentText !== REFERRAL_TEXT) throw new Refused('consent-outdated', 'consentText');
  return referredTo ?? REFERRALS.find((kind) => kind === partner.kind) ?? 'other';
};

/** What whoever asks wrote down last. */
export const ownAdvice = (r: Reader, who: Who): OwnAdvice[] =>
  who.kind === 'member'
    ? lastAdviceOf(r, who.id).map(({ id, at, topic, minutes, outcome, referredTo, partnerId, undoneAt }) => ({
        ...{ id, at, topic, minutes, outcome, referredTo, partnerId },
        undone: undoneAt !== null,
      }))
    : [];

/** Takes back what was written down by mistake: the figures are as if it had not been. */
export const undoOwnAdvice = (w: Writer, id: string, who: Who): { outcome: 'undone' | 'already-undone' } => {
  const row = adviceById(w, id);
  if (!row || who.kind !== 'member' || row.memberId !== who.id) throw new Refused('not-found');
  if (row.undoneAt !== null) return { outcome: 'already-undone' };
  if (Date.parse(w.at) - Date.parse(row.at) > UNDO_MS) throw new Refused('too-late-to-undo');
  markUndone(w, id);
  const { topic, visitorId, referredTo, outcome } = row;
  const lastOfVisitor = visitorId === null || !wasAdvised(w, visitorId);
  w.record({ type: 'advice.taken-back', adviceId: id, topic, visitorId, lastOfVisitor, referredTo, outcome });
  return { outcome: 'undone' };
};
