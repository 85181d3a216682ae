import { LEAST_OPTIONS, MOST_OPTIONS, type SurveyKind, type SurveyQuestion } from '../../shared/surveys.ts';
import { m } from '../../shared/words/compiled/messages.js';
import { numberGiven, wholeNumber } from '../form/checks.ts';
import type { Checks } from '../form/form.svelte.ts';
import { emptyNames, hasName, namesGiven, oneName, writtenNames, type NamesWritten } from '../form/names.ts';

const BOUND = 1_000_000;

/** A question while it is being written; empty answers of a choice are left out. */
export type QuestionWritten = {
  key: string;
  kind: string;
  ask: NamesWritten;
  options: { key: string; text: NamesWritten }[];
  least: string;
  most: string;
};

/** The first of "q1", "q2" … that is not taken. */
const freeKey = (letter: string, taken: readonly { key: string }[]): string => {
  const keys = new Set(taken.map(({ key }) => key));
  for (let n = 1; ; n++) if (!keys.has(`${letter}${n}`)) return `${letter}${n}`;
};

export const addOption = (options: QuestionWritten['options']): void =>
  void options.push({ key: freeKey('a', options), text: emptyNames() });
export const mayAddOption = ({ options }: QuestionWritten): boolean => options.length < MOST_OPTIONS;

export const newQuestion = (others: readonly QuestionWritten[]): QuestionWritten =>
  withOptions({ key: freeKey('q', others), kind: 'choice', ask: emptyNames(), options: [], least: '', most: '' });

export const writtenQuestion = ({ key, kind, ask, options = [], least, most }: SurveyQuestion): QuestionWritten =>
  withOptions({
    key,
    kind,
    ask: writtenNames(ask),
    options: options.map((option) => ({ key: option.key, text: writtenNames(option.text) })),
    least: String(least ?? ''),
    most: String(most ?? ''),
  });

const withOptions = (question: QuestionWritten): QuestionWritten => {
  while (question.options.length < LEAST_OPTIONS) addOption(question.options);
  return question;
};

export const questionGiven = ({ key, kind, ask, options, least, most }: QuestionWritten): SurveyQuestion => {
  const question: SurveyQuestion = { key, kind: kind as SurveyKind, ask: namesGiven(ask) };
  if (kind === 'choice') {
    const given = options.filter(({ text }) => hasName(text));
    question.options = given.map((option) => ({ key: option.key, text: namesGiven(option.text) }));
  }
  if (kind === 'number') {
    const [from, to] = [numberGiven(least), numberGiven(most)];
    if (from !== undefined) question.least = from;
    if (to !== undefined) question.most = to;
  }
  return question;
};

/** What is wrong with a question, by field. */
export const questionFaults = ({ kind, ask, options, least, most }: QuestionWritten, n: number): Checks => {
  const faults: Checks = { [`${n}.ask`]: oneName(ask) };
  if (kind === 'choice')
    options.slice(0, LEAST_OPTIONS).forEach(({ text }, i) => (faults[`${n}.option${i}`] = oneName(text)));
  if (kind === 'number') {
    const isUpsideDown = least.trim() !== '' && most.trim() !== '' && Number(most) < Number(least);
    faults[`${n}.least`] = wholeNumber(least, -BOUND, BOUND, true);
    faults[`${n}.most`] = wholeNumber(most, -BOUND, BOUND, true) ?? (isUpsideDown ? m.survey_least_most() : null);
  }
  return faults;
};
