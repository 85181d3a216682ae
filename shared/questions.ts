import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, count, id, instant, language, maybe, names, oneOf, orNull, strict, text } from './fields.ts';

/**
 * Waiting: with the facilitator alone. Taken: on everybody's phone, to be voted for. Answered, or parked for later;
 * hidden, or merged into another that asks the same.
 */
export const QUESTION_STATES = ['waiting', 'taken', 'answered', 'parked', 'hidden', 'merged'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];
export const ASKED_BY = ['phone', 'kiosk', 'facilitator'] as const;
export type AskedBy = (typeof ASKED_BY)[number];

/** Somebody still waits for an answer. */
export const isOpen = (state: QuestionState): boolean => state === 'waiting' || state === 'taken' || state === 'parked';
/** Longer than this nobody should wait unheard, and more than so many at once are a crowd. */
export const LONG_WAIT_MS = 10 * 60_000;
export const CROWD = 8;

const QUESTION_LENGTH = 300;
export const question = strict({
  id,
  placeId: id,
  text: Type.String(),
  language,
  /** The same in other languages, as a facilitator put it. */
  translations: Type.Partial(names),
  state: oneOf(...QUESTION_STATES),
  votes: count,
  askedAt: instant,
  /** Which question it was merged into. */
  mergedInto: orNull(id),
});
export type Question = Static<typeof question>;

export const askQuestion = endpoint({
  route: 'POST /api/questions',
  summary: 'Ask a tent something, without saying who asks; it waits with the facilitator until it is taken',
  who: ['public'],
  body: strict({ id, placeId: id, text: text(QUESTION_LENGTH), language }),
  reply: strict({ id, askedAt: instant }),
  status: 201,
});
export const listQuestions = endpoint({
  route: 'GET /api/questions',
  summary: 'The questions that were taken; a facilitator also has every other one of their own tents, an organiser all',
  who: ['public'],
  query: strict({ placeId: maybe(id), state: maybe(oneOf('any', ...QUESTION_STATES)) }),
  reply: strict({ items: Type.Array(question) }),
});
export const voteForQuestion = endpoint({
  route: 'POST /api/questions/:id/vote',
  summary: 'Want this question answered, too: once a phone',
  who: ['public'],
  params: byId,
  body: strict({}),
  reply: strict({ votes: count }),
});
export const changeQuestion = endpoint({
  route: 'PATCH /api/questions/:id',
  summary: 'Take, answer, park, hide or bring back a question, merge it into another, or put it in another language',
  who: ['facilitator', 'organiser'],
  params: byId,
  body: strict({
    id: maybe(id),
    state: maybe(oneOf('waiting', 'taken', 'answered', 'parked', 'hidden')),
    mergeInto: maybe(id),
    translations: maybe(names),
  }),
  reply: question,
});
