import { FAIR_STATES } from '../../shared/fairs.ts';
import { AGE_BANDS, CHANNELS, SEXES, STATUSES, VIAS } from '../../shared/visitors.ts';
import { badge, JOB_ACTS, type Play } from './job-acts.ts';
import type { Caller } from './caller.ts';
import { newId, pick, type Day } from './days.ts';
import { SHELF_ACTS } from './shelf-acts.ts';
import { SURVEY_ACTS } from './survey-acts.ts';
import { TENT_ACTS } from './tent-acts.ts';

const nothing = Promise.resolve(null);

const scanner = ({ people }: Day, n: number): Caller =>
  pick([people.kiosk, people.scanner, people.desk, people.facilitator], n)!;
/** Every third is the gate, which is the first. */
const place = ({ known }: Day, n: number): string => pick(known.places, n % 3 ? n : 0)!;

const scan =
  (direction: 'in' | 'out'): Play =>
  async (day, n, m, k) => {
    const by = scanner(day, k);
    const body = { id: newId(), badge: badge(day, n), placeId: place(day, m), direction, at: day.minutes(0) };
    day.scans.push({ id: body.id, by, body });
    return by.ask('POST /api/check-ins', { body });
  };

/** Scans gathered offline: up to two hours old, or with a clock that stands in 1970, tomorrow or an hour back. */
const batch: Play = async (day, n, m, k) => {
  const by = scanner(day, k);
  const clocks = [-1, -5, -40, -125, 0, 60 * 24, -60, -29_000_000];
  const checkIns = Array.from({ length: 1 + (n % 4) }, (_, each) => ({
    id: newId(),
    badge: badge(day, n + 7 * each),
    placeId: place(day, m + each),
    direction: (m + each) % 4 === 0 ? 'out' : 'in',
    at: day.minutes(pick(clocks, k + each)!),
    done: (k + each) % 9 === 0 ? 'refused' : 'admitted',
  }));
  for (const { done: _, ...body } of checkIns) day.scans.push({ id: body.id, by, body });
  return by.ask('POST /api/check-ins/batch', { body: { checkIns } });
};

const facts = (n: number, m: number) => ({
  ...(n % 3 ? { sex: pick(SEXES, n) } : {}),
  ...(m % 3 ? { ageBand: pick(AGE_BANDS, m) } : {}),
  ...(n % 4 ? { status: pick(STATUSES, n + m) } : {}),
  ...(m % 4 ? { heardFrom: pick(CHANNELS, n + m) } : {}),
});

/** On a printed badge, which may have facts already, or on a new one. */
const register: Play = async (day, n, m, k) => {
  const body = { id: newId(), via: pick(VIAS, k), facts: facts(n, m), ...(k % 4 ? { badge: badge(day, n) } : {}) };
  const answer = await day.people.desk.ask('POST /api/visitors', { body });
  if (answer.status === 201) day.known.badges.push((answer.body as unknown as { badge: string }).badge);
  return answer;
};

const again: Play = async (day, n) => {
  const { by, body } = pick(day.scans, n) ?? {};
  return by ? by.ask('POST /api/check-ins', { body }) : null;
};

const undo: Play = async (day, n, m) => {
  const { id, by } = pick(day.scans.slice(-30), n) ?? {};
  if (!id || !by) return null;
  return (m % 3 ? day.organiser : by).ask('POST /api/check-ins/:id/undo', {
    params: { id },
    body: { id: newId(), reason: 'by mistake' },
  });
};

const STATES = ['open', 'open', 'open', 'soft-open', 'last-entry', 'closed', 'closed', ...FAIR_STATES];
/** Everything that people do at a fair, by name. */
export const ACTS = {
  ...JOB_ACTS,
  ...TENT_ACTS,
  ...SHELF_ACTS,
  ...SURVEY_ACTS,
  enter: scan('in'),
  leave: scan('out'),
  batch,
  register,
  again,
  undo,
  tally: (day, n, m) => {
    const id = newId();
    const placeId = place(day, n);
    if (m % 2) day.tallies.push({ id, placeId });
    return day.people.desk.ask('POST /api/places/:id/tally', {
      params: { id: placeId },
      body: {
        change: m % 3 ? 1 : -1,
        ...(m % 2 ? { id, sex: pick(SEXES, m) } : {}),
        ...(m % 5 ? {} : { at: day.minutes(-(n % 200)) }),
      },
    });
  },
  'undo tally': async (day, n) => {
    const { id, placeId } = pick(day.tallies.slice(-10), n) ?? {};
    if (!id || !placeId) return null;
    const body = { id: newId(), tallyId: id };
    return day.people.desk.ask('POST /api/places/:id/tally/undo', { params: { id: placeId }, body });
  },
  'type in tally': (day, n, m, k) =>
    day.people.desk.ask('POST /api/places/:id/paper-tally', {
      params: { id: place(day, n) },
      body: {
        id: newId(),
        count: 1 + (m % 30),
        at: day.minutes(pick([-10, -75, -200, -60 * 30, 60 * 40], k)!),
        ...(m % 2 ? { sex: pick(SEXES, m) } : {}),
      },
    }),
  open: (day) => day.organiser.ask('PATCH /api/fair', { body: { state: 'open', reason: 'people wait' } }),
  'change state': (day, n) =>
    n % 2 ? nothing : day.organiser.ask('PATCH /api/fair', { body: { state: pick(STATES, n / 2), reason: 'a test' } }),
  'change place': (day, n, m) =>
    day.organiser.ask('PATCH /api/places/:id', {
      params: { id: place(day, n) },
      body: pick([{ capacity: 2 }, { capacity: null }, { topic: 'cv' }, { name: 'Чатыр', capacity: 4 }], m),
    }),
  'add place': (day, n) => {
    const id = newId();
    if (day.known.places.length > 18) return nothing;
    return day.remember(
      'places',
      id,
      day.organiser.ask('POST /api/places', {
        body: { id, kind: pick(['tent', 'stage', 'gate'], n), name: 'Жаңы', capacity: 2 },
      }),
    );
  },
  'add member': async (day, n) => {
    const answer = await day.organiser.ask('POST /api/members', {
      body: { name: `Адам ${n}`, role: pick(['desk', 'viewer', 'moderator'], n) },
    });
    if (answer.status === 201) day.known.members.push((answer.body as unknown as { id: string }).id);
    return answer;
  },
  'remove member': async (day) => {
    const id = day.known.members.pop();
    return id ? day.organiser.ask('DELETE /api/members/:id', { params: { id } }) : null;
  },
  'add device': async (day, n) => {
    const answer = await day.organiser.ask('POST /api/devices', {
      body: { name: `Планшет ${n}`, kind: pick(['kiosk', 'board'], n), placeId: place(day, n) },
    });
    if (answer.status === 201) day.known.devices.push((answer.body as unknown as { id: string }).id);
    return answer;
  },
  'remove device': async (day) => {
    const id = day.known.devices.pop();
    return id ? day.organiser.ask('DELETE /api/devices/:id', { params: { id } }) : null;
  },
  'issue badges': async (day, n) => {
    const answer = await day.people.desk.ask('POST /api/badges', { body: { count: 1 + (n % 3) } });
    if (answer.status === 201) day.known.badges.push(...(answer.body as unknown as { codes: string[] }).codes);
    return answer;
  },
  // The batch that everybody wears is left alone.
  'void batch': async (day, n, m) => {
    const batch = pick((await day.people.desk.call('GET /api/badges')).items, n);
    if (!batch || batch.count > 3) return null;
    const body = { id: newId(), reason: 'lost', worn: m % 3 === 0 };
    return day.people.desk.ask('POST /api/badges/:batchId/void', { params: { batchId: batch.batchId }, body });
  },
  'void badge': (day, n) =>
    n % 5
      ? nothing
      : day.people.desk.ask('POST /api/badges/void', { body: { id: newId(), badge: badge(day, n), reason: 'lost' } }),
} as const satisfies Record<string, Play>;
export type ActName = keyof typeof ACTS;
