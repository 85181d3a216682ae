import type { Writer } from '../../db/journal.ts';
import type { BadgeFault, CheckInReply, OfflineScan, Outcome, Reason, Scan } from '../../shared/checkins.ts';
import { localTime } from '../../shared/clock.ts';
import { decideCheckIn, type Decision } from '../../shared/decide.ts';
import { isCounting } from '../../shared/fairs.ts';
import type { Language } from '../../shared/fields.ts';
import { holdsPeople } from '../../shared/places.ts';
import { Refused, SENTENCES } from '../../shared/refusals.ts';
import type { Moves, Share } from '../../shared/visits.ts';
import { FAULT_REFUSALS, findBadge, type FoundBadge } from '../badges/codes.ts';
import { fairDay, moveSums, type FairDay } from '../fairs/store.ts';
import { placeById, type PlaceRow } from '../places/store.ts';
import { visitorOf } from '../visitors/newcomers.ts';
import { keepShare, profileOf, visitorById } from '../visitors/store.ts';
import { addCheckIn, factsOf, type StoredFact } from './store.ts';

/** Who holds the scanner: the number space of its requests, and the language to tell a refusal in. */
export type Door = { sender: string; language: Language };

/** More than a minute between a scan and its storing makes it late. */
const LATE_MS = 60_000;

/** Decides one scan; `done` is what was done at the door while the server was out of reach, and that stands. */
export const checkInVisitor = (w: Writer, scan: Scan | OfflineScan, door: Door): CheckInReply => {
  const place = placeById(w, scan.placeId);
  if (!place) throw new Refused('not-found', 'placeId');
  const fair = fairDay(w);
  const found = findBadge(w, scan.badge, fair.badgePrefix);
  return new Counter(w, scan, door, fair, place, found).decide();
};

/** One scan on its way to an outcome. */
class Counter {
  readonly #w: Writer;
  readonly #scan: Scan | OfflineScan;
  readonly #door: Door;
  readonly #fair: FairDay;
  readonly #place: PlaceRow;
  readonly #found: FoundBadge;
  readonly #done: 'admitted' | 'refused' | null;
  readonly #fact: StoredFact;

  constructor(w: Writer, scan: Scan | OfflineScan, door: Door, fair: FairDay, place: PlaceRow, found: FoundBadge) {
    this.#w = w;
    this.#scan = scan;
    this.#door = door;
    this.#fair = fair;
    this.#place = place;
    this.#found = found;
    this.#done = 'done' in scan ? scan.done : null;
    this.#fact = factOf(scan, this.#done !== null, w.at, fair, place);
  }

  decide(): CheckInReply {
    const { state, timeZone, closings } = this.#fair;
    const badge = 'badge' in this.#found ? this.#found.badge : null;
    const decision = decideCheckIn({
      state,
      sitting: closings.length,
      badge: 'fault' in this.#found ? this.#found.fault : this.#found.badge.voidAt === null ? 'good' : 'void',
      place: this.#place,
      facts: badge?.visitorId ? factsOf(this.#w, badge.visitorId, timeZone) : [],
      scan: this.#fact,
      done: this.#done,
    });
    if (decision.outcome === 'refused') return this.#refuse(decision, badge?.visitorId ?? null);
    const { outcome, moves, after } = decision;
    if (outcome === 'already-inside' || outcome === 'not-inside')
      return this.#seenAgain(outcome, badge?.visitorId ?? null, moves, after);
    const visitorId = visitorOf(this.#w, badge!);
    keepShare(this.#w, visitorId, after);
    return this.#count(visitorId, outcome, moves);
  }

  #refuse({ reason, fault }: Extract<Decision, { outcome: 'refused' }>, visitorId: string | null): CheckInReply {
    const { direction, placeId } = this.#scan;
    const checkInId = this.#scan.id;
    const code = 'fault' in this.#found ? this.#found.code : null;
    this.#store('refused', visitorId, { reason, badgeFault: fault, badge: code });
    this.#w.record({
      type: 'check-in.refused',
      checkInId,
      placeId,
      direction,
      reason,
      badgeFault: fault,
      visitorId,
      doneAtDoor: this.#done,
      factAt: this.#fact.at,
    });
    const sentences = SENTENCES[this.#door.language];
    return {
      ...this.#reply('refused', {}),
      reason,
      ...(fault ? { badgeFault: fault } : {}),
      message: sentences[fault ? FAULT_REFUSALS[fault] : reason],
    };
  }

  /** A second scan of the same badge is not a second visit, but both are kept. */
  #seenAgain(outcome: Outcome, visitorId: string | null, moves: Moves, after: Share): CheckInReply {
    const { direction, placeId } = this.#scan;
    this.#store(outcome, visitorId);
    if (visitorId) keepShare(this.#w, visitorId, after);
    moveSums(this.#w, moves);
    const checkInId = this.#scan.id;
    this.#w.record({
      type: 'visitor.seen-again',
      checkInId,
      visitorId,
      placeId,
      direction,
      factAt: this.#fact.at,
      moves,
    });
    return this.#reply(outcome, moves);
  }

  #count(visitorId: string, outcome: 'admitted' | 'left', moves: Moves): CheckInReply {
    this.#store(outcome, visitorId);
    moveSums(this.#w, moves);
    const row = moves.visitors ? visitorById(this.#w, visitorId) : undefined;
    this.#w.record({
      type: outcome === 'admitted' ? 'visitor.checked-in' : 'visitor.checked-out',
      checkInId: this.#scan.id,
      visitorId,
      placeId: this.#place.id,
      late: this.#fact.late,
      factAt: this.#fact.at,
      firstVisit: moves.visitors === 1,
      moves,
      profile: row ? profileOf(row) : null,
    });
    return this.#reply(outcome, moves);
  }

  #store(
    outcome: Outcome,
    visitorId: string | null,
    why: { reason?: Reason; badgeFault?: BadgeFault | null; badge?: string | null } = {},
  ): void {
    const { id, direction, at } = this.#scan;
    addCheckIn(this.#w, {
      id,
      seq: this.#w.nextSeq(),
      sender: this.#door.sender,
      visitorId,
      badge: why.badge ?? null,
      placeId: this.#place.id,
      direction,
      outcome,
      reason: why.reason ?? null,
      badgeFault: why.badgeFault ?? null,
      doneAtDoor: this.#done,
      factAt: this.#fact.at,
      deviceAt: at,
      storedAt: this.#w.at,
      late: this.#fact.late,
      sitting: this.#fact.sitting,
    });
  }

  /** Gates and tables hold nobody: there, `inside` is how many are at the fair. */
  #reply(outcome: Outcome, moves: Moves): CheckInReply {
    const { id, kind, inside, capacity } = this.#place;
    const holds = holdsPeople(kind);
    return {
      outcome,
      firstVisit: moves.visitors === 1,
      inside: holds ? inside + (moves.inside?.[id] ?? 0) : this.#fair.present + (moves.present ?? 0),
      capacity: holds ? capacity : null,
      visitors: this.#fair.counted + (moves.visitors ?? 0),
    };
  }
}

const factOf = (scan: Scan, offline: boolean, storedAt: string, fair: FairDay, place: PlaceRow): StoredFact => {
  const said = new Date(scan.at).toISOString();
  const local = localTime(said, fair.timeZone);
  const onTheDay = local.day === fair.day;
  const at = onTheDay ? said : storedAt;
  const late = offline && Date.parse(storedAt) - Date.parse(said) > LATE_MS;
  const quarter = onTheDay ? local.quarter : localTime(storedAt, fair.timeZone).quarter;
  return {
    id: scan.id,
    placeId: place.id,
    kind: place.kind,
    direction: scan.direction,
    at,
    quarter,
    late,
    sitting: sittingOf(at, late, fair),
  };
};

/**
 * A late scan belongs to the sitting in which it happened, every other to the one it is stored in. While the fair is
 * closed none is under way: whoever is scanned then went home with the rest.
 */
const sittingOf = (at: string, late: boolean, { state, closings }: FairDay): number => {
  const latest = isCounting(state) ? closings.length : closings.length - 1;
  return late ? Math.min(latest, closings.filter((closing) => closing < at).length) : latest;
};
