import type { Imported } from '../../shared/imports.ts';
import type { PaperLanguage } from '../../shared/print.ts';
import { EMPLOYER_SHEET } from '../sheets/employer-columns.ts';
import { VACANCY_SHEET } from '../sheets/vacancy-columns.ts';
import { wordIn, type Word } from '../sheets/words.ts';
import { EMPLOYERS, VACANCIES } from './understand.ts';

/** Fields of a file that the template has no column for. */
const BESIDE: Readonly<Record<string, Word>> = {
  sourceId: 'field_code',
  requirements: 'field_requirements',
  skills: 'field_skills',
  conditions: 'field_conditions',
  region: 'field_region',
  pay: 'field_pay',
  publishedAt: 'field_published',
  checkedAt: 'field_checked',
};
const SHEETS = { vacancies: VACANCY_SHEET, employers: EMPLOYER_SHEET };
const FIELDS = { vacancies: VACANCIES.fields, employers: EMPLOYERS.fields };

/** What a column may hold, as the template calls it: in its order, the rest after it. */
export const fieldNames = (what: Imported, language: PaperLanguage): { field: string; name: string }[] => {
  const sheet = SHEETS[what].map(({ field, heading }) => [field, heading] as const);
  const all = [...sheet, ...Object.entries(BESIDE).filter(([field]) => FIELDS[what].includes(field))];
  return all.map(([field, heading]) => ({ field, name: wordIn(language, heading) }));
};
