import type { Reader } from '../../db/journal.ts';
import { digitsOf } from '../../shared/badges.ts';
import type { Scan } from '../../shared/checkins.ts';
import { isDoor } from '../../shared/places.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Who } from '../access/who.ts';
import { placeById } from '../places/store.ts';

/** Whether this scanner may scan at this place: a visitor its own badge at a door whose code it read; a facilitator at its tents. */
export const mayScan = (r: Reader, scan: Scan, who: Who): void => {
  if (who.kind === 'visitor') {
    const place = placeById(r, scan.placeId);
    if (!place) throw new Refused('not-found', 'placeId');
    if (!isDoor(place.kind) || digitsOf(scan.badge) !== who.badge) throw new Refused('not-yours');
    if (scan.placeKey !== place.placeKey) throw new Refused('wrong-place-key', 'placeKey');
  }
  if (
    who.kind === 'member' &&
    who.role === 'facilitator' &&
    who.placeIds.length > 0 &&
    !who.placeIds.includes(scan.placeId)
  )
    throw new Refused('not-found', 'placeId');
};
