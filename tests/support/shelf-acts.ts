import { ADVICE_TOPICS, OUTCOMES_OF_ADVICE, REFERRALS } from '../../shared/advice.ts';
import { MOST_QUESTIONS } from '../../shared/quiz.ts';
import { badge, type Play } from './job-acts.ts';
import { newId, pick } from './days.ts';

const words = (n: number) => ({ ky: `Сөз ${n}`, ru: `Слово ${n}` });
const question = (n: number) => ({
  ask: words(n),
  answers: [words(1), words(2), words(3)],
  right: n % 3,
  because: words(n),
  source: words(n),
});

/** What is given out, answered and advised. */
export const SHELF_ACTS = {
  'add handout': (day, n) => {
    const id = newId();
    if (day.known.handouts.length > 5) return Promise.resolve(null);
    const body = { id, topic: 'pay', title: words(n), text: words(n), printed: { ky: n % 4, ru: 100 } };
    return day.remember('handouts', id, day.organiser.ask('POST /api/handouts', { body }));
  },
  'give out': async (day, n, m, k) => {
    const id = pick(day.known.handouts, n);
    const body = {
      id: newId(),
      language: pick(['ky', 'ru', 'en'], m),
      ...(k % 2 ? { count: 1 + (k % 5) } : {}),
      ...(m % 3 ? { placeId: pick(day.known.places, m) } : {}),
      ...(n % 4 ? {} : { badge: badge(day, n) }),
      ...(k % 5 ? {} : { at: day.minutes(-(n % 200)) }),
    };
    const by = pick([day.people.facilitator, day.people.adviser, day.people.desk], k)!;
    return id ? day.remember('given', body.id, by.ask('POST /api/handouts/:id/given', { params: { id }, body })) : null;
  },
  'take back handouts': async (day, n, m) => {
    const id = pick(day.known.given.slice(-8), n);
    const by = pick([day.organiser, day.people.desk, day.people.facilitator], m)!;
    return id ? by.ask('POST /api/handouts/given/:id/undo', { params: { id }, body: { id: newId() } }) : null;
  },
  'take handout away': async (day, n) => {
    const id = n % 6 ? undefined : day.known.handouts.pop();
    return id ? day.organiser.ask('DELETE /api/handouts/:id', { params: { id } }) : null;
  },
  'write quiz': (day, n) =>
    day.organiser.ask('PATCH /api/quiz', {
      body: { questions: Array.from({ length: n % 5 ? MOST_QUESTIONS : n % 3 }, (_, i) => question(i + n)) },
    }),
  'answer quiz': (day, n, m, k) =>
    day.fair.phone().ask('POST /api/quiz/answers', {
      body: {
        id: newId(),
        of: MOST_QUESTIONS,
        ...(k % 3 ? { before: n % 5 } : {}),
        ...(k % 4 ? { after: m % 4 } : {}),
      },
    }),
  'draw plan': async (day, n, m, k) => {
    const { revision, ...plan } = await day.organiser.call('GET /api/plan');
    const placeId = pick(day.known.places, n)!;
    const at = { x: n % 90, y: m % 70, width: 4, height: 3 };
    const others = plan.places.filter((each) => each.placeId !== placeId);
    // Now and then drawn from an older plan, which is refused.
    const body = {
      ...plan,
      revision: Math.max(0, revision - (k % 4 ? 0 : 1)),
      places: [...others, { placeId, ...at }],
    };
    return day.organiser.ask('PUT /api/plan', { body });
  },
  advise: (day, n, m, k) => {
    const body = {
      id: newId(),
      topic: pick(ADVICE_TOPICS, m),
      ...(k % 3 ? { badge: badge(day, n) } : {}),
      ...(k % 2 ? { minutes: 10, referredTo: pick(REFERRALS, k) } : {}),
      ...(m % 2 ? { outcome: pick(OUTCOMES_OF_ADVICE, k), placeId: pick(day.known.places, n) } : {}),
    };
    const by = pick([day.people.adviser, day.people.facilitator], n)!;
    return day.remember('advice', body.id, by.ask('POST /api/advice', { body }));
  },
  'undo advice': async (day, n, m) => {
    const id = pick(day.known.advice.slice(-6), n);
    const by = pick([day.people.adviser, day.people.facilitator], m)!;
    return id ? by.ask('POST /api/advice/:id/undo', { params: { id }, body: { id: newId() } }) : null;
  },
} as const satisfies Record<string, Play>;
