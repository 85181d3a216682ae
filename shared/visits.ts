import type { Direction } from './checkins.ts';
import { type PlaceKind, holdsPeople } from './places.ts';
import type { AGE_BANDS, CHANNELS, SEXES, STATUSES, VIAS } from './visitors.ts';

type Said<V extends readonly string[]> = V[number] | 'notSaid';
/** What a visitor said of itself, with what was skipped as `notSaid`. */
export type Profile = {
  sex: Said<typeof SEXES>;
  ageBand: Said<typeof AGE_BANDS>;
  status: Said<typeof STATUSES>;
  heardFrom: Said<typeof CHANNELS>;
  via: (typeof VIAS)[number];
};

/** One scan of one visitor that was not refused, in the order in which it was stored. */
export type Fact = {
  placeId: string;
  kind: PlaceKind;
  direction: Direction;
  /** When it happened, UTC. */
  at: string;
  /** The quarter of an hour it fell in, local, "09:15". */
  quarter: string;
  /** Stored more than a minute after it happened. */
  late: boolean;
  /** Stored before the fair was last closed, which sent everybody home. */
  beforeClosing: boolean;
};

/** What one visitor adds to the fair's sums. */
export type Share = {
  counted: boolean;
  firstQuarter: string | null;
  atFair: boolean;
  inPlace: string | null;
  /** Admitted check-ins by place. */
  visits: Readonly<Record<string, number>>;
  /** Of those, the ones in tents and stages. */
  tents: ReadonlySet<string>;
};

export const NOTHING: Share = {
  counted: false,
  firstQuarter: null,
  atFair: false,
  inPlace: null,
  visits: {},
  tents: new Set(),
};

/**
 * The share of a visitor whose scans these are. Scans are judged as if no other had been, so that taking one back
 * leaves what would have been without it: the second of a double scan then is the visit. A late scan counts as a visit,
 * but moves nobody who was seen elsewhere since.
 */
export const shareOf = (facts: readonly Fact[]): Share =>
  facts.reduce<Share>((share, fact, i) => {
    const overtaken = fact.late && facts.slice(0, i).some((earlier) => earlier.at > fact.at);
    return after(share, fact, !overtaken && !fact.beforeClosing);
  }, NOTHING);

/** What becomes of a share when one more scan follows; `moves` is false for one that came too late to move anybody. */
export const after = (share: Share, fact: Fact, moves: boolean): Share => {
  if (fact.direction === 'out') return moves ? leave(share, fact) : share;
  if (isThere(share, fact) && moves) return share;
  const tents = holdsPeople(fact.kind) ? new Set([...share.tents, fact.placeId]) : share.tents;
  return {
    counted: true,
    firstQuarter: share.firstQuarter ?? fact.quarter,
    atFair: share.atFair || moves,
    inPlace: moves && holdsPeople(fact.kind) ? fact.placeId : share.inPlace,
    visits: { ...share.visits, [fact.placeId]: (share.visits[fact.placeId] ?? 0) + 1 },
    tents,
  };
};

/** Whether a scan in finds the visitor already where it leads: in this tent, or at the fair. */
const isThere = (share: Share, fact: Fact): boolean => {
  if (holdsPeople(fact.kind)) return share.inPlace === fact.placeId;
  return share.atFair && (fact.kind === 'gate' || fact.kind === 'info-table');
};

const leave = (share: Share, fact: Fact): Share => {
  if (fact.kind === 'gate') return { ...share, atFair: false, inPlace: null };
  return share.inPlace === fact.placeId ? { ...share, inPlace: null } : share;
};

/** Signed changes of the sums; what does not change is left out. */
export type Moves = {
  visitors?: number;
  present?: number;
  tentVisits?: number;
  tentVisitors?: number;
  /** By quarter of an hour. */
  arrivals?: Record<string, number>;
  /** By place: people inside, admitted check-ins, distinct visitors. */
  inside?: Record<string, number>;
  visits?: Record<string, number>;
  visitorsOf?: Record<string, number>;
};

/** How the fair's sums move when a visitor's share changes. */
export const movesBetween = (was: Share, is: Share): Moves => {
  const arrivals: Record<string, number> = {};
  if (was.firstQuarter !== is.firstQuarter) {
    if (was.firstQuarter) arrivals[was.firstQuarter] = -1;
    if (is.firstQuarter) arrivals[is.firstQuarter] = 1;
  }
  const inside: Record<string, number> = {};
  if (was.inPlace !== is.inPlace) {
    if (was.inPlace) inside[was.inPlace] = -1;
    if (is.inPlace) inside[is.inPlace] = 1;
  }
  const visits: Record<string, number> = {};
  const visitorsOf: Record<string, number> = {};
  let tentVisits = 0;
  for (const placeId of new Set([...Object.keys(was.visits), ...Object.keys(is.visits)])) {
    const [before, now] = [was.visits[placeId] ?? 0, is.visits[placeId] ?? 0];
    if (before === now) continue;
    visits[placeId] = now - before;
    if (was.tents.has(placeId) || is.tents.has(placeId)) tentVisits += now - before;
    if (Math.sign(before) !== Math.sign(now)) visitorsOf[placeId] = Math.sign(now) - Math.sign(before);
  }
  return withoutZeroes({
    visitors: Number(is.counted) - Number(was.counted),
    present: Number(is.atFair) - Number(was.atFair),
    tentVisits,
    tentVisitors: Math.sign(is.tents.size) - Math.sign(was.tents.size),
    arrivals,
    inside,
    visits,
    visitorsOf,
  });
};

const withoutZeroes = (moves: Moves): Moves =>
  Object.fromEntries(
    Object.entries(moves).filter(([, value]) =>
      typeof value === 'number' ? value !== 0 : Object.keys(value).length > 0,
    ),
  );
