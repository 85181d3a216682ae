import { FACES, type SurveyAnswers, type SurveyDraft, type SurveyQuestion } from '../../shared/surveys.ts';
import { Refused } from '../../shared/refusals.ts';

const repeated = (keys: readonly string[]): boolean => new Set(keys).size < keys.length;

/** Refuses questions that nobody could answer: the same key twice, a choice of nothing, a least above the most. */
export const checkQuestions = (questions: SurveyDraft['questions']): void => {
  if (repeated(questions.map(({ key }) => key))) throw new Refused('bad-request', 'questions');
  questions.forEach(({ kind, options, least, most }, i) => {
    const wrong = (field: string) => new Refused('bad-request', `questions.${i}.${field}`);
    if ((kind === 'choice') !== (options !== undefined)) throw wrong('options');
    if (options && repeated(options.map(({ key }) => key))) throw wrong('options');
    if (kind !== 'number' && (least !== undefined || most !== undefined)) throw wrong('least');
    if (least !== undefined && most !== undefined && least > most) throw wrong('most');
  });
};

const FITS: { [K in SurveyQuestion['kind']]: (question: SurveyQuestion, answer: string | number) => boolean } = {
  faces: (_question, answer) => FACES.some((face) => face === answer),
  choice: ({ options = [] }, answer) => options.some(({ key }) => key === answer),
  number: ({ least = -Infinity, most = Infinity }, answer) =>
    typeof answer === 'number' && answer >= least && answer <= most,
  text: (_question, answer) => typeof answer === 'string',
};

/** What was answered to closed questions, and what was written; refuses an answer that its question does not have. */
export const sorted = (questions: SurveyQuestion[], answers: SurveyAnswers) => {
  const closed: Record<string, string | number> = {};
  const written: { question: string; text: string }[] = [];
  for (const [key, answer] of Object.entries(answers)) {
    const question = questions.find((each) => each.key === key);
    if (!question || !FITS[question.kind](question, answer)) throw new Refused('bad-request', `answers.${key}`);
    if (question.kind === 'text') written.push({ question: key, text: String(answer) });
    else closed[key] = answer;
  }
  return { closed, written };
};
