import { FACTS_ASKED, type Vacancy, type VacancyCard } from '../../shared/vacancies.ts';
import type { VacancyRow } from './store.ts';

const head = ({ vacancy, employerName, stand }: VacancyRow) => ({
  id: vacancy.id,
  employerId: vacancy.employerId,
  employerName,
  stand,
  state: vacancy.state,
  origin: vacancy.origin,
  openings: vacancy.openings,
  factsGiven: vacancy.factsGiven,
  factsAsked: FACTS_ASKED.length,
  postedAt: vacancy.postedAt,
});

/** A vacancy as lists and boards show it. */
export const toldCard = (row: VacancyRow): VacancyCard => {
  const {
    title,
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
    accessibleTo,
  } = row.vacancy.draft;
  return {
    ...head(row),
    title,
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
    accessibleTo,
  };
};

/** The whole vacancy; what the checks found is for those who may act on it. */
export const toldVacancy = (row: VacancyRow, withFindings: boolean): Vacancy => ({
  ...row.vacancy.draft,
  ...head(row),
  ...(withFindings ? { findings: row.vacancy.findings } : {}),
});
