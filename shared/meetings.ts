import { endpoint } from './endpoint.ts';
import { id, instant, maybe, oneOf, strict, text } from './fields.ts';
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
  }),
  reply: strict({ id, kind: oneOf(...MEETING_KINDS), at: instant }),
  status: 201,
});
