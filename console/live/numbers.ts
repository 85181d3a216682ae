import { localTime } from '../../shared/clock.ts';
import type { FairNow, PlaceNow } from '../../shared/fair.ts';
import { holdsPeople } from '../../shared/places.ts';

const QUARTER_MS = 15 * 60_000;

/** Per cent, rounded; null where there is nothing to divide by. */
export const share = (n: number, of: number): number | null => (of === 0 ? null : Math.round((100 * n) / of));

/** The same of people who should all be among the others; null where some of them were not counted there. */
export const partOf = (n: number, of: number): number | null => (n > of ? null : share(n, of));

/** Women among those who said their sex, in per cent. */
export const shareOfWomen = ({ bySex }: FairNow): number | null => {
  const said = (bySex['female'] ?? 0) + (bySex['male'] ?? 0) + (bySex['other'] ?? 0);
  return share(bySex['female'] ?? 0, said);
};

/**
 * New visitors in this quarter of an hour and the one before, and when that began: a window of 15 to 30 minutes, since
 * a quarter that has just begun says nothing.
 */
export const lately = (fair: FairNow, now: number): { count: number; since: string } => {
  const current = localTime(new Date(now).toISOString(), fair.timeZone).quarter;
  const since = localTime(new Date(now - QUARTER_MS).toISOString(), fair.timeZone).quarter;
  return { count: (fair.arrivals[since] ?? 0) + (fair.arrivals[current] ?? 0), since };
};

/** People inside, with and without a badge. */
export const peopleIn = (place: PlaceNow): number => place.inside + place.talliedInside;

/** The places that hold people, with their ids, in the order in which they were added. */
export const tentsOf = (fair: FairNow): [string, PlaceNow][] =>
  Object.entries(fair.places).filter(([, place]) => holdsPeople(place.kind));

const minutesOf = (quarter: string): number => Number(quarter.slice(0, 2)) * 60 + Number(quarter.slice(3));
const quarterAt = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export type Arrival = { quarter: string; count: number; /** Still to come. */ ahead: boolean };

/**
 * Arrivals for every quarter of an hour from opening (or the first visitor, if earlier) to closing (or now, if later).
 * `opens`, `closes`: local quarters, "09:00".
 */
export const arrivalsOf = (fair: FairNow, opens: string, closes: string, now: string): Arrival[] => {
  const seen = Object.keys(fair.arrivals).map(minutesOf);
  const first = Math.min(minutesOf(opens), ...seen);
  const current = Math.max(minutesOf(now), ...seen);
  const last = Math.max(minutesOf(closes) - 15, ...seen);
  const quarters = Array.from({ length: (last - first) / 15 + 1 }, (_, i) => first + 15 * i);
  return quarters.map((at) => ({
    quarter: quarterAt(at),
    count: fair.arrivals[quarterAt(at)] ?? 0,
    ahead: at > current,
  }));
};

/**
 * How many came in each of these quarters of an hour at an earlier fair, of which hours are known: a quarter of the
 * hour's number, null where that hour is not told or was withheld.
 */
export const lastArrivals = (
  byHour: Readonly<Record<string, number | null>>,
  arrivals: readonly Arrival[],
): (number | null)[] | null => {
  if (Object.keys(byHour).length === 0) return null;
  return arrivals.map(({ quarter }) => {
    const n = byHour[quarter.slice(0, 2)] ?? null;
    return n === null ? null : n / 4;
  });
};
