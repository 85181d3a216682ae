import { roomOf, type Place } from '../../shared/places.ts';
import type { Audience } from '../../shared/endpoint.ts';
import type { PlaceRow } from './store.ts';

const KEY_HOLDERS: readonly Audience[] = ['organiser', 'desk'];
const COUNTERS: readonly Audience[] = ['organiser', 'desk', 'viewer', 'moderator', 'facilitator', 'adviser'];

/** A place as one who asks may see it: the public learns only whether there is room. */
export const toldPlace = (row: PlaceRow, { role }: { role: Audience }): Place => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  topic: row.topic,
  host: row.host,
  languages: row.languages,
  capacity: row.capacity,
  room: roomOf(row.inside, row.capacity),
  ...(COUNTERS.includes(role) ? { inside: row.inside } : {}),
  ...(KEY_HOLDERS.includes(role) ? { placeKey: row.placeKey } : {}),
});
