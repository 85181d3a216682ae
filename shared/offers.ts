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
export const DECLINE_REASONS = ['pay', 'distance', 'hours', 'contract', 'conditions', 'prestige', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const YES_NO_UNKNOWN = ['yes', 'no', 'unknown'] as const;
/** What came of an offer, as the person says when called weeks later. */
const followUpFields = {
  /** Days after the fair. */
  day: oneOf('30', '90'),
  reached: Type.Boolean(),
  hired: maybe(oneOf(...YES_NO_UNKNOWN)),
  stillThere: maybe(oneOf(...YES_NO_UNKNOWN)),
  contract: maybe(oneOf(...CONTRACTS)),
  /** A month, in the currency of the terms. */
  pay: maybe(amount),
  hours: maybe(Type.Number({ minimum: 1, maximum: 168 })),
};
export const followUp = strict({ ...followUpFields, at: instant });
export type FollowUp = Static<typeof followUp>;

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
  /** The employer took it back; it is no offer any more. */
  withdrawnAt: orNull(instant),
  /** The employer says, too, that it was accepted: both sides agree. */
  confirmedAt: orNull(instant),
  followUps: Type.Array(followUp),
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
export const withdrawOffer = endpoint({
  route: 'POST /api/offers/:id/withdrawal',
  summary: 'The employer takes an offer back',
  who: ['employer'],
  params: byId,
  body: strict({ reason: maybe(text(500)) }),
  reply: offer,
});
export const confirmOffer = endpoint({
  route: 'POST /api/offers/:id/confirmation',
  summary: 'The employer confirms that an offer was accepted',
  who: ['employer'],
  params: byId,
  body: strict({}),
  reply: offer,
});
export const followUpOffer = endpoint({
  route: 'POST /api/offers/:id/follow-up',
  summary: 'What came of an offer 30 or 90 days later; the last word for a day stands',
  who: ['organiser'],
  params: byId,
  body: strict(followUpFields),
  reply: offer,
});
