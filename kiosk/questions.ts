import type { KIOSK_QUESTIONS } from '../shared/visitors.ts';
import { AGE_LABELS, CHANNEL_LABELS, SEX_LABELS, STATUS_LABELS } from '../shared/web/labels.ts';
import { m } from '../shared/words/compiled/messages.js';

export type Question = {
  fact: (typeof KIOSK_QUESTIONS)[number];
  ask: () => string;
  answers: Readonly<Record<string, () => string>>;
};

/** What a visitor is asked, in this order; every one can be skipped. */
export const QUESTIONS: readonly Question[] = [
  { fact: 'sex', ask: m.question_sex, answers: SEX_LABELS },
  { fact: 'ageBand', ask: m.question_age, answers: AGE_LABELS },
  { fact: 'status', ask: m.question_status, answers: STATUS_LABELS },
  { fact: 'heardFrom', ask: m.question_heard, answers: CHANNEL_LABELS },
];
