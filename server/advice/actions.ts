import type { Writer } from '../../db/journal.ts';
import type { giveAdvice } from '../../shared/advice.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Who } from '../access/who.ts';
import { validBadge } from '../badges/codes.ts';
import { fairDay } from '../fairs/store.ts';
import { visitorOf } from '../visitors/newcomers.ts';
import { addAdviceRow, wasAdvised } from './store.ts';

/** A visitor was advised; without a badge it counts as one person. */
export const adviseVisitor = (w: Writer, body: BodyOf<typeof giveAdvice>, who: Who): ReplyOf<typeof giveAdvice> => {
  if (who.kind !== 'member') throw new Refused('not-yours');
  const { id, topic, minutes = null, referredTo = null } = body;
  const visitorId = body.badge === undefined ? null : visitorOf(w, validBadge(w, body.badge, fairDay(w).badgePrefix));
  const firstForVisitor = visitorId === null || !wasAdvised(w, visitorId);
  addAdviceRow(w, { id, topic, visitorId, minutes, referredTo, memberId: who.id, at: w.at });
  w.record({ type: 'advice.given', adviceId: id, topic, visitorId, firstForVisitor, minutes, referredTo });
  return { id, at: w.at };
};
