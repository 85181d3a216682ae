import { UNDO_MS } from '../../shared/clock.ts';
import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import type { listRefused, undoCheckIn } from '../../shared/checkins.ts';
import { Refused } from '../../shared/refusals.ts';
import { movesBetween, shareOf } from '../../shared/visits.ts';
import { senderOf, type Who } from '../access/who.ts';
import { fairDay, moveSums } from '../fairs/store.ts';
import { placeById } from '../places/store.ts';
import { keepShare, profileOf, visitorById } from '../visitors/store.ts';
import { checkInById, factsOf, markUndone, refusedCheckIns } from './store.ts';

/** Takes a check-in back: the sums become what they would be without it; both facts stay in the journal. */
export const undoCheckInOfVisitor = (
  w: Writer,
  id: string,
  { reason }: BodyOf<typeof undoCheckIn>,
  who: Who,
): ReplyOf<typeof undoCheckIn> => {
  const row = checkInById(w, id);
  const isOrganiser = who.kind === 'member' && who.role === 'organiser';
  if (!row || (!isOrganiser && row.sender !== senderOf(who))) throw new Refused('not-found');
  if (!isOrganiser && Date.parse(w.at) - Date.parse(row.storedAt) > UNDO_MS) throw new Refused('too-late-to-undo');
  if (row.undoneSeq !== null) return told(w, row.placeId, 'already-undone');
  const visitor = row.visitorId && row.outcome !== 'refused' ? visitorById(w, row.visitorId) : undefined;
  if (!visitor) throw new Refused('not-found');
  // What an erased visitor had said stands in sums of nobody: nothing can be taken off them.
  if (visitor.erasedAt) throw new Refused('person-erased');
  const { timeZone, closings } = fairDay(w);
  const facts = factsOf(w, visitor.id, timeZone);
  const left = facts.filter((fact) => fact.id !== id);
  const share = shareOf(left, closings.length);
  const moves = movesBetween(shareOf(facts, closings.length), share);
  const profile = moves.visitors ? profileOf(visitor) : null;
  const seq = w.record({
    type: 'check-in.undone',
    checkInId: id,
    visitorId: visitor.id,
    placeId: row.placeId,
    moves,
    profile,
  });
  markUndone(w, id, seq, reason);
  keepShare(w, visitor.id, share);
  moveSums(w, moves);
  return told(w, row.placeId, 'undone');
};

const told = (r: Reader, placeId: string, outcome: 'undone' | 'already-undone'): ReplyOf<typeof undoCheckIn> => {
  const place = placeById(r, placeId);
  return { outcome, inside: place?.inside ?? 0, capacity: place?.capacity ?? null };
};

/** The scans that an organiser may want to look into. */
export const refusals = (r: Reader): ReplyOf<typeof listRefused>['items'] =>
  refusedCheckIns(r).flatMap(({ id, placeId, factAt, reason, badgeFault, doneAtDoor }) =>
    reason ? [{ id, placeId, at: factAt, reason, badgeFault, doneAtDoor }] : [],
  );
