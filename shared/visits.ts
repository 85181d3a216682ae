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
  /** How many times the fair had been closed when it happened: a closing sends everybody home. */
  sitting: number;
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
 * The share of a visitor whose scans these are, in the order of storing. Scans are judged as if no other had been, so
 * that taking one back leaves what would have been without it: the second of a double scan then is the visit. Clocks
 * never order, but a late scan takes its place before those that happened after it: it counts, and moves nobody who was
 * seen elsewhere since. `sitting` is the fair's now.
 */
export const shareOf = (facts: readonly Fact[], sitting: number): Share => {
  let share = NOTHING;
  let last = 0;
  for (const fact of inPlaceOfTime(facts)) {
    if (fact.sitting > last) share = sentHome(share);
    last = Math.max(last, fact.sitting);
    share = fact.direction === 'in' ? enter(share, fact) : leave(share, fact);
  }
  return sitting > last ? sentHome(share) : share;
};

const inPlaceOfTime = (facts: readonly Fact[]): Fact[] => {
  const ordered = facts.filter((fact) => !fact.late);
  for (const fact of facts.filter((each) => each.late)) {
    const next = ordered.findIndex((other) => isAfter(other, fact));
    ordered.splice(next === -1 ? ordered.length : next, 0, fact);
  }
  return ordered;
};

/** What happened after a closing is after what happened before it, whatever the clocks said. */
const isAfter = (one: Fact, other: Fact): boolean =>
  one.sitting === other.sitting ? one.at > other.at : one.sitting > other.sitting;

const sentHome = (share: Share): Share => ({ ...share, atFair: false, inPlace: null });

const enter = (share: Share, fact: Fact): Share => {
  if (isThere(share, fact)) return share;
  const holds = holdsPeople(fact.kind);
  return {
    counted: true,
    firstQuarter: share.firstQuarter ?? fact.quarter,
    atFair: true,
    inPlace: holds ? fact.placeId : share.inPlace,
    visits: { ...share.visits, [fact.placeId]: (share.visits[fact.placeId] ?? 0) + 1 },
    tents: holds ? new Set([...share.tents, fact.placeId]) : share.tents,
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
