import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, count, id, instant, language, maybe, names, namesIn, oneOf, orNull, strict, text } from './fields.ts';

export const PLACE_KINDS = ['gate', 'info-table', 'tent', 'stand', 'stage', 'desk'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
const placeKind = oneOf(...PLACE_KINDS);

/** Tents and stages hold people; gates, tables, desks and stands hold nobody. */
export const holdsPeople = (kind: PlaceKind): boolean => kind === 'tent' || kind === 'stage';
/** Where a visitor's own phone may check its badge in, with that place's key. */
export const isDoor = (kind: PlaceKind): boolean => kind === 'gate' || kind === 'info-table';

export const ROOM = ['free', 'filling', 'full'] as const;
export type Room = (typeof ROOM)[number];

/** How much room a place has left: filling from 90 % of its capacity on. */
export const roomOf = (inside: number, capacity: number | null): Room =>
  capacity === null || inside < capacity * 0.9 ? 'free' : inside < capacity ? 'filling' : 'full';

export const place = strict({
  id,
  kind: placeKind,
  name: names,
  topic: orNull(Type.String()),
  /** The partner that has this place. */
  host: orNull(Type.String()),
  /** The languages spoken there. */
  languages: Type.Array(language),
  capacity: orNull(count),
  room: oneOf(...ROOM),
  /** People inside, with and without a badge; told to staff only. */
  inside: maybe(count),
  /** The secret in this place's QR code; told to organisers and desks only. */
  placeKey: maybe(Type.String()),
});
export type Place = Static<typeof place>;

const spoken = Type.Array(language, { maxItems: 5, uniqueItems: true });
const capacity = Type.Integer({ minimum: 1, maximum: 100_000 });

export const listPlaces = endpoint({
  route: 'GET /api/places',
  summary: 'Every place of the fair; staff also see how many are inside',
  who: ['public'],
  reply: strict({ items: Type.Array(place) }),
});
export const readPlace = endpoint({
  route: 'GET /api/places/:id',
  summary: 'One place',
  who: ['public'],
  params: byId,
  reply: place,
});
export const addPlace = endpoint({
  route: 'POST /api/places',
  summary: 'Add a place',
  who: ['organiser'],
  body: strict({
    id: maybe(id),
    kind: placeKind,
    name: namesIn,
    topic: maybe(text(80)),
    host: maybe(text(120)),
    languages: maybe(spoken),
    capacity: maybe(orNull(capacity)),
  }),
  reply: place,
  status: 201,
});
export const changePlace = endpoint({
  route: 'PATCH /api/places/:id',
  summary: "Change a place's name, topic, host partner, languages or capacity",
  who: ['organiser'],
  params: byId,
  body: strict({
    name: maybe(namesIn),
    topic: maybe(orNull(text(80))),
    host: maybe(orNull(text(120))),
    languages: maybe(spoken),
    capacity: maybe(orNull(capacity)),
  }),
  reply: place,
});
export const tallyPlace = endpoint({
  route: 'POST /api/places/:id/tally',
  summary: 'Count one person without a badge in (1) or out (-1)',
  who: ['facilitator', 'desk', 'organiser'],
  params: byId,
  body: strict({
    id: maybe(id),
    change: Type.Unsafe<1 | -1>({ type: 'integer', enum: [1, -1] }),
    sex: maybe(oneOf('female', 'male', 'other')),
    /** When it happened, where it was not just now. */
    at: maybe(instant),
  }),
  /** `seq`: the journal's entry at which it stands. */
  reply: strict({ inside: count, seq: count }),
});
export const undoTally = endpoint({
  route: 'POST /api/places/:id/tally/undo',
  summary: 'Take an own count of the last 15 minutes back: it counts as if it had not been',
  who: ['facilitator', 'desk', 'organiser'],
  params: byId,
  /** `tallyId`: the id with which it was counted. */
  body: strict({ id, tallyId: id }),
  /** `seq`: the journal's entry at which it stands. */
  reply: strict({ inside: count, seq: count }),
});
export const typeInTally = endpoint({
  route: 'POST /api/places/:id/paper-tally',
  summary: 'Type in people that were counted on paper: they count in their own hour, and are gone by now',
  who: ['facilitator', 'desk', 'organiser'],
  params: byId,
  body: strict({
    id,
    count: Type.Integer({ minimum: 1, maximum: 1000 }),
    at: instant,
    sex: maybe(oneOf('female', 'male', 'other')),
  }),
  /** Everybody tallied at this place so far. */
  reply: strict({ tallied: count }),
});
