import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Caller } from './support/caller.ts';
import { Day, pick } from './support/days.ts';
import { scan } from './support/fair.ts';

const LONG = 300_000;
const KINDS = [
  'scan',
  'register',
  'tally',
  'post',
  'meet',
  'offer',
  'advise',
  'badges',
  'place',
  'employer',
  'void',
] as const;
type Asked = {
  by: Caller;
  route: string;
  params?: object;
  body: { id: string } & Record<string, unknown>;
  other: object;
};

let day: Day;
let vacancyId: string;
beforeAll(async () => {
  day = await Day.open();
  vacancyId = (await day.employers[0]!.caller.call('POST /api/vacancies', { body: { title: 'Повар' } })).id;
});
afterAll(() => day.stop());

/** A numbered request of some kind, and a field that makes it another request under the same number. */
const request = (kind: (typeof KINDS)[number], n: number): Asked => {
  const { kiosk, desk, adviser } = day.people;
  const id = uuid();
  const badge = pick(day.known.badges.slice(0, 50), n)!;
  const placeId = pick(day.known.places, n)!;
  const employer = day.employers[0]!.caller;
  const requests: Record<(typeof KINDS)[number], Omit<Asked, 'body'> & { body: Record<string, unknown> }> = {
    scan: {
      by: kiosk,
      route: 'POST /api/check-ins',
      body: scan(badge, placeId, n % 3 ? 'in' : 'out', day.minutes(0)),
      other: { direction: n % 3 ? 'out' : 'in' },
    },
    register: {
      by: desk,
      route: 'POST /api/visitors',
      body: n % 2 ? {} : { badge },
      other: { facts: { sex: 'other' } },
    },
    tally: {
      by: desk,
      route: 'POST /api/places/:id/tally',
      params: { id: placeId },
      body: { change: 1 },
      other: { sex: 'male' },
    },
    post: { by: employer, route: 'POST /api/vacancies', body: { title: `Повар ${n}` }, other: { openings: 3 } },
    meet: { by: employer, route: 'POST /api/meetings', body: { badge, kind: 'talk' }, other: { kind: 'cv-left' } },
    offer: {
      by: employer,
      route: 'POST /api/offers',
      body: { vacancyId, badge, terms: 'as promised' },
      other: { terms: 'less' },
    },
    advise: { by: adviser, route: 'POST /api/advice', body: { topic: 'cv', badge }, other: { topic: 'union' } },
    badges: { by: desk, route: 'POST /api/badges', body: { count: 1 + (n % 3) }, other: { count: 9 } },
    place: {
      by: day.organiser,
      route: 'POST /api/places',
      body: { kind: 'stand', name: 'Стенд' },
      other: { name: 'Башка' },
    },
    employer: { by: day.organiser, route: 'POST /api/employers', body: { name: `Ишкана ${n}` }, other: { city: 'Ош' } },
    void: {
      by: desk,
      route: 'POST /api/badges/void',
      body: { badge: day.known.badges[50 + (n % 10)], reason: 'lost' },
      other: { reason: 'torn' },
    },
  };
  const { body, ...asked } = requests[kind];
  return { ...asked, body: { ...body, id } };
};

const ask = ({ by, route, params, body }: Asked): Promise<Answer> =>
  by.ask(route, { ...(params ? { params } : {}), body });
const said = ({ status, body }: Answer) => ({ status, body });
const head = (): number => day.fair.running.house.journal.head;
const kept = (id: string): number => day.sql<{ n: number }>('SELECT count(*) AS n FROM replies WHERE id = ?', id)[0]!.n;

describe('J9 a request carries an id made by its sender', () => {
  it(
    'J9 the same again, together or later, changes nothing and gets the same reply; another body under its id is refused',
    { timeout: LONG },
    async () => {
      const drawn = fc.record({
        kind: fc.constantFrom(...KINDS),
        n: fc.nat(999),
        together: fc.nat(2),
        later: fc.nat(2),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 3 }), async (requests) => {
          day.clock.forward(1000);
          const asked = requests.map(({ kind, n, ...times }) => ({ ...times, request: request(kind, n) }));
          const before = head();
          const first = await Promise.all(
            asked.map(({ request: one, together }) =>
              Promise.all(Array.from({ length: together + 1 }, () => ask(one))),
            ),
          );
          const after = head();
          const changed = first.filter(([answer]) => answer!.status < 300).length;
          expect(after - before).toBeGreaterThanOrEqual(changed);
          for (const [n, { request: one, later }] of asked.entries()) {
            const [reply, ...again] = first[n]!;
            for (let time = 0; time < later; time += 1) again.push(await ask(one));
            for (const answer of again) expect(said(answer)).toEqual(said(reply!));
            expect(kept(one.body.id)).toBe(reply!.status < 300 ? 1 : 0);
            if (reply!.status >= 300) continue;
            const other = await ask({ ...one, body: { ...one.body, ...one.other } });
            expect(said(other)).toMatchObject({ status: 409, body: { code: 'id-reused' } });
          }
          expect(head()).toBe(after);
        }),
        { numRuns: 500, endOnFailure: true },
      );
    },
  );

  it(
    'J9 a scan counts once whichever way and however often it comes, alone or in batches, when replies are lost',
    { timeout: LONG },
    async () => {
      const drawn = fc.record({
        n: fc.nat(999),
        ways: fc.array(fc.boolean(), { minLength: 2, maxLength: 4 }),
        together: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(drawn, async ({ n, ways, together }) => {
          day.clock.forward(1000);
          const { kiosk } = day.people;
          const one = scan(
            pick(day.known.badges.slice(0, 50), n)!,
            pick(day.known.places, n)!,
            n % 4 ? 'in' : 'out',
            day.minutes(0),
          );
          const send = async (alone: boolean): Promise<object> => {
            if (alone) return kiosk.call('POST /api/check-ins', { body: one });
            const twice = [one, one].map((item) => ({ ...item, done: 'admitted' as const }));
            const { results } = await kiosk.call('POST /api/check-ins/batch', { body: { checkIns: twice } });
            expect(results[1]).toEqual(results[0]);
            const { id: _id, ...outcome } = results[0]!;
            return outcome;
          };
          const outcomes: { alone: boolean; outcome: object }[] = [];
          const answer = async (alone: boolean) => void outcomes.push({ alone, outcome: await send(alone) });
          if (together) await Promise.all(ways.map(answer));
          else for (const way of ways) await answer(way);
          const [asked, done] = [true, false].map((way) => outcomes.filter(({ alone }) => alone === way));
          for (const each of [asked!, done!]) for (const { outcome } of each) expect(outcome).toEqual(each[0]!.outcome);
          // What was done at the door stands, where the server, asked first, had found the place full.
          const isFull = asked![0] && 'reason' in asked![0].outcome && asked![0].outcome.reason === 'place-full';
          if (asked![0] && done![0] && !isFull) expect(done![0].outcome).toEqual(asked![0].outcome);
          expect(day.sql('SELECT count(*) AS n FROM check_ins WHERE id = ?', one.id)).toEqual([{ n: 1 }]);
        }),
        { numRuns: 500, endOnFailure: true },
      );
    },
  );
});
