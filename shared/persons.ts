import { Type, type Static } from 'typebox';
import { ADVICE_TOPICS, OUTCOMES_OF_ADVICE, REFERRALS } from './advice.ts';
import { badgeIn } from './badges.ts';
import { DIRECTIONS, OUTCOMES } from './checkins.ts';
import { endpoint } from './endpoint.ts';
import { byId, count, day, id, instant, language, maybe, names, oneOf, orNull, strict } from './fields.ts';
import { MEETING_KINDS } from './meetings.ts';
import { offer } from './offers.ts';
import { PLACE_KINDS } from './places.ts';

/** Everything that is held about one badge. Questions, quiz answers and what is under seal hold no badge: none of it is here. */
const held = strict({
  badge: Type.String(),
  /** A phone shows this badge. */
  onPhone: Type.Boolean(),
  voidAt: orNull(instant),
  /** The group of an invitation; none where nobody was invited under this badge. */
  invited: Type.Array(strict({ group: orNull(Type.String()) }), { maxItems: 1 }),
  /** What was told at the entrance; "notSaid" where it was not. None where nobody registered. */
  facts: Type.Array(
    strict({
      via: Type.String(),
      sex: Type.String(),
      ageBand: Type.String(),
      status: Type.String(),
      heardFrom: Type.String(),
      district: orNull(Type.String()),
      aim: orNull(Type.String()),
      language: orNull(Type.String()),
    }),
    { maxItems: 1 },
  ),
  checkIns: Type.Array(
    strict({
      at: instant,
      place: names,
      placeKind: oneOf(...PLACE_KINDS),
      direction: oneOf(...DIRECTIONS),
      outcome: oneOf(...OUTCOMES),
      undone: Type.Boolean(),
    }),
  ),
  advice: Type.Array(
    strict({
      at: instant,
      topic: oneOf(...ADVICE_TOPICS),
      minutes: orNull(count),
      outcome: orNull(oneOf(...OUTCOMES_OF_ADVICE)),
      referredTo: orNull(oneOf(...REFERRALS)),
      undone: Type.Boolean(),
    }),
  ),
  handouts: Type.Array(strict({ at: instant, title: names, language: Type.String(), count })),
  meetings: Type.Array(
    strict({
      at: instant,
      employerName: Type.String(),
      kind: oneOf(...MEETING_KINDS),
      note: orNull(Type.String()),
      starred: Type.Boolean(),
    }),
  ),
  offers: Type.Array(offer),
  consents: Type.Array(
    strict({
      employerName: Type.String(),
      contact: Type.String(),
      textVersion: Type.Integer(),
      language,
      givenAt: instant,
      revokedAt: orNull(instant),
    }),
  ),
  followUp: Type.Array(
    strict({
      name: Type.String(),
      contact: Type.String(),
      textVersion: Type.Integer(),
      language,
      givenAt: instant,
      revokedAt: orNull(instant),
      calls: count,
    }),
    { maxItems: 1 },
  ),
});
export type Held = Static<typeof held>;

const REQUEST_KINDS = ['see', 'erase'] as const;
/** A holder answers a request within a week (Law No. 58 of 14 April 2008, art. 17, as dpa.gov.kg reads it). */
export const ANSWER_DAYS = 7;
const request = strict({
  id,
  kind: oneOf(...REQUEST_KINDS),
  /** Kept until the request is done, and then forgotten. */
  badge: orNull(Type.String()),
  receivedOn: day,
  answerBy: day,
  doneAt: orNull(instant),
});
export type PersonRequest = Static<typeof request>;

export const lookUpPerson = endpoint({
  route: 'POST /api/persons/look-up',
  summary: 'Everything that is held about a badge; that somebody looked is kept, whose badge it was is not',
  who: ['organiser'],
  body: strict({ badge: badgeIn }),
  reply: held,
});
export const readOwnPerson = endpoint({
  route: 'GET /api/persons/own',
  summary: 'Everything that is held about the badge of this phone',
  who: ['visitor'],
  reply: held,
});
export const erasePerson = endpoint({
  route: 'POST /api/persons/erasure',
  summary: 'Erase a person: facts, contacts, notes and the tie of the badge; what was counted stays counted',
  who: ['organiser', 'visitor'],
  body: strict({ badge: maybe(badgeIn) }),
  reply: strict({}),
});
export const listRequests = endpoint({
  route: 'GET /api/persons/requests',
  summary: 'What people asked to see or to have erased, with the day by which they are answered',
  who: ['organiser'],
  reply: strict({ items: Type.Array(request), today: day }),
});
export const addRequest = endpoint({
  route: 'POST /api/persons/requests',
  summary: 'Somebody asks to see what is held, or to have it erased',
  who: ['organiser', 'desk'],
  body: strict({ badge: badgeIn, kind: oneOf(...REQUEST_KINDS) }),
  reply: strict({}),
  status: 201,
});
export const finishRequest = endpoint({
  route: 'POST /api/persons/requests/:id/answer',
  summary: 'The person got what was asked for',
  who: ['organiser'],
  params: byId,
  body: strict({}),
  reply: strict({}),
});
