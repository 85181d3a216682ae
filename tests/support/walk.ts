/** A scan that stands, in the order of storing. */
export type ScanRow = {
  id: string;
  visitorId: string;
  placeId: string;
  direction: 'in' | 'out';
  at: string;
  late: number;
  sitting: number;
  holds: number;
  door: number;
  gate: number;
};

/** Where one visitor went: its admitted visits, and where it is now. */
export type Walk = {
  visitorId: string;
  visits: { id: string; placeId: string; holds: boolean; clock: string }[];
  atFair: boolean;
  inPlace: string | null;
};

/** The contract's "two presences", told a second time, for the tests to hold against the product's own rules. */
export const walkThrough = (rows: readonly ScanRow[], closings: number, timeZone: string): Walk[] => {
  const byVisitor = new Map<string, ScanRow[]>();
  for (const row of rows) byVisitor.set(row.visitorId, [...(byVisitor.get(row.visitorId) ?? []), row]);
  return [...byVisitor].map(([visitorId, scans]) => walk(visitorId, asItHappened(scans), closings, timeZone));
};

/** Scans stand in the order of storing, but a late one goes before what happened after it. */
const asItHappened = (scans: ScanRow[]): ScanRow[] => {
  const line = scans.filter(({ late }) => !late);
  for (const scan of scans.filter(({ late }) => late)) {
    let place = 0;
    while (place < line.length && !isAfter(line[place]!, scan)) place += 1;
    line.splice(place, 0, scan);
  }
  return line;
};

const isAfter = (one: ScanRow, other: ScanRow): boolean =>
  one.sitting === other.sitting ? one.at > other.at : one.sitting > other.sitting;

const walk = (visitorId: string, line: ScanRow[], closings: number, timeZone: string): Walk => {
  const visits: Walk['visits'] = [];
  let atFair = false;
  let tent: string | null = null;
  let sitting = 0;
  const goHome = (): void => {
    atFair = false;
    tent = null;
  };
  for (const { id, placeId, direction, at, holds, door, gate, ...scan } of line) {
    if (scan.sitting > sitting) goHome();
    sitting = Math.max(sitting, scan.sitting);
    if (direction === 'out') {
      if (gate) goHome();
      else if (tent === placeId) tent = null;
      continue;
    }
    if (holds ? tent === placeId : door && atFair) continue;
    visits.push({ id, placeId, holds: Boolean(holds), clock: clockIn(at, timeZone) });
    atFair = true;
    if (holds) tent = placeId;
  }
  if (closings > sitting) goHome();
  return { visitorId, visits, atFair, inPlace: tent };
};

const clocks = new Map<string, Intl.DateTimeFormat>();
/** The time of day in a time zone, "09:05". */
export const clockIn = (at: string, timeZone: string): string => {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(timeZone, clock);
  return clock.format(new Date(at));
};
