import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { id, inLanguages, maybe, strict } from './fields.ts';

/** As many as somebody answers who stands. */
export const MOST_QUESTIONS = 3;

const question = strict({
  ask: inLanguages(200),
  answers: Type.Array(inLanguages(160), { minItems: 2, maxItems: 4 }),
  /** Which of the answers, from 0. */
  right: Type.Integer({ minimum: 0, maximum: 3 }),
  /** Why, in a sentence or two. */
  because: inLanguages(500),
  source: inLanguages(300),
});
export type Question = Static<typeof question>;
const quiz = strict({ questions: Type.Array(question, { maxItems: MOST_QUESTIONS }) });

export const readQuiz = endpoint({
  route: 'GET /api/quiz',
  summary: 'The questions about rights at work, with the right answers and why; none where nobody wrote any',
  who: ['public'],
  reply: quiz,
});
export const changeQuiz = endpoint({
  route: 'PATCH /api/quiz',
  summary: 'Put other questions in the place of all there are',
  who: ['organiser'],
  body: quiz,
  reply: quiz,
});
const right = Type.Integer({ minimum: 0, maximum: MOST_QUESTIONS });
export const answerQuiz = endpoint({
  route: 'POST /api/quiz/answers',
  summary: 'How many answers were right before a tent, after it, or both; whose they were is not kept',
  who: ['public'],
  body: strict({
    id,
    /** How many questions there were. */
    of: Type.Integer({ minimum: 1, maximum: MOST_QUESTIONS }),
    before: maybe(right),
    after: maybe(right),
  }),
  reply: strict({}),
  status: 201,
});
