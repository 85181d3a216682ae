import type { Reader } from '../../db/journal.ts';
import type { Figures } from '../../shared/figures.ts';
import type { ReportLine, ReportPart, ReportTable } from '../../shared/report.ts';
import { EXIT_SURVEY, FACES, type SurveyQuestion, type SurveyResult } from '../../shared/surveys.ts';
import { resultsOf } from '../surveys/results.ts';
import { surveysOf, type SurveyRow } from '../surveys/store.ts';
import { unlessSmall } from '../figures/small-cells.ts';
import { ofPeople } from './build.ts';

/** What visitors and employers said in the surveys (metrics 26 and 27); the words that they wrote stay with the organiser. */
export const surveys = (r: Reader, figures: Figures): ReportPart => {
  const answered = surveysOf(r).flatMap((survey) => {
    const results = resultsOf(r, survey.name, false);
    return results.sets > 0 ? [{ survey, ...results }] : [];
  });
  const each = answered.flatMap(({ survey, questions }) =>
    questions.flatMap((result) => {
      const question = survey.questions.find(({ key }) => key === result.key);
      return question && result.answered > 0 ? [{ survey, question, result }] : [];
    }),
  );
  return {
    key: 'surveys',
    lines: [
      ...answered.map(({ survey, sets }): ReportLine => {
        const whole = survey.name === EXIT_SURVEY ? { of: figures.visitorsCheckedIn, per: 'visitors' } : {};
        return { key: 'surveySets', names: survey.title, n: sets, ...whole, basis: 'counted' };
      }),
      ...each.flatMap(({ question, result }) => meanOf(question, result)),
    ],
    tables: each.flatMap(({ survey, question, result }) => tableOf(survey, question, result)),
  };
};

const meanOf = ({ ask }: SurveyQuestion, { kind, mean, answered }: SurveyResult): ReportLine[] =>
  mean === null
    ? []
    : [
        {
          key: 'surveyMean',
          names: ask,
          // The mean of a few is what these few said.
          n: unlessSmall(answered) === null ? null : Math.round(mean * 10) / 10,
          of: answered,
          per: kind === 'faces' ? 'faces' : 'mean',
          basis: 'said',
        },
      ];

/** How often each option or face was given; small groups are withheld as everywhere. Numbers have their mean alone. */
const tableOf = (
  { name }: SurveyRow,
  { key, ask, options = [] }: SurveyQuestion,
  result: SurveyResult,
): ReportTable[] => {
  const order = { faces: FACES.map(String), choice: options.map((option) => option.key) }[result.kind as string];
  if (!order) return [];
  const table = ofPeople(`survey-${name}-${key}`.slice(0, 60), result.by, { order });
  const textOf = (option: string) => options.find((one) => one.key === option)?.text;
  const rows = table.rows.map((row) => {
    const names = textOf(row.key);
    return names ? { ...row, names } : row;
  });
  return [{ ...table, names: ask, rows }];
};
