import type { Question } from '../../shared/quiz.ts';
import { emptyNames, hasName, namesGiven, oneName, writtenNames, type NamesWritten } from '../form/names.ts';

/** How many answers a question can have. */
const MOST_ANSWERS = 4;
const LEAST_ANSWERS = 2;

/** A question while it is being written; empty answers are left out. */
export type QuestionWritten = {
  ask: NamesWritten;
  answers: NamesWritten[];
  right: string;
  because: NamesWritten;
  source: NamesWritten;
};

export const writtenQuestion = (question: Question | null): QuestionWritten => ({
  ask: writtenNames(question?.ask ?? {}),
  answers: Array.from({ length: MOST_ANSWERS }, (_, i) => {
    const answer = question?.answers[i];
    return answer ? writtenNames(answer) : emptyNames();
  }),
  right: String(question?.right ?? 0),
  because: writtenNames(question?.because ?? {}),
  source: writtenNames(question?.source ?? {}),
});

export const questionGiven = ({ ask, answers, right, because, source }: QuestionWritten): Question => {
  const given = answers.filter(hasName);
  return {
    ask: namesGiven(ask),
    answers: given.map(namesGiven),
    right: given.indexOf(answers[Number(right)]!),
    because: namesGiven(because),
    source: namesGiven(source),
  };
};

/** What is wrong with a question, by field; an answer that is right must be written, and so must one that is not. */
export const questionFaults = (written: QuestionWritten, n: number): Record<string, string | null> => {
  const { ask, answers, right, because, source } = written;
  const missing = answers.slice(0, LEAST_ANSWERS).map((answer, i) => [`${n}.answer${i}`, oneName(answer)] as const);
  return {
    [`${n}.ask`]: oneName(ask),
    ...Object.fromEntries(missing),
    [`${n}.right`]: oneName(answers[Number(right)]!),
    [`${n}.because`]: oneName(because),
    [`${n}.source`]: oneName(source),
  };
};
