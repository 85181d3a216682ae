import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, id, inLanguages, maybe, oneOf, orNull, strict, text } from './fields.ts';
import { SHELF_TOPICS } from './handouts.ts';

const fields = {
  topic: oneOf(...SHELF_TOPICS),
  statement: inLanguages(400),
  source: inLanguages(300),
  /** When it was found out, as the source says it: "2017", "May 2018". */
  asOf: maybe(orNull(text(40))),
  /** The work it is about, a section of ISIC Rev. 4. */
  sector: maybe(orNull(Type.String({ pattern: '^[A-U]$' }))),
};
const draft = strict(fields);
export type FactDraft = Static<typeof draft>;
const fact = strict({ ...fields, id, asOf: orNull(Type.String()), sector: orNull(Type.String()) });
export type Fact = Static<typeof fact>;

export const listFacts = endpoint({
  route: 'GET /api/facts',
  summary: 'What surveys found out about work, each with its source',
  who: ['public'],
  reply: strict({ items: Type.Array(fact) }),
});
export const addFact = endpoint({
  route: 'POST /api/facts',
  summary: 'Add a fact card',
  who: ['organiser'],
  body: strict({ id, ...fields }),
  reply: fact,
  status: 201,
});
export const changeFact = endpoint({
  route: 'PATCH /api/facts/:id',
  summary: 'Write a fact card anew',
  who: ['organiser'],
  params: byId,
  body: draft,
  reply: fact,
});
export const removeFact = endpoint({
  route: 'DELETE /api/facts/:id',
  summary: 'Take a fact card away',
  who: ['organiser'],
  params: byId,
  reply: strict({}),
});
