import { v7 as uuid } from 'uuid';
import type { SurveyAnswers, SurveyQuestion } from '../../shared/surveys.ts';
import type { Answer, Caller } from './caller.ts';
import type { TestFair } from './fair.ts';

export const inAll = (said: string) => ({ ky: said, ru: said, en: said });

/** One question of each kind. */
export const QUESTIONS: SurveyQuestion[] = [
  { key: 'faces', kind: 'faces', ask: inAll('How was it?') },
  {
    key: 'found',
    kind: 'choice',
    ask: inAll('Found?'),
    options: ['yes', 'partly', 'no'].map((key) => ({ key, text: inAll(key) })),
  },
  { key: 'count', kind: 'number', ask: inAll('How many?'), least: 0, most: 9 },
  { key: 'words', kind: 'text', ask: inAll('What else?') },
];

/** Writes a survey, and opens it unless it is to stay a draft. */
export const writeSurvey = async (fair: TestFair, name: string, state: 'open' | 'draft' = 'open'): Promise<void> => {
  const body = { id: uuid(), name, title: inAll(name), questions: QUESTIONS };
  await fair.organiser.call('POST /api/surveys', { body });
  if (state === 'open') await fair.organiser.call('PATCH /api/surveys/:name', { params: { name }, body: { state } });
};

export const answer = (
  by: Caller,
  name: string,
  answers: SurveyAnswers,
  more: { id?: string; onPaper?: true } = {},
): Promise<Answer> =>
  by.ask('POST /api/surveys/:name/answers', { params: { name }, body: { id: uuid(), answers, ...more } });
