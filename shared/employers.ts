import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, id, instant, maybe, oneOf, orNull, strict, text } from './fields.ts';

export const EMPLOYER_KINDS = ['public', 'private', 'ngo', 'agency', 'social-enterprise'] as const;
/** ISIC Rev. 4 sections. */
export const SECTORS = [...'ABCDEFGHIJKLMNOPQRSTU'] as string[];

const fields = {
  name: text(200),
  kind: maybe(orNull(oneOf(...EMPLOYER_KINDS))),
  sector: maybe(orNull(Type.String({ pattern: '^[A-U]$' }))),
  city: maybe(orNull(text(120))),
  stand: maybe(orNull(text(20))),
  taxNumber: maybe(orNull(text(40))),
  about: maybe(orNull(text(2000))),
  subcontractorOf: maybe(orNull(text(200))),
};

export const employer = strict({
  id,
  name: Type.String(),
  kind: orNull(oneOf(...EMPLOYER_KINDS)),
  sector: orNull(Type.String()),
  city: orNull(Type.String()),
  stand: orNull(Type.String()),
  taxNumber: orNull(Type.String()),
  about: orNull(Type.String()),
  subcontractorOf: orNull(Type.String()),
  arrivedAt: orNull(instant),
});
export type Employer = Static<typeof employer>;

export const listEmployers = endpoint({
  route: 'GET /api/employers',
  summary: 'The employers; an employer sees its own entry',
  who: ['organiser', 'employer'],
  reply: strict({ items: Type.Array(employer) }),
});
export const readEmployer = endpoint({
  route: 'GET /api/employers/:id',
  summary: 'One employer',
  who: ['organiser', 'employer'],
  params: byId,
  reply: employer,
});
export const addEmployer = endpoint({
  route: 'POST /api/employers',
  summary: 'Register an employer',
  who: ['organiser'],
  body: strict({ id: maybe(id), ...fields }),
  reply: employer,
  status: 201,
});
export const changeEmployer = endpoint({
  route: 'PATCH /api/employers/:id',
  summary: "Change an employer's entry; an employer its own",
  who: ['organiser', 'employer'],
  params: byId,
  body: strict({ ...fields, name: maybe(fields.name) }),
  reply: employer,
});
export const arriveEmployer = endpoint({
  route: 'POST /api/employers/:id/arrival',
  summary: 'The employer is at its stand (here: true, the default) or has left',
  who: ['organiser', 'employer'],
  params: byId,
  body: strict({ here: maybe(Type.Boolean()) }),
  reply: employer,
});
