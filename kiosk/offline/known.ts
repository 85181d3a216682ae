import { digitsOf, isWholeBadge } from '../../shared/badges.ts';
import type { Scan } from '../../shared/checkins.ts';
import { decideCheckIn, type Decision, type Standing } from '../../shared/decide.ts';
import { isCounting, isOver, type Fair, type FairState } from '../../shared/fairs.ts';
import type { Fact } from '../../shared/visits.ts';

/** What a device knows of its fair without the server, and when it learned it, in milliseconds. */
export type Known = {
  fair: Pick<Fair, 'id' | 'rehearsal' | 'badgePrefix' | 'places' | 'publicUrl'>;
  state: FairState;
  heardAt: number;
};

/** So long after the last word of a fair that was not open yet it may have opened since: nobody is turned away for that. */
const OLD_NEWS_MS = 15 * 60_000;

/** Decides a scan by what this device knows: whoever has a whole badge of this fair is let in; no room is counted. */
export const decideAtDoor = (known: Known, scan: Scan, seen: readonly Fact[], now: number): Decision =>
  decideCheckIn({
    state: stateAt(known, now),
    sitting: 0,
    badge: standingOf(scan.badge, known.fair.badgePrefix),
    place: { id: scan.placeId, kind: kindOf(known, scan.placeId), inside: 0, capacity: null },
    facts: seen,
    scan: factOf(known, scan),
    done: null,
  });

/** The scan as a fact that later scans are judged by. */
export const factOf = (known: Known, { placeId, direction, at }: Scan): Fact => ({
  placeId,
  kind: kindOf(known, placeId),
  direction,
  at,
  quarter: '',
  late: false,
  sitting: 0,
});

const stateAt = ({ state, heardAt }: Known, now: number): FairState =>
  isCounting(state) || isOver(state) || now - heardAt < OLD_NEWS_MS ? state : 'open';

const standingOf = (read: string, prefix: string): Standing => {
  const code = digitsOf(read);
  if (!code || !isWholeBadge(code)) return 'damaged';
  return code.startsWith(prefix) ? 'good' : 'foreign';
};

const kindOf = ({ fair }: Known, placeId: string) => fair.places.find(({ id }) => id === placeId)?.kind ?? 'info-table';
