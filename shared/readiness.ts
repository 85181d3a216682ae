import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { count, instant, maybe, oneOf, strict } from './fields.ts';

/** What is looked at before a fair opens, in the order in which it is prepared. */
const BEFORE_OPENING = [
  'day',
  'free-space',
  'backup',
  'backup-safe',
  'public-url',
  'certificate',
  'doors',
  'tents',
  'scanners',
  'vacancies',
  'vacancies-held',
  'employers-confirmed',
  'employers-posted',
  'facilitators',
  'programme',
  'advisers',
  'badges',
  'memoranda',
  'campaigns',
  'surveys',
  'targets',
] as const;
/** What is looked at before it closes. */
const BEFORE_CLOSING = [
  'devices-pending',
  'people-here',
  'questions-waiting',
  'offers-unanswered',
  'decisions-waiting',
  'surveys-answered',
  'employers-answered',
  'media-consent',
] as const;
/** `blocks`: the fair cannot do its work so; `look`: it can, but somebody should know. */
export const LEVELS = ['blocks', 'look', 'ready'] as const;
export type Level = (typeof LEVELS)[number];

/** `n` of `of`: 12 of 60 employers have posted. */
const level = { level: oneOf(...LEVELS), n: maybe(count), of: maybe(count) };
const opening = strict({ key: oneOf(...BEFORE_OPENING), ...level });
const closing = strict({ key: oneOf(...BEFORE_CLOSING), ...level });
export type OpeningItem = Static<typeof opening>;
export type ClosingItem = Static<typeof closing>;

export const readReadiness = endpoint({
  route: 'GET /api/readiness',
  summary: 'What blocks the fair or needs a look, before it opens and before it closes',
  who: ['organiser', 'viewer'],
  reply: strict({ at: instant, opening: Type.Array(opening), closing: Type.Array(closing) }),
});
