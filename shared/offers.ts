import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, id, instant, maybe, oneOf, orNull, strict, text } from './fields.ts';
import { badgeIn } from './badges.ts';
import { CONTRACTS, CURRENCIES, PAY_PERIODS } from './vacancies.ts';

const amount = Type.Number({ minimum: 0, maximum: 1e9 });
export const terms = strict({
  payFrom: maybe(amount),
  payTo: maybe(amount),
  currency: maybe(oneOf(...CURRENCIES)),
  payPeriod: maybe(oneOf(...PAY_PERIODS)),
  contract: maybe(oneOf(...CONTRACTS)),
  hours: maybe(Type.Number({ minimum: 1, maximum: 168 })),
  startsOn: maybe(Type.String({ format: 'date', maxLength: 10 })),
  note: maybe(text(1000)),
});
export type Terms = Static<typeof terms>;

const ANSWERS = ['accepted', 'declined'] as const;
/** The reasons that are counted; any other is kept as text and counted as `other`. */
export const DECLINE_REASONS = ['pay', 'distance', 'hours', 'contract', 'conditions', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const offer = strict({
  id,
  vacancyId: id,
  employerId: id,
  vacancyTitle: Type.String(),
  employerName: Type.String(),
  terms,
  hasBadge: Type.Boolean(),
  madeAt: instant,
  answer: orNull(oneOf(...ANSWERS)),
  reason: orNull(Type.String()),
});
export type Offer = Static<typeof offer>;

export const makeOffer = endpoint({
  route: 'POST /api/offers',
  summary: 'An employer offers a job, with its terms as promised',
  who: ['employer'],
  body: strict({ id, vacancyId: id, badge: maybe(badgeIn), terms: Type.Union([terms, text(1000)]) }),
  reply: offer,
  status: 201,
});
export const answerOffer = endpoint({
  route: 'POST /api/offers/:id/answer',
  summary: 'The visitor accepts or declines; the last answer stands',
  who: ['visitor', 'desk', 'adviser'],
  params: byId,
  body: strict({ answer: oneOf(...ANSWERS), reason: maybe(text(500)) }),
  reply: offer,
});
export const listOffers = endpoint({
  route: 'GET /api/offers',
  summary: 'Offers, newest first; an employer and a visitor see their own',
  who: ['organiser', 'viewer', 'desk', 'adviser', 'employer', 'visitor'],
  reply: strict({ items: Type.Array(offer) }),
});
