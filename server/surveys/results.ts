import type { Reader } from '../../db/journal.ts';
import { Refused } from '../../shared/refusals.ts';
import type { SurveyQuestion, SurveyResult, SurveyResults } from '../../shared/surveys.ts';
import { setsOf, surveyByName, textsOf, type SetRow } from './store.ts';

/** What was answered to a survey; `withTexts` for those who may read what people wrote. */
export const resultsOf = (r: Reader, name: string, withTexts: boolean): SurveyResults => {
  const survey = surveyByName(r, name);
  if (!survey) throw new Refused('not-found');
  const sets = setsOf(r, name);
  const written = textsOf(r, name);
  return {
    sets: sets.length,
    onPaper: sets.filter(({ onPaper }) => onPaper).length,
    questions: survey.questions.map((question) => {
      if (question.kind !== 'text') return closedResult(question, sets);
      const texts = written.filter((each) => each.question === question.key).map(({ text }) => text);
      return { ...NOTHING, ...named(question), answered: texts.length, ...(withTexts ? { texts } : {}) };
    }),
  };
};

const NOTHING = { answered: 0, by: {}, mean: null, least: null, most: null, median: null };
const named = ({ key, kind }: SurveyQuestion) => ({ key, kind });

const closedResult = (question: SurveyQuestion, sets: readonly SetRow[]): SurveyResult => {
  const given = sets.flatMap(({ answers }) => answers[question.key] ?? []);
  const by = new Map<string, number>();
  for (const answer of given) by.set(String(answer), (by.get(String(answer)) ?? 0) + 1);
  const result = { ...NOTHING, ...named(question), answered: given.length, by: Object.fromEntries(by) };
  const numbers = given.filter((answer) => typeof answer === 'number').sort((a, b) => a - b);
  if (numbers.length === 0) return result;
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  if (question.kind === 'faces') return { ...result, mean };
  return { ...result, mean, least: numbers[0]!, most: numbers.at(-1)!, median: medianOf(numbers) };
};

/** Of numbers in order: the middle one, or what lies between the middle two. */
export const medianOf = (numbers: readonly number[]): number => {
  const middle = numbers.length / 2;
  return (numbers[Math.ceil(middle) - 1]! + numbers[Math.floor(middle)]!) / 2;
};
