import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { id, language, maybe, oneOf, orNull, strict } from './fields.ts';
import { badgeIn } from './badges.ts';

export const SEXES = ['female', 'male', 'other'] as const;
export const AGE_BANDS = ['14-17', '18-22', '23-29', '30-44', '45-59', '60+'] as const;
export const STATUSES = ['student', 'unemployed', 'employed', 'other'] as const;
export const VIAS = ['walk-in', 'invited', 'group'] as const;
export const CHANNELS = [
  'teacher',
  'friend',
  'university-advert',
  'tv',
  'instagram',
  'leaflet',
  'banner',
  'employment-centre',
  'passing-by',
  'other',
] as const;
/** The nine first-level divisions of Kyrgyzstan, ISO 3166-2:KG. */
export const DISTRICTS = ['KG-B', 'KG-C', 'KG-GB', 'KG-GO', 'KG-J', 'KG-N', 'KG-O', 'KG-T', 'KG-Y'] as const;
export const AIMS = ['job', 'internship', 'training', 'advice', 'looking'] as const;

export const facts = strict({
  sex: maybe(oneOf(...SEXES)),
  ageBand: maybe(oneOf(...AGE_BANDS)),
  status: maybe(oneOf(...STATUSES)),
  district: maybe(oneOf(...DISTRICTS)),
  heardFrom: maybe(oneOf(...CHANNELS)),
  aim: maybe(oneOf(...AIMS)),
  language: maybe(language),
});
export type Facts = Static<typeof facts>;
export type Via = (typeof VIAS)[number];

/** What the kiosk asks, one a page; every one can be skipped. */
export const KIOSK_QUESTIONS = ['sex', 'ageBand', 'status', 'heardFrom'] as const;

export const registerVisitor = endpoint({
  route: 'POST /api/visitors',
  summary: 'Register a visitor, with a badge already held or a new one; checks nobody in',
  who: ['public', 'kiosk', 'scanner', 'desk', 'organiser'],
  body: strict({
    id,
    badge: maybe(badgeIn),
    via: maybe(oneOf(...VIAS)),
    facts: maybe(facts),
    /** What stood in the code that led here: of a leaflet, line or post, or a channel; an unknown one says nothing. */
    campaign: maybe(Type.String({ maxLength: 20, pattern: '^[A-Za-z0-9-]+$' })),
  }),
  reply: strict({ visitorId: id, badge: Type.String() }),
  status: 201,
});

export const readOwnVisit = endpoint({
  route: 'GET /api/visitors/me',
  summary: 'The badge bound to this phone, and whether it has been checked in; null where there is none',
  who: ['public'],
  reply: strict({ badge: orNull(Type.String()), checkedIn: Type.Boolean() }),
});
