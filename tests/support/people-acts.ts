import type { Called } from '../../shared/follow-ups.ts';
import type { Answer } from './caller.ts';
import { newId, pick, type Day } from './days.ts';

type Act = (day: Day, n: number, m: number, k: number) => Promise<Answer | null>;

/** One of the badges that are scanned again and again. */
const worn = ({ known }: Day, n: number): string => pick(known.badges, n % 12)!;

/** What people ask for and agree to, and what the organisers do about it afterwards. */
export const PEOPLE_ACTS = {
  'agree to calls': (day, n, m) =>
    day.people.desk.ask('POST /api/follow-up-contact', {
      body: {
        badge: worn(day, n),
        name: `Адам ${m}`,
        contact: '0555 12 34 56',
        language: 'ky',
        textVersion: 1,
        agreed: true,
      },
    }),
  'take back calls': (day, n, m) =>
    m % 3
      ? Promise.resolve(null)
      : day.people.desk.ask('POST /api/follow-up-contact/withdrawal', { body: { badge: worn(day, n) } }),
  call: async (day, n, m, k) => {
    const { items } = (await day.organiser.ask('GET /api/calls')).body as unknown as { items: Called[] };
    const id = pick(items, n)?.id;
    const found = k % 2 ? { foundWork: pick(['yes', 'no', 'unknown'], m) } : {};
    const body = { id: newId(), day: pick(['30', '90'], k), reached: m % 4 > 0, ...found, noMore: m % 11 === 0 };
    return id ? day.organiser.ask('POST /api/calls/:id', { params: { id }, body }) : null;
  },
  'look up': (day, n) => day.organiser.ask('POST /api/persons/look-up', { body: { badge: worn(day, n) } }),
  'ask to see': (day, n, m) =>
    day.people.desk.ask('POST /api/persons/requests', {
      body: { badge: worn(day, n), kind: pick(['see', 'erase'], m) },
    }),
  'erase person': (day, n, m) =>
    m % 4
      ? Promise.resolve(null)
      : day.organiser.ask('POST /api/persons/erasure', { body: { badge: pick(day.known.badges, n) } }),
  'keep for': (day, n) =>
    day.organiser.ask('PATCH /api/keeping', { body: { retentionDays: 30 + (n % 90), anonymousOnly: n % 5 === 0 } }),
  purge: (day, _n, m) =>
    m % 5 ? Promise.resolve(null) : day.organiser.ask('POST /api/purges', { body: { id: newId() } }),
} as const satisfies Record<string, Act>;
