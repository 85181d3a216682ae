import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { count, day, id, instant, language, maybe, names, namesIn, oneOf, orNull, strict, text } from './fields.ts';
import { place } from './places.ts';
import { signedIn } from './members.ts';

export const FAIR_STATES = ['planning', 'set-up', 'soft-open', 'open', 'last-entry', 'closed', 'archived'] as const;
export type FairState = (typeof FAIR_STATES)[number];
export const fairState = oneOf(...FAIR_STATES);

/** People are counted from soft opening until closing. */
export const isCounting = (state: FairState): boolean =>
  state === 'soft-open' || state === 'open' || state === 'last-entry';
export const isOver = (state: FairState): boolean => state === 'closed' || state === 'archived';
/** Going back needs a reason; going on does not. */
export const goesBack = (from: FairState, to: FairState): boolean =>
  FAIR_STATES.indexOf(to) < FAIR_STATES.indexOf(from);

export const fair = strict({
  id,
  name: names,
  city: names,
  venue: names,
  state: fairState,
  day,
  opensAt: instant,
  closesAt: instant,
  timeZone: Type.String(),
  languages: Type.Array(language),
  country: Type.String(),
  expectedVisitors: orNull(count),
  /** The address on paper, where one is set; else null. */
  publicUrl: orNull(Type.String()),
  /** The first digits of this fair's badges: lets an offline kiosk tell another fair's badge. */
  badgePrefix: Type.String(),
  places: Type.Array(place),
  /** A copy that is only rehearsed with: nothing of it counts. */
  rehearsal: Type.Boolean(),
});
export type Fair = Static<typeof fair>;

/** Tells one fair from another and a rehearsal from its fair: whoever says in `x-fair` which one is meant is refused at any other. */
export const markOf = ({ id, rehearsal }: Pick<Fair, 'id' | 'rehearsal'>): string =>
  rehearsal ? `${id}${REHEARSED}` : id;
const REHEARSED = '.rehearsal';
/** Of the mark of a rehearsal: that of its fair. */
export const isRehearsed = (mark: string): boolean => mark.endsWith(REHEARSED);

export const fairDraft = strict({
  name: namesIn,
  city: namesIn,
  venue: maybe(namesIn),
  opensAt: instant,
  closesAt: instant,
  timeZone: maybe(text(60)),
  languages: maybe(Type.Array(language, { minItems: 1, maxItems: 5, uniqueItems: true })),
  country: maybe(Type.String({ pattern: '^[A-Z]{2}$' })),
  expectedVisitors: maybe(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
});
export type FairDraft = Static<typeof fairDraft>;

/** The example fairs: each fills an empty folder, and each is a day to simulate. */
export const EXAMPLES = ['osh-2017', 'jalalabad-2018'] as const;
export type ExampleName = (typeof EXAMPLES)[number];
const loginName = Type.String({ minLength: 2, maxLength: 80, pattern: '^\\S+$' });
const password = Type.String({ minLength: 8, maxLength: 200 });

export const readFair = endpoint({
  route: 'GET /api/fair',
  summary: 'The fair: name, place, day, state and the places to walk into',
  who: ['public'],
  reply: fair,
});

export const changeFair = endpoint({
  route: 'PATCH /api/fair',
  summary: 'Move the fair to another state; going back needs a reason',
  who: ['organiser'],
  body: strict({ state: fairState, reason: maybe(text(500)) }),
  reply: fair,
});

export const setUpFair = endpoint({
  route: 'POST /api/setup',
  summary: 'Make the fair and its first organiser, once, with the code that the server printed',
  who: ['public'],
  body: strict({
    code: text(40),
    fair: maybe(fairDraft),
    example: maybe(oneOf(...EXAMPLES)),
    organiser: strict({ name: text(120), login: loginName, password }),
  }),
  reply: strict({ fair, member: signedIn }),
  status: 201,
});

export const setupState = endpoint({
  route: 'GET /api/setup',
  summary: 'Whether the fair has been made yet',
  who: ['public'],
  reply: strict({ done: Type.Boolean(), examples: Type.Array(oneOf(...EXAMPLES)) }),
});
