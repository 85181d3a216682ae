import { Type } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, id, instant, language, strict } from './fields.ts';
import { sealed } from './rights.ts';

/** The text that somebody agrees to; a new wording gets a new number. */
export const UNION_CONSENT = 1;

export const askUnion = endpoint({
  route: 'POST /api/union-contacts',
  summary: 'Ask to be contacted by a trade union: name and number are sealed in the browser to its representatives',
  who: ['public'],
  anonymous: true,
  body: strict({ id, textVersion: Type.Integer(), language, sealed }),
  reply: strict({ id, hour: instant }),
  status: 201,
});
export const listUnionContacts = endpoint({
  route: 'GET /api/union-contacts',
  summary: 'Those who ask for contact, sealed to this representative',
  who: ['union'],
  reply: strict({
    items: Type.Array(strict({ id, hour: instant, textVersion: Type.Integer(), language, sealed })),
  }),
});
export const handOverUnionContact = endpoint({
  route: 'DELETE /api/union-contacts/:id',
  summary: 'Handed over: the row is erased for good',
  who: ['union'],
  params: byId,
  reply: strict({ erased: Type.Boolean() }),
});
