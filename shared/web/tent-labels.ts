import type { ItemState } from '../programme.ts';
import type { QuestionState } from '../questions.ts';
import { m } from '../words/compiled/messages.js';

export const ITEM_STATE_LABELS: Readonly<Record<ItemState, () => string>> = {
  planned: m.item_planned,
  running: m.item_running,
  paused: m.item_paused,
  ended: m.item_ended,
  cancelled: m.item_cancelled,
};
export const QUESTION_STATE_LABELS: Readonly<Record<QuestionState, () => string>> = {
  waiting: m.questions_waiting,
  taken: m.questions_taken,
  answered: m.questions_answered,
  parked: m.questions_parked,
  hidden: m.questions_hidden,
  merged: m.questions_merged,
};
export const ITEM_STATE_COLOURS: Readonly<Record<ItemState, string>> = {
  planned: 'lk',
  running: 'ok',
  paused: 'am',
  ended: 'lk',
  cancelled: 'st',
};
