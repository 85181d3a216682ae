import type { VacancyDraft } from '../../shared/vacancies.ts';
import type { ExampleEmployer, ExampleVacancy } from './example.ts';

/** A vacancy as the files group its fields, so that each group fits on a line. */
export type Written = {
  job: Pick<VacancyDraft, 'title' | 'occupation' | 'openings' | 'place' | 'country'>;
  description: string;
} & Partial<Record<'pay' | 'terms' | 'rights' | 'beside' | 'recruited', Partial<VacancyDraft>>>;

/** An employer at its stand, with the vacancies that it brought. */
export type Stand = Omit<ExampleEmployer, 'id'> & { key: string; stand: string; vacancies: Written[] };

type IdOf = (name: string) => string;

export const employersOf = (stands: readonly Stand[], idOf: IdOf): ExampleEmployer[] =>
  stands.map(({ key, vacancies: _vacancies, ...employer }) => ({ id: idOf(`employer/${key}`), ...employer }));

/** Every vacancy ends thirty days after the fair's day. */
export const vacanciesOf = (stands: readonly Stand[], idOf: IdOf, day: string): ExampleVacancy[] => {
  const validUntil = new Date(Date.parse(day) + 30 * 86_400_000).toISOString().slice(0, 10);
  return stands.flatMap(({ key, stand, vacancies }) =>
    vacancies.map(({ job, description, pay, terms, rights, beside, recruited }, i) => ({
      id: idOf(`vacancy/${key}/${i}`),
      employerId: idOf(`employer/${key}`),
      ...job,
      description,
      ...pay,
      ...terms,
      ...rights,
      ...beside,
      ...recruited,
      howToApply: `Стенд ${stand}`,
      validUntil,
    })),
  );
};
