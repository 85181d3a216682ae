import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, count, id, instant, maybe, oneOf, orNull, strict, text } from './fields.ts';

export const EMPLOYER_KINDS = ['public', 'private', 'ngo', 'agency', 'social-enterprise'] as const;
/** ISIC Rev. 4 sections. */
export const SECTORS = [...'ABCDEFGHIJKLMNOPQRSTU'] as string[];

export const SIZES = ['1-9', '10-49', '50-249', '250+'] as const;
/** From the invitation to the end of the day. */
export const EMPLOYER_STATES = ['invited', 'confirmed', 'arrived', 'left'] as const;
export type EmployerState = (typeof EMPLOYER_STATES)[number];

const fields = {
  name: text(200),
  kind: maybe(orNull(oneOf(...EMPLOYER_KINDS))),
  sector: maybe(orNull(Type.String({ pattern: '^[A-U]$' }))),
  city: maybe(orNull(text(120))),
  stand: maybe(orNull(text(20))),
  taxNumber: maybe(orNull(text(40))),
  about: maybe(orNull(text(2000))),
  subcontractorOf: maybe(orNull(text(200))),
  /** People who work there. */
  size: maybe(orNull(oneOf(...SIZES))),
  /** Of a private agency: its permit to place people in jobs abroad. */
  permitNumber: maybe(orNull(text(60))),
  /** Whom the organiser calls; never shown to visitors. */
  contactName: maybe(orNull(text(120))),
  contactPhone: maybe(orNull(text(40))),
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
  size: orNull(oneOf(...SIZES)),
  permitNumber: orNull(Type.String()),
  contactName: orNull(Type.String()),
  contactPhone: orNull(Type.String()),
  state: oneOf(...EMPLOYER_STATES),
  confirmedAt: orNull(instant),
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
export const confirmEmployer = endpoint({
  route: 'POST /api/employers/:id/confirmation',
  summary: 'The employer says that it will come (coming: true, the default) or will not',
  who: ['organiser', 'employer'],
  params: byId,
  body: strict({ coming: maybe(Type.Boolean()) }),
  reply: employer,
});

/** What still keeps an employer from being ready for the day. */
export const GAPS = ['not-confirmed', 'not-posted', 'no-contract-type', 'not-here'] as const;
export type Gap = (typeof GAPS)[number];
const unready = strict({
  employerId: id,
  name: Type.String(),
  contactName: orNull(Type.String()),
  contactPhone: orNull(Type.String()),
  gaps: Type.Array(oneOf(...GAPS)),
});
export type Unready = Static<typeof unready>;
export const listUnready = endpoint({
  route: 'GET /api/employers/unready',
  summary: 'The employers to call before the day, with what is missing, most missing first',
  who: ['organiser'],
  reply: strict({ total: count, items: Type.Array(unready) }),
});
