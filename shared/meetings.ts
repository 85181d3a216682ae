import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, count, id, instant, maybe, oneOf, orNull, strict, text } from './fields.ts';
import { badgeIn } from './badges.ts';

export const MEETING_KINDS = ['talk', 'cv-left', 'interview'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const recordMeeting = endpoint({
  route: 'POST /api/meetings',
  summary: 'A visitor talked, left a CV or was interviewed at a stand',
  who: ['employer'],
  body: strict({
    id,
    badge: badgeIn,
    vacancyId: maybe(id),
    kind: oneOf(...MEETING_KINDS),
    note: maybe(text(1000)),
    /** The employer wants to remember this one. */
    starred: maybe(Type.Boolean()),
  }),
  reply: strict({ id, kind: oneOf(...MEETING_KINDS), at: instant }),
  status: 201,
});

/** A meeting as its employer keeps it: a number instead of the person. */
const meeting = strict({
  id,
  /** The same for every meeting with one person, and different at every employer. */
  person: count,
  vacancyId: orNull(id),
  vacancyTitle: orNull(Type.String()),
  kind: oneOf(...MEETING_KINDS),
  note: orNull(Type.String()),
  starred: Type.Boolean(),
  at: instant,
  /** Only where the visitor agreed, and for as long. */
  contact: orNull(Type.String()),
});
export type Meeting = Static<typeof meeting>;
export const listMeetings = endpoint({
  route: 'GET /api/meetings',
  summary: 'The employer’s own meetings, newest first',
  who: ['employer'],
  reply: strict({ items: Type.Array(meeting) }),
});
export const changeMeeting = endpoint({
  route: 'PATCH /api/meetings/:id',
  summary: 'Star a meeting, or change its note',
  who: ['employer'],
  params: byId,
  body: strict({ starred: maybe(Type.Boolean()), note: maybe(orNull(text(1000))) }),
  reply: meeting,
});
