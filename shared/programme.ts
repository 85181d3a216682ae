import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import {
  byId,
  count,
  file,
  id,
  instant,
  language,
  maybe,
  names,
  namesIn,
  oneOf,
  orNull,
  strict,
  text,
} from './fields.ts';

export const ITEM_KINDS = ['opening', 'discussion', 'talk', 'training', 'other'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
export const ITEM_STATES = ['planned', 'running', 'paused', 'ended', 'cancelled'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** Still to come or under way. */
export const isAhead = (state: ItemState): boolean => state !== 'ended' && state !== 'cancelled';

export const programmeItem = strict({
  id,
  kind: oneOf(...ITEM_KINDS),
  startsAt: instant,
  endsAt: instant,
  title: names,
  /** Who speaks or leads, as it is printed. */
  speakers: orNull(Type.String()),
  placeId: orNull(id),
  state: oneOf(...ITEM_STATES),
  /** Minutes that it is later than planned. */
  delay: count,
});
export type ProgrammeItem = Static<typeof programmeItem>;

type Timed = Pick<ProgrammeItem, 'startsAt' | 'endsAt' | 'delay'>;
/** When it begins and ends now that it is late, in milliseconds. */
export const beginsAt = ({ startsAt, delay }: Timed): number => Date.parse(startsAt) + delay * 60_000;
export const isOverAt = ({ endsAt, delay }: Timed): number => Date.parse(endsAt) + delay * 60_000;

const delay = Type.Integer({ minimum: 0, maximum: 600 });
const draft = {
  kind: maybe(oneOf(...ITEM_KINDS)),
  startsAt: instant,
  endsAt: instant,
  title: namesIn,
  speakers: maybe(orNull(text(300))),
  placeId: maybe(orNull(id)),
};

export const listProgramme = endpoint({
  route: 'GET /api/programme',
  summary: 'What happens when and where, and what of it is under way',
  who: ['public'],
  reply: strict({ items: Type.Array(programmeItem) }),
});
export const addProgrammeItem = endpoint({
  route: 'POST /api/programme',
  summary: 'Add an item to the programme',
  who: ['organiser'],
  body: strict({ id: maybe(id), ...draft }),
  reply: programmeItem,
  status: 201,
});
export const changeProgrammeItem = endpoint({
  route: 'PATCH /api/programme/:id',
  summary: 'Change an item; a facilitator starts, pauses, ends and delays what is in their own tent, and no more',
  who: ['organiser', 'facilitator'],
  params: byId,
  body: strict({
    id: maybe(id),
    ...draft,
    startsAt: maybe(instant),
    endsAt: maybe(instant),
    title: maybe(namesIn),
    state: maybe(oneOf(...ITEM_STATES)),
    delay: maybe(delay),
  }),
  reply: programmeItem,
});
export const readCalendar = endpoint({
  route: 'GET /api/programme.ics',
  summary: 'The programme, or one item of it, for the calendar of a phone',
  who: ['public'],
  query: strict({ item: maybe(id), language: maybe(language) }),
  reply: file,
  file: 'text/calendar; charset=utf-8',
});
