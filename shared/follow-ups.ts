import { Type, type Static } from 'typebox';
import { badgeIn } from './badges.ts';
import { endpoint } from './endpoint.ts';
import { byId, count, day, id, instant, language, maybe, oneOf, strict, text } from './fields.ts';
import { offer, terms, YES_NO_UNKNOWN, type FollowUp } from './offers.ts';

/** The text under which somebody lets themselves be called; a new wording gets a new number. */
export const FOLLOW_UP_TEXT = 1;
export const CALL_DAYS: readonly FollowUp['day'][] = ['30', '90'];

const callFields = {
  day: oneOf('30', '90'),
  reached: Type.Boolean(),
  /** Asked of those without an offer only: a job found through the fair. */
  foundWork: maybe(oneOf(...YES_NO_UNKNOWN)),
};
/** What came of the calls of one day; the last word stands, every try is counted. */
const followUpCall = strict({ ...callFields, withOffer: Type.Boolean(), attempts: count, at: instant });
export type FollowUpCall = Static<typeof followUpCall>;

const contactFields = { name: text(120), contact: text(200), language };

const ownContact = strict({
  ...contactFields,
  name: Type.String(),
  contact: Type.String(),
  givenAt: instant,
  textVersion: Type.Integer(),
});
export const readFollowUpContact = endpoint({
  route: 'GET /api/follow-up-contact',
  summary: 'Whether this visitor may be called afterwards, and how',
  who: ['visitor'],
  reply: strict({
    /** Nothing, where this fair keeps no contacts, or of somebody under age. */
    allowed: Type.Boolean(),
    held: Type.Array(ownContact, { maxItems: 1 }),
  }),
});
export const giveFollowUpContact = endpoint({
  route: 'POST /api/follow-up-contact',
  summary: 'Let the organisers call after 30 and 90 days; by the own phone, or by a member with the badge',
  who: ['visitor', 'desk', 'adviser', 'organiser'],
  body: strict({
    badge: maybe(badgeIn),
    ...contactFields,
    textVersion: Type.Integer(),
    /** Ticked by the visitor, never beforehand. */
    agreed: Type.Literal(true),
  }),
  reply: strict({}),
  status: 201,
});
export const withdrawFollowUpContact = endpoint({
  route: 'POST /api/follow-up-contact/withdrawal',
  summary: 'Take it back: name and contact are erased at once',
  who: ['visitor', 'desk', 'adviser', 'organiser'],
  body: strict({ badge: maybe(badgeIn) }),
  reply: strict({}),
});

/** With all that was promised: the terms, filled up with what the vacancy said on that day. */
const promisedOffer = strict({ ...offer.properties, promised: terms });
export type PromisedOffer = Static<typeof promisedOffer>;

const called = strict({
  id,
  name: Type.String(),
  contact: Type.String(),
  language,
  /** The day that is asked for now; left out where nobody is to be called today. */
  due: maybe(oneOf('30', '90')),
  calls: Type.Array(followUpCall),
  offers: Type.Array(promisedOffer),
});
export type Called = Static<typeof called>;
export const listCalls = endpoint({
  route: 'GET /api/calls',
  summary: 'Who agreed to be called, and who is due; those who are due first',
  who: ['organiser'],
  reply: strict({ items: Type.Array(called), dueOn: strict({ '30': day, '90': day }), purgeOn: day }),
});
export const recordCall = endpoint({
  route: 'POST /api/calls/:id',
  summary: 'What came of a call; who wishes no more calls is erased at once',
  who: ['organiser'],
  params: byId,
  body: strict({ id: maybe(id), ...callFields, noMore: maybe(Type.Boolean()) }),
  reply: strict({}),
});
