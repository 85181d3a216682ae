import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, id, instant, oneOf, orNull, strict, text } from './fields.ts';

export const MEDIA = ['tv', 'radio', 'paper', 'online', 'other'] as const;
export type Medium = (typeof MEDIA)[number];
/** Who was asked. Nobody's name is kept: whoever was filmed gave the yes to the camera or on paper. */
const INTERVIEWED = ['organiser', 'employer', 'visitor', 'facilitator', 'official'] as const;
/** Whether they agreed to be filmed. */
const FILMING = ['agreed', 'refused', 'not-filmed', 'not-asked'] as const;
const interview = strict({ who: oneOf(...INTERVIEWED), filming: oneOf(...FILMING) });
export type Interview = Static<typeof interview>;
export const MOST_INTERVIEWS = 30;

const mediaFields = {
  at: instant,
  outlet: text(120),
  medium: oneOf(...MEDIA),
  /** The journalist, for the organisers alone. */
  contact: orNull(text(200)),
  interviews: Type.Array(interview, { maxItems: MOST_INTERVIEWS }),
  /** Where it can be seen or read. */
  link: orNull(Type.String({ maxLength: 500, pattern: '^https?://\\S+$' })),
};
const mediaDraft = strict(mediaFields);
const mediaVisit = strict({ id, ...mediaFields });
export type MediaVisit = Static<typeof mediaVisit>;

/** Somebody was filmed, or may have been, and nobody asked. */
export const lacksConsent = ({ interviews }: Pick<MediaVisit, 'interviews'>): boolean =>
  interviews.some(({ filming }) => filming === 'not-asked');

export const listMedia = endpoint({
  route: 'GET /api/media',
  summary: 'Which press was there, whom it spoke to, and who agreed to be filmed; journalists are told to organisers',
  who: ['organiser', 'desk', 'viewer'],
  reply: strict({ items: Type.Array(mediaVisit) }),
});
export const addMedia = endpoint({
  route: 'POST /api/media',
  summary: 'Write down a visit of the press',
  who: ['organiser', 'desk'],
  body: mediaVisit,
  reply: mediaVisit,
  status: 201,
});
export const changeMedia = endpoint({
  route: 'PATCH /api/media/:id',
  summary: 'Write a visit of the press anew: a further interview, the link once it was aired',
  who: ['organiser', 'desk'],
  params: byId,
  body: mediaDraft,
  reply: mediaVisit,
});
export const removeMedia = endpoint({
  route: 'DELETE /api/media/:id',
  summary: 'Take a visit of the press away',
  who: ['organiser'],
  params: byId,
  reply: strict({}),
});

export const MEDIA_CALLS = [listMedia, addMedia, changeMedia, removeMedia] as const;
