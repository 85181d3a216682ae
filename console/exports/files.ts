import type { Export, Template } from '../../shared/exports.ts';
import { m } from '../../shared/words/compiled/messages.js';

type Listed<What> = readonly { what: What; name: () => string }[];

const NAMES = {
  employers: m.exports_employers,
  vacancies: m.exports_vacancies,
  offers: m.exports_offers,
  meetings: m.exports_meetings,
  'check-ins': m.exports_check_ins,
  visitors: m.exports_visitors,
  advice: m.exports_advice,
  questions: m.exports_questions,
  decisions: m.exports_decisions,
  'advice-outcomes': m.exports_advice_outcomes,
  handouts: m.exports_handouts,
  quiz: m.exports_quiz,
  surveys: m.exports_surveys,
  'survey-texts': m.exports_survey_texts,
  directory: m.exports_directory,
} as const satisfies Record<Export, () => string>;

/** The tables that can be taken away, in the order in which they are offered. */
export const EXPORTED = Object.entries(NAMES).map(([what, name]) => ({ what, name })) as Listed<Export>;
export const TEMPLATES: Listed<Template> = [
  { what: 'vacancies', name: m.exports_vacancies },
  { what: 'employers', name: m.exports_employers },
];
