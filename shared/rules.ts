import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { day, maybe, orNull, strict, text } from './fields.ts';

const amount = Type.Number({ minimum: 0, maximum: 1e9 });
/** Legal figures change: each stands with the day it was looked up and where. Amounts in som a month. */
const limits = strict({ minimumWage: amount, subsistence: amount, asOf: day, source: text(300) });
/** Work for which the law lets one sex be named (ISCO-08 codes or their beginnings), with the day and the source. */
const oneSexWork = strict({
  occupations: Type.Array(Type.String({ pattern: '^\\d{1,4}$' }), { minItems: 1, maxItems: 50, uniqueItems: true }),
  asOf: day,
  source: text(300),
});
const rules = strict({
  limits,
  oneSexWork: orNull(oneSexWork),
  /** A held vacancy is shown once two people have said so. */ twoToShow: Type.Boolean(),
});
export type Rules = Static<typeof rules>;

export const readRules = endpoint({
  route: 'GET /api/rules',
  summary: 'By which limits vacancies are checked, and how many people let a held one through',
  who: ['organiser', 'moderator'],
  reply: rules,
});
export const changeRules = endpoint({
  route: 'PATCH /api/rules',
  summary: 'Change the limits or the work open to one sex, with their day and source, or how many people it takes',
  who: ['organiser'],
  body: strict({ limits: maybe(limits), oneSexWork: maybe(orNull(oneSexWork)), twoToShow: maybe(Type.Boolean()) }),
  reply: rules,
});
