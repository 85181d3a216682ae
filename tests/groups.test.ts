import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TestFair, scan } from './support/fair.ts';
import { recountedFigures } from './support/recount.ts';

let fair: TestFair;
beforeEach(async () => void (fair = await TestFair.open()));
afterEach(() => fair.stop());

const figures = async () => {
  const { at: _at, seq: _seq, ...rest } = await fair.organiser.call('GET /api/figures');
  return rest;
};
const pupils = { status: 'student', ageBand: '14-17', heardFrom: 'teacher' } as const;

it('a class of 30 is at the fair with one call: thirty badges, thirty visits, in the hour in which they came', async () => {
  const desk = await fair.member('desk');
  const gate = await fair.place('gate');
  const before = fair.running.house.journal.head;
  const body = { id: uuid(), count: 30, label: '11-б, №5 мектеп', facts: pupils, placeId: gate.id, checkIn: true };
  const group = await desk.call('POST /api/groups', { body });
  expect(group).toMatchObject({ count: 30, admitted: 30, batchId: expect.any(String) });
  expect(new Set(group.items.map(({ badge }) => badge)).size).toBe(30);
  const now = await figures();
  expect(now).toMatchObject({
    visitorsCheckedIn: 30,
    presentNow: 30,
    walkIns: 0,
    byVia: { group: 30 },
    byStatus: { student: 30 },
    byAgeBand: { '14-17': 30 },
    byHeardFrom: { teacher: 30 },
  });
  expect(Object.values(now.byHour)).toEqual([30]);
  expect(now).toEqual(recountedFigures(fair));
  const entered = fair.sql('SELECT seq FROM journal WHERE seq > ? AND event LIKE \'%"visitor.checked-in"%\'', before);
  expect(entered).toHaveLength(30);
  expect(await desk.call('POST /api/groups', { body })).toEqual(group);
  expect(await figures()).toEqual(now);
});

it('whoever came in a group leaves and comes again by the ordinary scan', async () => {
  const gate = await fair.place('gate');
  const body = { id: uuid(), count: 2, placeId: gate.id, checkIn: true };
  const { items } = await fair.organiser.call('POST /api/groups', { body });
  const badge = items[0]!.badge;
  expect(await fair.enter(scan(badge, gate.id, 'out'))).toMatchObject({ outcome: 'left' });
  expect(await figures()).toMatchObject({ visitorsCheckedIn: 2, presentNow: 1 });
  expect(await fair.enter(scan(badge, gate.id))).toMatchObject({ outcome: 'admitted', firstVisit: false });
  expect(await figures()).toMatchObject({ visitorsCheckedIn: 2, presentNow: 2 });
});

it('pre-printed badges become a group, each once however often it was scanned', async () => {
  const [first = '', second = ''] = await fair.badges(2);
  const gate = await fair.place('gate');
  const body = { id: uuid(), badges: [first, `HTTP://FAIR/B/${second}`, first], placeId: gate.id, checkIn: true };
  expect(await fair.organiser.call('POST /api/groups', { body })).toEqual({
    batchId: null,
    count: 2,
    admitted: 2,
    items: [first, second].map((badge) => ({ badge, outcome: 'admitted' })),
  });
  expect(await figures()).toMatchObject({ visitorsCheckedIn: 2, byVia: { group: 2 } });
});

it('one bad badge is named and the whole group waits', async () => {
  const [good = '', lost = ''] = await fair.badges(2);
  await fair.organiser.call('POST /api/badges/void', { body: { badge: lost, reason: 'Жоголгон' } });
  const before = fair.running.house.journal.head;
  const answer = await fair.organiser.ask('POST /api/groups', { body: { id: uuid(), badges: [good, lost] } });
  expect(answer).toMatchObject({ status: 409, body: { code: 'void-badge', field: 'badges.1' } });
  const foreign = await fair.organiser.ask('POST /api/groups', { body: { id: uuid(), badges: ['4111111111111111'] } });
  expect(foreign).toMatchObject({ body: { field: 'badges.0' } });
  expect(fair.running.house.journal.head).toBe(before);
});

it('badges can be made before the group comes; nobody is counted until then', async () => {
  const { batchId, items } = await fair.organiser.call('POST /api/groups', { body: { id: uuid(), count: 3 } });
  expect(items.every(({ outcome }) => outcome === undefined)).toBe(true);
  expect(await figures()).toMatchObject({ visitorsCheckedIn: 0 });
  const { items: batches } = await fair.organiser.call('GET /api/badges');
  expect(batches[0]).toMatchObject({ batchId, count: 3 });
  await fair.enter(scan(items[1]!.badge, (await fair.place('gate')).id));
  expect(await figures()).toMatchObject({ visitorsCheckedIn: 1, byVia: { group: 1 }, walkIns: 0 });
});

it('a tent takes as many of a group as it has room for, and says who has to wait', async () => {
  const tent = await fair.addTent(2);
  const body = { id: uuid(), count: 3, placeId: tent.id, checkIn: true };
  const { admitted, items } = await fair.organiser.call('POST /api/groups', { body });
  expect([admitted, items[2]]).toMatchObject([2, { outcome: 'refused', reason: 'place-full' }]);
  expect((await figures()).byPlace[tent.id]).toMatchObject({ inside: 2, visits: 2 });
});

it.each([
  ['neither a number nor badges', {}, 'count'],
  ['both', { count: 1, badges: ['1'.repeat(16)] }, 'count'],
  ['a check-in without a place', { count: 1, checkIn: true }, 'placeId'],
])('a group with %s is refused', async (_what, body, field) => {
  const answer = await fair.organiser.ask('POST /api/groups', { body: { id: uuid(), ...body } });
  expect(answer).toMatchObject({ status: 400, body: { field } });
});

it('the groups of the day are listed for the desk, newest first', async () => {
  const desk = await fair.member('desk');
  for (const label of ['5-мектеп', '6-мектеп']) {
    await desk.call('POST /api/groups', { body: { id: uuid(), count: 2, label } });
    fair.clock.forward(60_000);
  }
  const { items } = await desk.call('GET /api/groups');
  expect(items.map(({ label, count, admitted }) => ({ label, count, admitted }))).toEqual([
    { label: '6-мектеп', count: 2, admitted: 0 },
    { label: '5-мектеп', count: 2, admitted: 0 },
  ]);
});
