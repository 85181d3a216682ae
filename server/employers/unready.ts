import type { Reader } from '../../db/journal.ts';
import type { Gap, Unready } from '../../shared/employers.ts';
import { isCounting } from '../../shared/fairs.ts';
import { fairDay } from '../fairs/store.ts';
import { standingOfVacancies, type VacancyStanding } from '../vacancies/store.ts';
import { employersOf, type EmployerRow } from './store.ts';

/** The employers to call, those with most missing first; who has left is not called any more. */
export const unreadyEmployers = (r: Reader): { total: number; items: Unready[] } => {
  const all = employersOf(r);
  const isDay = isCounting(fairDay(r).state);
  const posted = standingOfVacancies(r);
  const items = all
    .filter(({ leftAt }) => leftAt === null)
    .map((employer) => ({
      employerId: employer.id,
      name: employer.name,
      contactName: employer.contactName,
      contactPhone: employer.contactPhone,
      gaps: gapsOf(employer, posted.get(employer.id), isDay),
    }))
    .filter(({ gaps }) => gaps.length > 0)
    .sort((a, b) => b.gaps.length - a.gaps.length);
  return { total: all.length, items };
};

const gapsOf = (employer: EmployerRow, posted: VacancyStanding | undefined, isDay: boolean): Gap[] => {
  const isHere = employer.arrivedAt !== null;
  return [
    ...(!isHere && employer.confirmedAt === null ? ['not-confirmed' as const] : []),
    ...(!posted ? ['not-posted' as const] : []),
    ...(posted && posted.withoutContract > 0 ? ['no-contract-type' as const] : []),
    ...(isDay && !isHere ? ['not-here' as const] : []),
  ];
};
