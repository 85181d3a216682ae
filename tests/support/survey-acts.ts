import { EMPLOYERS_SURVEY, EXIT_SURVEY } from '../../shared/surveys.ts';
import { newId, pick } from './days.ts';
import type { Play } from './job-acts.ts';

const words = (n: number) => ({ ky: `Суроо ${n}`, ru: `Вопрос ${n}` });
const NAMES = [EXIT_SURVEY, EMPLOYERS_SURVEY, 'food'];
const questions = (n: number) => [
  { key: 'how', kind: 'faces' as const, ask: words(n) },
  {
    key: 'again',
    kind: 'choice' as const,
    ask: words(n),
    options: ['yes', 'no'].map((key) => ({ key, text: words(n) })),
  },
];

/** Surveys that are written, opened, closed and answered by whoever may and may not. */
export const SURVEY_ACTS = {
  'write survey': (day, n) => {
    const body = { id: newId(), name: pick(NAMES, n)!, title: words(n), questions: questions(n) };
    return day.organiser.ask('POST /api/surveys', { body });
  },
  'change survey': (day, n, m, k) =>
    day.organiser.ask('PATCH /api/surveys/:name', {
      params: { name: pick(NAMES, n)! },
      body: k % 4 ? { state: m % 5 ? 'open' : 'closed' } : { questions: questions(m) },
    }),
  'answer survey': (day, n, m, k) => {
    const { kiosk, desk, facilitator } = day.people;
    const by = pick([day.fair.phone(), day.phones[0]!, kiosk, desk, day.employers[0]!.caller, facilitator], k)!;
    const answers = { ...(n % 3 ? { how: 1 + (m % 6) } : {}), ...(m % 3 ? { again: n % 2 ? 'yes' : 'no' } : {}) };
    const body = { id: newId(), answers, ...(n % 7 ? {} : { onPaper: true as const }) };
    return by.ask('POST /api/surveys/:name/answers', { params: { name: pick(NAMES, n)! }, body });
  },
} as const satisfies Record<string, Play>;
