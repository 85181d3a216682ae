import { ITEM_STATES } from '../../shared/programme.ts';
import { LANGUAGES } from '../../shared/fields.ts';
import { newId, pick, type Day } from './days.ts';
import type { Play } from './job-acts.ts';

const tent = ({ known }: Day, n: number): string => pick(known.places, n)!;
const STEPS = ['waiting', 'taken', 'taken', 'answered', 'parked', 'hidden'] as const;

/** What facilitators and those who ask them do. */
export const TENT_ACTS = {
  'add to programme': (day, n) => {
    const id = newId();
    const body = {
      id,
      startsAt: day.minutes(10),
      endsAt: day.minutes(n % 60),
      title: 'Сүйлөшүү',
      placeId: tent(day, n),
    };
    return day.remember('items', id, day.organiser.ask('POST /api/programme', { body }));
  },
  'change programme': async (day, n, m, k) => {
    const id = pick(day.known.items, n);
    const body = pick([{ state: pick(ITEM_STATES, m) }, { delay: m % 30 }, { speakers: 'А. Осмонова' }], k)!;
    const by = m % 2 ? day.organiser : day.people.facilitator;
    return id ? by.ask('PATCH /api/programme/:id', { params: { id }, body }) : null;
  },
  announce: (day, n, m) => {
    const id = newId();
    const body = {
      id,
      text: { ky: 'Тамак 12:00дө' },
      minutes: 1 + (m % 90),
      ...(n % 2 ? { placeId: tent(day, n) } : {}),
    };
    return day.remember('announcements', id, day.people.desk.ask('POST /api/announcements', { body }));
  },
  'take announcement back': async (day, n) => {
    const id = pick(day.known.announcements, n);
    return id ? day.organiser.ask('DELETE /api/announcements/:id', { params: { id } }) : null;
  },
  'be on duty': (day, n, m, k) => {
    const { facilitator } = day.people;
    const body = { id: newId(), act: m % 2 ? 'begin' : 'end', ...(k % 3 ? {} : { handTo: facilitator.memberId }) };
    return facilitator.ask('POST /api/places/:id/duty', { params: { id: tent(day, n) }, body });
  },
  ask: (day, n, m, k) => {
    const id = newId();
    const by = pick([day.fair.nobody, day.people.kiosk, day.people.facilitator], k)!;
    const body = { id, placeId: tent(day, n), text: `Суроо ${m}?`, language: pick(LANGUAGES, m) };
    return day.remember('questions', id, by.ask('POST /api/questions', { body }));
  },
  vote: async (day, n) => {
    const id = pick(day.known.questions, n);
    return id ? pick(day.phones, n)!.ask('POST /api/questions/:id/vote', { params: { id }, body: {} }) : null;
  },
  'move question': async (day, n, m, k) => {
    const id = pick(day.known.questions, n);
    const body = pick([{ state: pick(STEPS, m) }, { translations: { ru: 'Вопрос' } }, { state: 'taken' }], k)!;
    const by = m % 2 ? day.organiser : day.people.facilitator;
    return id ? by.ask('PATCH /api/questions/:id', { params: { id }, body }) : null;
  },
  'merge questions': async (day, n, m) => {
    const [id, mergeInto] = [pick(day.known.questions, n), pick(day.known.questions, m)];
    return id ? day.organiser.ask('PATCH /api/questions/:id', { params: { id }, body: { mergeInto } }) : null;
  },
} as const satisfies Record<string, Play>;
