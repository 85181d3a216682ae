import type { VacancyDraft } from '../../../shared/vacancies.ts';
import type { ExampleEmployer } from '../example.ts';

/** A vacancy as the files group its fields, so that each group fits on a line. */
type Written = {
  job: Pick<VacancyDraft, 'title' | 'occupation' | 'openings' | 'place' | 'country'>;
  description: string;
} & Partial<Record<'pay' | 'terms' | 'rights' | 'beside' | 'recruited', Partial<VacancyDraft>>>;

/** An employer at its stand, with the vacancies that it brought. */
export type Stand = Omit<ExampleEmployer, 'id'> & { key: string; stand: string; vacancies: Written[] };
