import { Type, type Static, type TOptional, type TUnsafe } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, count, id, instant, maybe, oneOf, orNull, strict, text } from './fields.ts';

export const VACANCY_STATES = ['shown', 'held', 'returned', 'blocked', 'filled', 'withdrawn'] as const;
export type VacancyState = (typeof VACANCY_STATES)[number];
export const ORIGINS = ['host', 'capital', 'country', 'abroad'] as const;
export type Origin = (typeof ORIGINS)[number];
export const CONTRACTS = [
  'open-ended',
  'fixed-term',
  'seasonal',
  'civil-law',
  'patent',
  'self-employed',
  'internship',
  'verbal',
  'not-said',
] as const;
export type Contract = (typeof CONTRACTS)[number];
export const CURRENCIES = ['KGS', 'RUB', 'KZT', 'UZS', 'TJS', 'TRY', 'KRW', 'USD', 'EUR'] as const;
export type Currency = (typeof CURRENCIES)[number];
export const PAY_PERIODS = ['hour', 'shift', 'day', 'week', 'month', 'year', 'piece'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];
const PAY_RHYTHMS = ['daily', 'weekly', 'twice-a-month', 'monthly'] as const;
const YES_NO = ['yes', 'no', 'not-said'] as const;
export const UNION_ANSWERS = ['union', 'agreement', 'both', 'neither', 'not-said'] as const;
export const ACCESS = [
  'step-free',
  'toilet',
  'sign-language',
  'screen-work',
  'flexible-hours',
  'home-work',
  'ask',
] as const;
const PAID_FOR = ['given', 'paid-by-worker', 'none', 'not-said'] as const;
const RECRUITERS = ['direct', 'public-service', 'private-agency', 'not-said'] as const;
export const EXPERIENCES = ['none', 'under-1', '1-3', '3-6', 'over-6', 'not-said'] as const;

const amount = Type.Number({ minimum: 0, maximum: 1e9 });
const yesNo = oneOf(...YES_NO);
const date = Type.String({ format: 'date', maxLength: 10 });
const optional = {
  description: text(20_000),
  /** ISCO-08 code, one to four digits; text, since some begin with 0. */
  occupation: Type.String({ pattern: '^\\d{1,4}$' }),
  /** The town as people write it; origin is worked out from it. */
  place: text(300),
  country: Type.String({ pattern: '^[A-Z]{2}$' }),
  region: Type.String({ pattern: '^[A-Z]{2}-[A-Z0-9]{1,3}$' }),
  contract: oneOf(...CONTRACTS),
  contractMonths: Type.Integer({ minimum: 1, maximum: 120 }),
  payFrom: amount,
  payTo: amount,
  currency: oneOf(...CURRENCIES),
  payPeriod: oneOf(...PAY_PERIODS),
  payBasis: oneOf('gross', 'net'),
  payRhythm: oneOf(...PAY_RHYTHMS),
  /** A week. */
  hours: Type.Number({ minimum: 1, maximum: 168 }),
  shiftHours: Type.Number({ minimum: 1, maximum: 24 }),
  nights: yesNo,
  schedule: text(300),
  startsOn: date,
  validUntil: date,
  howToApply: text(500),
  experience: oneOf(...EXPERIENCES),
  education: text(300),
  overtimePaid: yesNo,
  paidLeave: yesNo,
  sickPay: yesNo,
  socialContributions: yesNo,
  safety: yesNo,
  unionOrAgreement: oneOf(...UNION_ANSWERS),
  accessibleTo: Type.Array(oneOf(...ACCESS), { maxItems: 7, uniqueItems: true }),
  trainingGrowth: yesNo,
  housingMealsTransport: oneOf(...PAID_FOR),
  recruiter: oneOf(...RECRUITERS),
  permitNumber: text(60),
  probationWeeks: Type.Integer({ minimum: 0, maximum: 52 }),
  probationPaid: yesNo,
  /** Where an imported vacancy was published first. */
  sourceUrl: Type.String({ maxLength: 500, pattern: '^https://' }),
};
type Optional = typeof optional;
type Fields = { [K in keyof Optional]: TOptional<Optional[K]> };
/** A fact can be taken back: null makes it not said again. */
type Changes = { [K in keyof Optional]: TOptional<TUnsafe<Static<Optional[K]> | null>> };

const openings = Type.Integer({ minimum: 1, maximum: 10_000 });
const each = (wrap: (schema: Optional[keyof Optional]) => unknown): unknown =>
  Object.fromEntries(Object.entries(optional).map(([key, schema]) => [key, wrap(schema)]));
const maybeFields = each((schema) => maybe(schema)) as Fields;
const changes = each((schema) => maybe(orNull(schema))) as Changes;

export const vacancyDraft = strict({ title: text(300), openings: maybe(openings), ...maybeFields });
export type VacancyDraft = Static<typeof vacancyDraft>;

/** Beside the contract's ten musts, what makes work decent: each is given or not said. */
export const FACTS_ASKED = [
  'contract',
  'pay',
  'hours',
  'overtimePaid',
  'paidLeave',
  'sickPay',
  'socialContributions',
  'safety',
  'unionOrAgreement',
  'accessibleTo',
  'trainingGrowth',
  'housingMealsTransport',
] as const;
export type Fact = (typeof FACTS_ASKED)[number];

const isFactGiven = (vacancy: Partial<VacancyDraft>, fact: Fact): boolean => {
  if (fact === 'pay') return vacancy.payFrom != null || vacancy.payTo != null;
  const value = vacancy[fact];
  return Array.isArray(value) ? value.length > 0 : value != null && value !== 'not-said';
};
export const factsGiven = (vacancy: Partial<VacancyDraft>): number =>
  FACTS_ASKED.filter((fact) => isFactGiven(vacancy, fact)).length;

export const finding = strict({
  check: Type.String(),
  severity: oneOf('BLOCK', 'HOLD', 'WARN', 'INFO'),
  field: Type.String(),
});
export type Finding = Static<typeof finding>;

const head = {
  id,
  employerId: id,
  employerName: Type.String(),
  stand: orNull(Type.String()),
  state: oneOf(...VACANCY_STATES),
  origin: oneOf(...ORIGINS),
  title: Type.String(),
  openings: count,
  factsGiven: count,
  factsAsked: count,
  postedAt: instant,
};
const { place, country, contract, contractMonths, payFrom, payTo, currency, payPeriod, payBasis, experience } =
  maybeFields;
/** A vacancy as lists and boards show it. */
export const vacancyCard = strict({
  ...head,
  place,
  country,
  contract,
  contractMonths,
  payFrom,
  payTo,
  currency,
  payPeriod,
  payBasis,
  experience,
  accessibleTo: maybeFields.accessibleTo,
});
export type VacancyCard = Static<typeof vacancyCard>;
export const vacancy = strict({ ...head, ...maybeFields, findings: maybe(Type.Array(finding)) });
export type Vacancy = Static<typeof vacancy>;

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
    occupation: maybe(Type.String({ pattern: '^\\d{1,4}$' })),
    payFrom: maybe(amount),
    noExperience: maybe(Type.Boolean()),
    accessible: maybe(Type.Boolean()),
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
