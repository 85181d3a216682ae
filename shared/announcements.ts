import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, id, instant, maybe, names, orNull, strict } from './fields.ts';

export const announcement = strict({
  id,
  text: names,
  /** Where it is about one place. */
  placeId: orNull(id),
  madeAt: instant,
  expiresAt: instant,
});
export type Announcement = Static<typeof announcement>;

export const listAnnouncements = endpoint({
  route: 'GET /api/announcements',
  summary: 'What is announced at this moment, newest first',
  who: ['public'],
  reply: strict({ items: Type.Array(announcement) }),
});
export const makeAnnouncement = endpoint({
  route: 'POST /api/announcements',
  summary: 'Tell everybody something for some minutes: on phones, the kiosk and the noticeboard',
  who: ['organiser', 'desk'],
  body: strict({
    id,
    text: names,
    placeId: maybe(id),
    minutes: Type.Integer({ minimum: 1, maximum: 24 * 60 }),
  }),
  reply: announcement,
  status: 201,
});
export const withdrawAnnouncement = endpoint({
  route: 'DELETE /api/announcements/:id',
  summary: 'Take an announcement back before its time is over',
  who: ['organiser', 'desk'],
  params: byId,
  reply: strict({ withdrawn: Type.Boolean() }),
});
