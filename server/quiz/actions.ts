import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import type { answerQuiz, Question } from '../../shared/quiz.ts';
import { Refused } from '../../shared/refusals.ts';
import { fairOf } from '../fairs/store.ts';
import { addAnswers, keepQuiz } from './store.ts';

export const quizNow = (r: Reader): { questions: Question[] } => ({ questions: fairOf(r).quiz ?? [] });

export const setQuiz = (w: Writer, questions: Question[]): { questions: Question[] } => {
  const wrong = questions.findIndex(({ right, answers }) => right >= answers.length);
  if (wrong >= 0) throw new Refused('bad-request', `questions.${wrong}.right`);
  keepQuiz(w, questions);
  w.record({ type: 'shelf.changed', of: 'quiz', id: null });
  return { questions };
};

/** Counts one set of answers, to as many questions as the quiz has now. */
export const countAnswers = (w: Writer, { of, ...said }: BodyOf<typeof answerQuiz>): object => {
  const [before, after] = [said.before ?? null, said.after ?? null];
  if (of !== quizNow(w).questions.length) throw new Refused('bad-request', 'of');
  if ((before === null && after === null) || Math.max(before ?? 0, after ?? 0) > of)
    throw new Refused('bad-request', 'after');
  addAnswers(w, { seq: w.record({ type: 'quiz.answered', of, before, after }), of, before, after });
  return {};
};
