import { Type } from 'typebox';
import { endpoint } from './endpoint.ts';
import { count, id, language, maybe, strict, text } from './fields.ts';

/** The most invitations in one call. */
export const INVITATIONS_AT_ONCE = 500;

/**
 * Who is invited stays with the organiser: the fair is told an id that only the organiser can make again, and gives it a
 * badge. The same id again, whoever sends it, is the same invitation with the same badge.
 */
export const invite = endpoint({
  route: 'POST /api/invitations',
  summary: 'A badge of its own for everybody who is invited; the same id again gets the same badge',
  who: ['organiser'],
  body: strict({
    invitations: Type.Array(strict({ id, language: maybe(language), group: maybe(text(120)) }), {
      minItems: 1,
      maxItems: INVITATIONS_AT_ONCE,
    }),
  }),
  reply: strict({
    /** In the order asked for; `isNew` where the badge was issued by this call. */
    items: Type.Array(strict({ id, badge: Type.String(), url: Type.String(), isNew: Type.Boolean() })),
  }),
  bodyLimit: 256 * 1024,
});

export const readInvitations = endpoint({
  route: 'GET /api/invitations',
  summary: 'How many were invited and how many of them have come, in all and by group',
  who: ['organiser', 'desk', 'viewer'],
  reply: strict({
    invited: count,
    came: count,
    groups: Type.Array(strict({ group: Type.String(), invited: count, came: count })),
  }),
});
