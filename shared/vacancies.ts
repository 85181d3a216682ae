import { Type, type Static, type TOptional, type TUnsafe } from 'typebox';
import { count, id, instant, language, maybe, names, oneOf, orNull, strict, text } from './fields.ts';

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
/** Those under which the labour law protects whoever works: the others are civil law, learning, or nothing written. */
export const EMPLOYMENT_CONTRACTS: readonly Contract[] = ['open-ended', 'fixed-term', 'seasonal'];
export const isEmploymentContract = (contract: Contract | undefined): boolean =>
  contract !== undefined && EMPLOYMENT_CONTRACTS.includes(contract);
export const CURRENCIES = ['KGS', 'RUB', 'KZT', 'UZS', 'TJS', 'TRY', 'KRW', 'USD', 'EUR'] as const;
export type Currency = (typeof CURRENCIES)[number];
export const PAY_PERIODS = ['hour', 'shift', 'day', 'week', 'month', 'year', 'piece'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];
export const PAY_RHYTHMS = ['daily', 'weekly', 'twice-a-month', 'monthly'] as const;
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
/** What kind of listing: a job, or what leads to one. */
export const LISTINGS = ['job', 'training', 'internship', 'public-work'] as const;
export type Listing = (typeof LISTINGS)[number];
/** The pattern of days on and off, as hh.ru names it. */
export const DAY_PATTERNS = ['5-2', '6-1', '2-2', '1-2', '7-0', 'flexible', 'weekends', 'other'] as const;
export const EXPERIENCES = ['none', 'under-1', '1-3', '3-6', 'over-6', 'not-said'] as const;

export const amount = Type.Number({ minimum: 0, maximum: 1e9 });
const yesNo = oneOf(...YES_NO);
const date = Type.String({ format: 'date', maxLength: 10 });
const translation = strict({ title: text(300), description: maybe(text(20_000)) });
const optional = {
  /** A job where it says nothing. */
  listing: oneOf(...LISTINGS),
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
  days: oneOf(...DAY_PATTERNS),
  /** Can be done part of the day, evenings or weekends, beside studies. */
  besideStudies: yesNo,
  schedule: text(300),
  startsOn: date,
  validUntil: date,
  howToApply: text(500),
  experience: oneOf(...EXPERIENCES),
  education: text(300),
  overtimePaid: yesNo,
  paidLeave: yesNo,
  /** A year. */
  paidLeaveDays: Type.Integer({ minimum: 0, maximum: 366 }),
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
  /** The youngest who may take it, where the employer says one. */
  minimumAge: Type.Integer({ minimum: 14, maximum: 99 }),
  /** The language that title and description are written in, and what somebody wrote of it in others. */
  language,
  translations: Type.Partial(
    strict({ ky: translation, ru: translation, en: translation, uz: translation, tg: translation }),
  ),
  /** Where an imported vacancy was published first. */
  sourceUrl: Type.String({ maxLength: 500, pattern: '^https://' }),
};
type Optional = typeof optional;
type Fields = { [K in keyof Optional]: TOptional<Optional[K]> };
/** A fact can be taken back: null makes it not said again. */
type Changes = { [K in keyof Optional]: TOptional<TUnsafe<Static<Optional[K]> | null>> };

export const openings = Type.Integer({ minimum: 1, maximum: 10_000 });
const each = (wrap: (schema: Optional[keyof Optional]) => unknown): unknown =>
  Object.fromEntries(Object.entries(optional).map(([key, schema]) => [key, wrap(schema)]));
const maybeFields = each((schema) => maybe(schema)) as Fields;
export const changes = each((schema) => maybe(orNull(schema))) as Changes;

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
  /** As they stand in the vacancy. An employer does not see those of R01 and R17. */
  words: maybe(Type.String()),
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
  /** Openings that nobody has accepted an offer for. */
  openingsLeft: count,
  factsGiven: count,
  factsAsked: count,
  postedAt: instant,
};
const { place, country, contract, contractMonths, payFrom, payTo, currency, payPeriod, payBasis, experience } =
  maybeFields;
const { listing, hours, besideStudies, days, housingMealsTransport, occupation } = maybeFields;
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
  listing,
  hours,
  besideStudies,
  days,
  housingMealsTransport,
  occupation,
  /** The title in other languages, where somebody wrote it. */
  titles: maybe(names),
  accessibleTo: maybeFields.accessibleTo,
});
export type VacancyCard = Static<typeof vacancyCard>;
export const vacancy = strict({
  ...head,
  ...maybeFields,
  findings: maybe(Type.Array(finding)),
  /** How many have said "show" of a held one, where the fair asks for two. */
  approvals: maybe(count),
});
export type Vacancy = Static<typeof vacancy>;
