import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, id, instant, maybe, oneOf, orNull, strict } from './fields.ts';
import { badgeIn } from './badges.ts';

export const ADVICE_TOPICS = ['job-search', 'cv', 'contract', 'union', 'discrimination', 'migration', 'other'] as const;
export type AdviceTopic = (typeof ADVICE_TOPICS)[number];
export const REFERRALS = ['labour-inspection', 'union', 'legal-aid', 'hotline', 'training', 'other'] as const;
export type Referral = (typeof REFERRALS)[number];
export const OUTCOMES_OF_ADVICE = ['answered', 'paper-prepared', 'referred', 'comes-again', 'other'] as const;
export type AdviceOutcome = (typeof OUTCOMES_OF_ADVICE)[number];

/**
 * What is looked for in a contract: the facts that a vacancy is asked for here (shared/vacancies.ts), and what a paper
 * alone can show: who the employer is, how it ends, and who holds a copy.
 */
export const CONTRACT_POINTS = [
  'employer-named',
  'job-named',
  'place-named',
  'pay-and-when',
  'hours-and-days-off',
  'overtime-paid',
  'paid-leave',
  'probation',
  'social-contributions',
  'ending',
  'two-copies',
] as const;
export type ContractPoint = (typeof CONTRACT_POINTS)[number];
/** It is there and in order, it is there and is not, or nothing is said of it. */
export const POINT_ANSWERS = ['yes', 'no', 'not-there'] as const;
export type PointAnswer = (typeof POINT_ANSWERS)[number];
const answer = maybe(oneOf(...POINT_ANSWERS));
const checklist = strict(
  Object.fromEntries(CONTRACT_POINTS.map((point) => [point, answer])) as Record<ContractPoint, typeof answer>,
);
export type Checklist = Static<typeof checklist>;

/** The text to which a visitor agrees who is referred; a new wording gets a new number. */
export const REFERRAL_TEXT = 1;

const fields = {
  topic: oneOf(...ADVICE_TOPICS),
  minutes: Type.Integer({ minimum: 0, maximum: 600 }),
  outcome: oneOf(...OUTCOMES_OF_ADVICE),
  referredTo: oneOf(...REFERRALS),
};

export const giveAdvice = endpoint({
  route: 'POST /api/advice',
  summary: 'A visitor was advised; without a badge it counts as one person',
  who: ['adviser', 'facilitator'],
  body: strict({
    id,
    topic: fields.topic,
    badge: maybe(badgeIn),
    minutes: maybe(fields.minutes),
    outcome: maybe(fields.outcome),
    /** At which desk or tent; left out by whoever walks about. */
    placeId: maybe(id),
    checklist: maybe(checklist),
    referredTo: maybe(fields.referredTo),
    /** Of the directory; the visitor has agreed to this text. */
    partnerId: maybe(id),
    consentText: maybe(Type.Integer({ minimum: 1, maximum: 1000 })),
  }),
  reply: strict({ id, at: instant }),
  status: 201,
});

const ownAdvice = strict({
  id,
  at: instant,
  topic: fields.topic,
  minutes: orNull(fields.minutes),
  outcome: orNull(fields.outcome),
  referredTo: orNull(fields.referredTo),
  partnerId: orNull(id),
  undone: Type.Boolean(),
});
export type OwnAdvice = Static<typeof ownAdvice>;
export const listOwnAdvice = endpoint({
  route: 'GET /api/advice/mine',
  summary: 'The last five that whoever asks has written down, newest first; of the visitor nothing',
  who: ['adviser', 'facilitator'],
  reply: strict({ items: Type.Array(ownAdvice) }),
});
export const undoAdvice = endpoint({
  route: 'POST /api/advice/:id/undo',
  summary: 'Take back what was written down by mistake, within a quarter of an hour',
  who: ['adviser', 'facilitator'],
  params: byId,
  body: strict({ id }),
  reply: strict({ outcome: oneOf('undone', 'already-undone') }),
});
