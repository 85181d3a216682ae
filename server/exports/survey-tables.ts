import type { Reader } from '../../db/journal.ts';
import { nameIn, type Names } from '../../shared/fields.ts';
import { FACES, type SurveyQuestion, type SurveyResult } from '../../shared/surveys.ts';
import * as labels from '../sheets/labels.ts';
import { resultsOf } from '../surveys/results.ts';
import { surveysOf } from '../surveys/store.ts';
import { column, named, type Column } from './columns.ts';
import { table } from './table.ts';

type Asked = { survey: Names; ask: Names };
type Counted = Asked & {
  kind: SurveyQuestion['kind'];
  answer: Names | string;
  times: number;
  answered: number;
  sets: number;
};

/** How often each answer was given, also those that nobody gave; what people wrote is not here. */
const countedAnswers = (r: Reader): Counted[] =>
  surveysOf(r).flatMap(({ name, title, questions }) => {
    const results = resultsOf(r, name, false);
    return questions.flatMap((question, i) => {
      const result = results.questions[i]!;
      const { ask, kind } = question;
      return answersTo(question, result).map(([key, answer]) => ({
        survey: title,
        ask,
        kind,
        answer,
        times: result.by[key] ?? 0,
        answered: result.answered,
        sets: results.sets,
      }));
    });
  });

const answersTo = ({ kind, options = [] }: SurveyQuestion, { by }: SurveyResult): [key: string, Names | string][] => {
  if (kind === 'text') return [];
  if (kind === 'choice') return options.map(({ key, text }) => [key, text]);
  const keys = kind === 'faces' ? FACES.map(String) : Object.keys(by).sort((a, b) => Number(a) - Number(b));
  return keys.map((key) => [key, key]);
};

const writtenAnswers = (r: Reader): (Asked & { text: string })[] =>
  surveysOf(r).flatMap(({ name, title, questions }) => {
    const results = resultsOf(r, name, true);
    return questions.flatMap(({ ask }, i) =>
      (results.questions[i]!.texts ?? []).map((text) => ({ survey: title, ask, text })),
    );
  });

const asked = <Row extends Asked>(): Column<Row>[] => [
  named('sheet_h_survey', (row) => row.survey),
  named('sheet_h_question', (row) => row.ask),
];
const answer: Column<Counted> = {
  heading: 'sheet_h_answer',
  of: ({ kind, answer: given }, { language }) => {
    if (typeof given !== 'string') return nameIn(given, language);
    return kind === 'faces' ? labels.labelIn(language, labels.FACE, given) : Number(given);
  },
};

export const SURVEY_TABLES = {
  surveys: table('sheet_surveys', countedAnswers, [
    ...asked<Counted>(),
    answer,
    column('sheet_h_times', (row) => row.times),
    column('sheet_h_answered', (row) => row.answered),
    column('sheet_h_answer_sets', (row) => row.sets),
  ]),
  'survey-texts': table('sheet_survey_texts', writtenAnswers, [
    ...asked<Asked & { text: string }>(),
    column('sheet_h_answer', (row) => row.text),
  ]),
};
