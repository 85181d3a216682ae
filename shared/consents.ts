import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, id, instant, language, maybe, orNull, strict, text } from './fields.ts';

/** The text that a visitor agrees to; a new wording gets a new number, and consents keep the one they were given under. */
export const CONSENT_TEXT = 1;

/** What a visitor lets one employer know, until it is taken back. */
const consent = strict({
  id,
  employerId: id,
  employerName: Type.String(),
  contact: Type.String(),
  textVersion: Type.Integer(),
  language,
  givenAt: instant,
  revokedAt: orNull(instant),
});
export type Consent = Static<typeof consent>;

export const listConsents = endpoint({
  route: 'GET /api/consents',
  summary: 'Which employers may know how to reach this visitor',
  who: ['visitor'],
  reply: strict({ items: Type.Array(consent), employers: Type.Array(strict({ id, name: Type.String() })) }),
});
export const giveConsent = endpoint({
  route: 'POST /api/consents',
  summary: 'Let an employer that was met know how to reach you',
  who: ['visitor'],
  body: strict({ id: maybe(id), employerId: id, contact: text(200), textVersion: Type.Integer(), language }),
  reply: consent,
  status: 201,
});
export const revokeConsent = endpoint({
  route: 'DELETE /api/consents/:id',
  summary: 'Take it back: what was told is erased',
  who: ['visitor'],
  params: byId,
  reply: strict({}),
});
