import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { day, maybe, strict, text } from './fields.ts';

const amount = Type.Number({ minimum: 0, maximum: 1e9 });
/** Legal figures change: each stands with the day it was looked up and where. Amounts in som a month. */
const limits = strict({ minimumWage: amount, subsistence: amount, asOf: day, source: text(300) });
const rules = strict({
  limits,
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
  summary: 'Change the limits, with their day and source, or how many people it takes',
  who: ['organiser'],
  body: strict({ limits: maybe(limits), twoToShow: maybe(Type.Boolean()) }),
  reply: rules,
});
