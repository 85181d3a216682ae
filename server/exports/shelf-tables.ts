import { directoryOf } from '../directory/store.ts';
import * as labels from '../sheets/labels.ts';
import { column, labelled, named } from './columns.ts';
import * as store from './shelf-store.ts';
import { SURVEY_TABLES } from './survey-tables.ts';
import { table } from './table.ts';

/** What visitors took along, in sums without people, and where they can turn. */
export const SHELF_TABLES = {
  'advice-outcomes': table('sheet_advice_outcomes', store.exportedAdviceOutcomes, [
    labelled('sheet_h_topic', labels.TOPIC, (row) => row.topic),
    labelled('sheet_h_outcome_of_advice', labels.OUTCOME_OF_ADVICE, (row) => row.outcome),
    column('sheet_h_times', (row) => row.times),
    column('sheet_h_minutes', (row) => row.minutes),
  ]),
  handouts: table('sheet_handouts', store.exportedHandouts, [
    named('sheet_h_handout', (row) => row.title),
    labelled('sheet_h_topic', labels.SHELF_TOPIC, (row) => row.topic),
    column('sheet_h_language', (row) => row.language),
    column('sheet_h_hour', (row) => row.hour),
    column('sheet_h_copies', (row) => row.count),
  ]),
  quiz: table('sheet_quiz', store.exportedQuiz, [
    labelled('sheet_h_when_asked', labels.QUIZ_SIDE, (row) => row.side),
    column('sheet_h_right_answers', (row) => row.right),
    column('sheet_h_all_answers', (row) => row.of),
    column('sheet_h_answer_sets', (row) => row.sets),
  ]),
  ...SURVEY_TABLES,
  directory: table('sheet_directory', directoryOf, [
    labelled('directory_kind', labels.DIRECTORY_KIND, (row) => row.kind),
    named('directory_name', (row) => row.name),
    column('sheet_h_address', (row) => row.where),
    column('directory_phone', (row) => row.phone),
    column('sheet_h_verified_on', (row) => row.verifiedOn),
    column('sheet_h_source_of_entry', (row) => row.source),
  ]),
};
