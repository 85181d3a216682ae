import type { QuestionState } from '../../shared/questions.ts';
import type { Labels } from './labels.ts';

export const QUESTION_STATE = {
  waiting: 'questions_waiting',
  taken: 'questions_taken',
  answered: 'questions_answered',
  parked: 'questions_parked',
  hidden: 'questions_hidden',
  merged: 'questions_merged',
} as const satisfies Labels & Record<QuestionState, string>;
