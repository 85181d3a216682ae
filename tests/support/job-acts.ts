import { MEETING_KINDS } from '../../shared/meetings.ts';
import type { Answer } from './caller.ts';
import { newId, pick, type Day } from './days.ts';
import { PEOPLE_ACTS } from './people-acts.ts';

export type Play = (day: Day, n: number, m: number, k: number) => Promise<Answer | null>;

/** Half of the badges are scanned again and again; now and then one is damaged or was never issued. */
export const badge = ({ known }: Day, n: number): string =>
  n % 23 === 0 ? '1234567890123456' : pick(known.badges, n % 2 ? n % 12 : n)!;

const offerBody = (day: Day, n: number, vacancyId: string, k: number) => ({
  id: newId(),
  vacancyId,
  terms: k % 2 ? 'as promised' : { payFrom: 20_000 },
  ...(k % 3 ? { badge: badge(day, n) } : {}),
});

/** What employers, moderators and organisers do about work. */
export const JOB_ACTS = {
  ...PEOPLE_ACTS,
  'add employer': async (day, n) =>
    (day.employers.length < 6 ? void (await day.addEmployer(`Ишкана ${n}`)) : undefined) ?? null,
  arrive: (day, n, m) => {
    const { id, caller } = pick(day.employers, n)!;
    return (m % 2 ? caller : day.organiser).ask('POST /api/employers/:id/arrival', {
      params: { id },
      body: { here: m % 3 > 0 },
    });
  },
  rename: (day, n, m) => {
    const { id } = pick(day.employers, n)!;
    return day.organiser.ask('PATCH /api/employers/:id', {
      params: { id },
      body: m % 2 ? { name: `Ишкана ${m}`, city: 'Ош' } : {},
    });
  },
  post: (day, n, m, k) => {
    const id = newId();
    const body = {
      id,
      title: `Тигүүчү ${n}`,
      openings: 1 + (n % 5),
      ...(m % 2 ? { payFrom: 20_000 + m } : {}),
      ...(k % 2 ? { place: pick(['Ош', 'Бишкек', 'Москва'], k), contract: 'open-ended' } : {}),
    };
    return day.remember('vacancies', id, pick(day.employers, m)!.caller.ask('POST /api/vacancies', { body }));
  },
  'change vacancy': async (day, n, m) => {
    const id = pick(day.known.vacancies, n);
    const changes = pick(
      [
        { state: 'filled' },
        { state: 'withdrawn' },
        { state: 'shown' },
        { openings: 9 },
        { payFrom: null, contract: 'verbal' },
        {},
      ],
      m,
    );
    return id ? day.organiser.ask('PATCH /api/vacancies/:id', { params: { id }, body: changes }) : null;
  },
  decide: async (day, n, m) => {
    const id = pick(day.known.vacancies, n);
    const decision = pick(['show', 'hold', 'return', 'block', 'show'], m);
    return id
      ? day.people.moderator.ask('POST /api/vacancies/:id/decision', {
          params: { id },
          body: { decision, reason: 'read' },
        })
      : null;
  },
  meet: (day, n, m) =>
    pick(day.employers, m)!.caller.ask('POST /api/meetings', {
      body: { id: newId(), badge: badge(day, n), kind: pick(MEETING_KINDS, m) },
    }),
  offer: async (day, n, m, k) => {
    const vacancyId = pick(day.known.vacancies, m);
    if (!vacancyId) return null;
    const body = offerBody(day, n, vacancyId, k);
    return day.remember('offers', body.id, pick(day.employers, k)!.caller.ask('POST /api/offers', { body }));
  },
  answer: async (day, n, m, k) => {
    const id = pick(day.known.offers, n);
    const body = {
      answer: m % 2 ? 'accepted' : 'declined',
      ...(k % 2 ? { reason: pick(['pay', 'too far from home'], m) } : {}),
    };
    return id ? day.people.desk.ask('POST /api/offers/:id/answer', { params: { id }, body }) : null;
  },
  'confirm employer': (day, n, m) => {
    const { id, caller } = pick(day.employers, n)!;
    return caller.ask('POST /api/employers/:id/confirmation', { params: { id }, body: { coming: m % 3 > 0 } });
  },
  withdraw: async (day, n, m, k) => {
    const id = pick(day.known.offers, n);
    const by = pick(day.employers, k)!.caller;
    return id && m % 4 === 0 ? by.ask('POST /api/offers/:id/withdrawal', { params: { id }, body: {} }) : null;
  },
  confirm: async (day, n, m) => {
    const id = pick(day.known.offers, n);
    const by = pick(day.employers, m)!.caller;
    return id ? by.ask('POST /api/offers/:id/confirmation', { params: { id }, body: {} }) : null;
  },
  'follow up': async (day, n, m, k) => {
    const id = pick(day.known.offers, n);
    const body = {
      day: pick(['30', '90'], k),
      reached: m % 5 > 0,
      hired: pick(['yes', 'no', 'yes', 'unknown'], m),
      ...(k % 2 ? { pay: 15_000 + (m % 10) * 1000 } : {}),
      ...(n % 3 ? { contract: pick(['open-ended', 'verbal'], m) } : {}),
    };
    return id ? day.organiser.ask('POST /api/offers/:id/follow-up', { params: { id }, body }) : null;
  },
  'change rules': (day, n) => day.organiser.ask('PATCH /api/rules', { body: { twoToShow: n % 2 === 0 } }),
} as const satisfies Record<string, Play>;
