import type { Writer } from '../../db/journal.ts';
import { UNDO_MS } from '../../shared/clock.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import { holdsPeople, type tallyPlace, type typeInTally, type undoTally } from '../../shared/places.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Profile } from '../../shared/visits.ts';
import { leads, type Who } from '../access/who.ts';
import { countedAt, fairDay } from '../fairs/store.ts';
import { addPaperTally, addTally, placeById, talliesById, talliedAt, undoTallyRow, type PlaceRow } from './store.ts';

/** Counts one person without a badge in or out of a tent or stage; replies with everybody inside. */
export const tallyPerson = (
  w: Writer,
  placeId: string,
  { id, change, sex, at }: BodyOf<typeof tallyPlace>,
  who: Who,
): { inside: number; seq: number } => {
  const place = tallied(w, placeId, who);
  if (change === -1 && place.talliedInside === 0) throw new Refused('nobody-tallied');
  const said: Profile['sex'] = sex ?? 'notSaid';
  const tally = { placeId, change, sex: said, ...(at === undefined ? {} : { factAt: countedAt(w, at) }) };
  const seq = w.record({ type: 'visitor.tallied', ...tally });
  const { closings } = fairDay(w);
  const by = {
    id: id ?? null,
    memberId: who.kind === 'member' ? who.id : null,
    storedAt: w.at,
    sitting: closings.length,
  };
  addTally(w, { seq, ...by, ...tally });
  return { inside: place.inside + change, seq };
};

/** Takes one's own count back; again changes nothing. Whoever went home since is not counted in or out any more. */
export const undoTallyOfPlace = (
  w: Writer,
  placeId: string,
  { tallyId }: BodyOf<typeof undoTally>,
  who: Who,
): { inside: number; seq: number } => {
  const place = tallied(w, placeId, who);
  const row = talliesById(w, tallyId).find(
    (each) =>
      each.placeId === placeId && (who.role === 'organiser' || (who.kind === 'member' && each.memberId === who.id)),
  );
  if (!row) throw new Refused('not-found', 'tallyId');
  if (row.undoneSeq !== null) return { inside: place.inside, seq: row.undoneSeq };
  if (who.role !== 'organiser' && Date.parse(w.at) - Date.parse(row.storedAt) > UNDO_MS)
    throw new Refused('too-late-to-undo');
  const change = row.change as 1 | -1;
  const inside = row.sitting === fairDay(w).closings.length ? -change : 0;
  if (place.talliedInside + inside < 0) throw new Refused('nobody-tallied');
  const seq = w.record({ type: 'tally.undone', placeId, change, factAt: row.factAt ?? row.storedAt, inside });
  undoTallyRow(w, row, seq, inside);
  return { inside: place.inside + inside, seq };
};

/** Counts people that were tallied on paper; replies with everybody tallied at this place so far. */
export const typeInPaperTally = (
  w: Writer,
  placeId: string,
  { count, sex, at }: BodyOf<typeof typeInTally>,
  who: Who,
): { tallied: number } => {
  tallied(w, placeId, who);
  const factAt = countedAt(w, at);
  const said: Profile['sex'] = sex ?? 'notSaid';
  const seq = w.record({ type: 'tally.typed-in', placeId, count, sex: said, factAt });
  addPaperTally(w, { seq, placeId, change: count, sex: said, factAt });
  return { tallied: talliedAt(w, placeId) };
};

/** A place where whoever asks may count people. */
const tallied = (w: Writer, placeId: string, who: Who): PlaceRow => {
  const place = placeById(w, placeId);
  if (!place || !leads(who, placeId)) throw new Refused('not-found');
  if (!holdsPeople(place.kind)) throw new Refused('holds-nobody');
  return place;
};
