import type { BadgeFault, Direction, Outcome, Reason } from './checkins.ts';
import { isOver, type FairState } from './fairs.ts';
import type { PlaceKind } from './places.ts';
import { movesBetween, shareOf, type Fact, type Moves, type Share } from './visits.ts';

/** What whoever decides knows of a badge: that it counts, that it was made void, or what is wrong with it. */
export type Standing = 'good' | 'void' | BadgeFault;

/** All that a scan is decided by. A kiosk without the server knows less: no capacity, and only its own earlier scans. */
export type Situation = {
  state: FairState;
  /** How many times the fair has been closed. */
  sitting: number;
  badge: Standing;
  place: { id: string; kind: PlaceKind; inside: number; capacity: number | null };
  /** The earlier scans of this badge that are known, in the order of storing. */
  facts: readonly Fact[];
  scan: Fact;
  /** What was done at the door while the server was out of reach, and that stands; null where nothing was done yet. */
  done: 'admitted' | 'refused' | null;
};

export type Decision =
  | { outcome: 'refused'; reason: Reason; fault: BadgeFault | null }
  | { outcome: Exclude<Outcome, 'refused'>; after: Share; moves: Moves };

/** Decides one scan; the same rule at the server and, without it, at the door. */
export const decideCheckIn = (situation: Situation): Decision => {
  const { badge, done, facts, scan, sitting, place } = situation;
  if (badge === 'void') return refused('void-badge');
  if (badge !== 'good') return refused('unknown-badge', badge);
  const before = shareOf(facts, sitting);
  const rule = ruleOf(situation.state, scan.direction, before.counted);
  if (done === 'refused') return refused(rule ?? 'unknown-badge');
  if (rule && done === null) return refused(rule);
  const after = shareOf([...facts, scan], sitting);
  const enters = after.inPlace === place.id && before.inPlace !== place.id;
  if (enters && done === null && isFull(place)) return refused('place-full');
  const moves = movesBetween(before, after);
  return { outcome: outcomeOf(scan.direction, moves), after, moves };
};

/** Why the state of the fair lets nobody through; null where it does. */
const ruleOf = (state: FairState, direction: Direction, counted: boolean): Reason | null => {
  if (state === 'planning' || state === 'set-up') return 'fair-not-open';
  if (direction === 'out') return null;
  return isOver(state) || (state === 'last-entry' && !counted) ? 'fair-closed' : null;
};

const isFull = ({ inside, capacity }: Situation['place']): boolean => capacity !== null && inside >= capacity;

const refused = (reason: Reason, fault: BadgeFault | null = null): Decision => ({ outcome: 'refused', reason, fault });

const outcomeOf = (direction: Direction, moves: Moves): Exclude<Outcome, 'refused'> => {
  if (direction === 'in') return Object.values(moves.visits ?? {}).some((n) => n > 0) ? 'admitted' : 'already-inside';
  return moves.present || moves.inside ? 'left' : 'not-inside';
};
