import { endpoint } from './endpoint.ts';
import { file, maybe, oneOf, strict } from './fields.ts';
import { PAPER_LANGUAGES } from './print.ts';

/** What there is to take away as a table. */
export const EXPORTS = [
  'employers',
  'vacancies',
  'offers',
  'meetings',
  'check-ins',
  'visitors',
  'advice',
  'questions',
  'decisions',
  'advice-outcomes',
  'handouts',
  'quiz',
  'surveys',
  'survey-texts',
  'directory',
] as const;
export type Export = (typeof EXPORTS)[number];
const TEMPLATES = ['vacancies', 'employers'] as const;
export type Template = (typeof TEMPLATES)[number];

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Of the headings; that of the Accept-Language header where it is not said. */
const query = strict({ language: maybe(oneOf(...PAPER_LANGUAGES)) });

export const exportCsv = endpoint({
  route: 'GET /api/exports/:what.csv',
  summary: 'Everything of one kind that an organiser may see, as a CSV file; never a badge code or an employer’s notes',
  who: ['organiser'],
  params: strict({ what: oneOf(...EXPORTS) }),
  query,
  reply: file,
  file: CSV,
});
export const exportXlsx = endpoint({
  route: 'GET /api/exports/:what.xlsx',
  summary: 'The same as an Excel workbook',
  who: ['organiser'],
  params: strict({ what: oneOf(...EXPORTS) }),
  query,
  reply: file,
  file: XLSX,
});
export const readTemplate = endpoint({
  route: 'GET /api/templates/:what.xlsx',
  summary: 'An empty workbook with lists to choose from; filled in, it can be imported',
  who: ['organiser', 'employer'],
  params: strict({ what: oneOf(...TEMPLATES) }),
  query,
  reply: file,
  file: XLSX,
});
