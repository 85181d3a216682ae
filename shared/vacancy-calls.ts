import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, count, id, instant, language, maybe, names, oneOf, strict, text } from './fields.ts';
import {
  amount,
  changes,
  CONTRACTS,
  finding,
  LISTINGS,
  openings,
  ORIGINS,
  vacancy,
  VACANCY_STATES,
  vacancyCard,
  vacancyDraft,
} from './vacancies.ts';

const posted = strict({
  id,
  state: oneOf(...VACANCY_STATES),
  findings: Type.Array(finding),
  factsGiven: count,
  factsAsked: count,
});

export const postVacancy = endpoint({
  route: 'POST /api/vacancies',
  summary: 'Post a vacancy; it is shown, held or blocked as the checks decide',
  who: ['employer', 'organiser'],
  body: strict({ id: maybe(id), employerId: maybe(id), ...vacancyDraft.properties }),
  reply: posted,
  status: 201,
});
export const changeVacancy = endpoint({
  route: 'PATCH /api/vacancies/:id',
  summary: 'Change a vacancy, or mark it filled, withdrawn or open again (shown); null takes a fact back',
  who: ['employer', 'organiser'],
  params: byId,
  body: strict({
    title: maybe(text(300)),
    openings: maybe(openings),
    ...changes,
    state: maybe(oneOf('shown', 'filled', 'withdrawn')),
  }),
  reply: posted,
});
export const searchVacancies = endpoint({
  route: 'GET /api/vacancies',
  summary: 'Search the shown vacancies; staff may ask for another state',
  who: ['public'],
  query: strict({
    q: maybe(Type.String({ maxLength: 200 })),
    origin: maybe(oneOf(...ORIGINS)),
    contract: maybe(oneOf(...CONTRACTS)),
    /** Any employment contract: open-ended, fixed-term or seasonal. */
    employment: maybe(Type.Boolean()),
    occupation: maybe(Type.String({ pattern: '^\\d{1,4}$' })),
    /** So much in som a month, or more; other currencies and periods cannot be compared. */
    payFrom: maybe(amount),
    noExperience: maybe(Type.Boolean()),
    accessible: maybe(Type.Boolean()),
    listing: maybe(oneOf(...LISTINGS)),
    /** Part of the day, evenings or weekends. */
    partTime: maybe(Type.Boolean()),
    housing: maybe(Type.Boolean()),
    sort: maybe(oneOf('near', 'newest', 'pay')),
    employerId: maybe(id),
    state: maybe(oneOf(...VACANCY_STATES, 'any')),
    page: maybe(Type.Integer({ minimum: 1, maximum: 10_000 })),
  }),
  reply: strict({ total: count, page: count, pageSize: count, items: Type.Array(vacancyCard) }),
});
export const readVacancy = endpoint({
  route: 'GET /api/vacancies/:id',
  summary: 'One vacancy; as application/ld+json a schema.org JobPosting',
  who: ['public'],
  params: byId,
  reply: vacancy,
  produces: ['application/ld+json'],
});
export const decideVacancy = endpoint({
  route: 'POST /api/vacancies/:id/decision',
  summary: 'Show, hold, return or block a vacancy, with the reason',
  who: ['moderator', 'organiser'],
  params: byId,
  body: strict({ decision: oneOf('show', 'hold', 'return', 'block'), reason: text(1000) }),
  reply: posted,
});

const decision = strict({
  decision: oneOf('show', 'hold', 'return', 'block'),
  reason: Type.String(),
  at: instant,
  /** Who decided; an employer is not told. */
  by: maybe(Type.String()),
});
export type Decision = Static<typeof decision>;
export const listDecisions = endpoint({
  route: 'GET /api/vacancies/:id/decisions',
  summary: 'What people decided about a vacancy and why, newest first; an employer reads its own',
  who: ['moderator', 'organiser', 'employer'],
  params: byId,
  reply: strict({ items: Type.Array(decision) }),
});
const occupation = strict({ code: Type.String(), title: Type.String() });
export const findOccupations = endpoint({
  route: 'GET /api/occupations',
  summary: 'ISCO-08 unit groups by a trade as people call it, in any language, typed as well as it goes',
  who: ['public'],
  query: strict({ q: Type.String({ maxLength: 200 }), language: maybe(language) }),
  reply: strict({ items: Type.Array(occupation) }),
});

const covered = strict({
  occupation: Type.String(),
  title: names,
  /** Searches that found nothing. */
  searched: count,
  /** Openings shown with an employment contract, and without one: patent, civil law, own business, nothing written. */
  openings: count,
  openingsInformal: count,
});
export type Covered = Static<typeof covered>;
export const readCoverage = endpoint({
  route: 'GET /api/coverage',
  summary: 'What visitors looked for beside what is posted, by trade, most looked for first',
  who: ['organiser', 'viewer'],
  reply: strict({ items: Type.Array(covered) }),
});
