import { FACTS_ASKED, type Finding, type Vacancy, type VacancyCard } from '../../shared/vacancies.ts';
import type { VacancyRow } from './store.ts';

const head = ({ vacancy, employerName, stand }: VacancyRow) => ({
  id: vacancy.id,
  employerId: vacancy.employerId,
  employerName,
  stand,
  state: vacancy.state,
  origin: vacancy.origin,
  openings: vacancy.openings,
  openingsLeft: Math.max(0, vacancy.openings - vacancy.taken),
  factsGiven: vacancy.factsGiven,
  factsAsked: FACTS_ASKED.length,
  postedAt: vacancy.postedAt,
});

/** A vacancy as lists and boards show it. */
export const toldCard = (row: VacancyRow): VacancyCard => {
  const { draft } = row.vacancy;
  const titles = Object.entries(draft.translations ?? {}).map(([language, { title }]) => [language, title] as const);
  return {
    ...head(row),
    title: draft.title,
    ...(titles.length > 0 ? { titles: Object.fromEntries(titles) } : {}),
    ...pick(draft, ON_CARDS),
  };
};

const ON_CARDS = [
  'place',
  'country',
  'contract',
  'contractMonths',
  'payFrom',
  'payTo',
  'currency',
  'payPeriod',
  'payBasis',
  'experience',
  'accessibleTo',
  'listing',
  'hours',
  'besideStudies',
  'days',
  'housingMealsTransport',
  'occupation',
] as const;

const pick = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;

/** Who recruits and with which permit, as the employer's own entry says where the vacancy does not. */
const recruiting = ({ vacancy: { draft }, employerKind, employerPermit }: VacancyRow): Partial<Vacancy> => ({
  ...(employerKind === 'agency' && !draft.recruiter ? { recruiter: 'private-agency' } : {}),
  ...(employerPermit && !draft.permitNumber ? { permitNumber: employerPermit } : {}),
});

/** The whole vacancy as anybody reads it. */
export const toldToAll = (row: VacancyRow): Vacancy => ({ ...toldVacancy(row), ...recruiting(row) });

/** The whole vacancy as it was written; what the checks found and how many agreed is for those who may act on it. */
export const toldVacancy = (row: VacancyRow, minded?: { findings: Finding[]; approvals: number }): Vacancy => ({
  ...row.vacancy.draft,
  ...head(row),
  ...minded,
});
