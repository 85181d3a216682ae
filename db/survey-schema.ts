import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Names } from '../shared/fields.ts';
import type { SurveyQuestion, SurveyState } from '../shared/surveys.ts';

/**
 * What is asked on the way out, and the answers. A set of answers, a text and the mark that a phone has answered lie in
 * tables of their own under numbers drawn by lot, so that neither a field nor the order of rows joins one to another.
 */
export const surveys = sqliteTable('surveys', {
  name: text().primaryKey(),
  title: text({ mode: 'json' }).$type<Names>().notNull(),
  questions: text({ mode: 'json' }).$type<SurveyQuestion[]>().notNull(),
  state: text().$type<SurveyState>().notNull(),
});

const ofSurvey = () =>
  text()
    .references(() => surveys.name)
    .notNull();

/** One set of answers to closed questions, by key; no time, no phone, no badge, no place. */
export const surveySets = sqliteTable(
  'survey_sets',
  {
    lot: integer().primaryKey(),
    survey: ofSurvey(),
    answers: text({ mode: 'json' }).$type<Record<string, string | number>>().notNull(),
    onPaper: integer('on_paper', { mode: 'boolean' }).notNull(),
  },
  (t) => [index('survey_sets_of').on(t.survey)],
);

/** What somebody wrote, apart from what else they answered. */
export const surveyTexts = sqliteTable(
  'survey_texts',
  { lot: integer().primaryKey(), survey: ofSurvey(), question: text().notNull(), text: text().notNull() },
  (t) => [index('survey_texts_of').on(t.survey, t.question)],
);

/** That somebody has answered: a number made of the survey and of the phone or employer, which this table does not name. */
export const surveyMarks = sqliteTable('survey_marks', { mark: integer().primaryKey(), survey: ofSurvey() });
