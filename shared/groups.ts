import { Type } from 'typebox';
import { badgeIn } from './badges.ts';
import { OUTCOMES, REASONS } from './checkins.ts';
import { endpoint } from './endpoint.ts';
import { count, id, instant, maybe, oneOf, orNull, strict, text } from './fields.ts';
import { facts } from './visitors.ts';

/** The most people in one group. */
const LARGEST_GROUP = 200;

const { status, ageBand, heardFrom, district, language } = facts.properties;

export const addGroup = endpoint({
  route: 'POST /api/groups',
  summary: 'A group arrives with one who leads it: badges for all, new or pre-printed, and all checked in at once',
  who: ['organiser', 'desk'],
  body: strict({
    id,
    /** One of the two: how many new badges, or the pre-printed ones that were handed out. */
    count: maybe(Type.Integer({ minimum: 1, maximum: LARGEST_GROUP })),
    badges: maybe(Type.Array(badgeIn, { minItems: 1, maxItems: LARGEST_GROUP })),
    label: maybe(text(120)),
    /** What is true of everybody in the group. */
    facts: maybe(strict({ status, ageBand, heardFrom, district, language })),
    placeId: maybe(id),
    /** Checks everybody in at `placeId`. */
    checkIn: maybe(Type.Boolean()),
  }),
  reply: strict({
    /** The new badges as a batch to print; null for pre-printed ones. */
    batchId: orNull(id),
    count,
    /** Those of the group who have just been let in. */
    admitted: count,
    items: Type.Array(
      strict({ badge: Type.String(), outcome: maybe(oneOf(...OUTCOMES)), reason: maybe(oneOf(...REASONS)) }),
    ),
  }),
  status: 201,
});

export const listGroups = endpoint({
  route: 'GET /api/groups',
  summary: 'The groups so far, newest first',
  who: ['organiser', 'desk'],
  reply: strict({
    items: Type.Array(
      strict({ id, label: orNull(Type.String()), count, admitted: count, batchId: orNull(id), madeAt: instant }),
    ),
  }),
});
