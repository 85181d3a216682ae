import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from './support/caller.ts';
import { newId } from './support/days.ts';
import { Clock, TestFair, scan } from './support/fair.ts';

let fair: TestFair;
let kiosk: Caller;
let other: Caller;
let gate: string;
const clock = new Clock();

beforeAll(async () => {
  clock.set('2026-10-25T05:50:00.000Z');
  fair = await TestFair.open({ now: clock.read });
  gate = (await fair.place('gate')).id;
  [kiosk, other] = [await fair.device('kiosk', gate), await fair.device('kiosk', gate)];
});
afterAll(() => fair.stop());
beforeEach(() => clock.forward(60_000));

const figures = () => fair.organiser.call('GET /api/figures');
const newBadge = async (): Promise<string> => (await fair.badges(1))[0]!;
const ago = (minutes: number): string => new Date(clock.read().getTime() - minutes * 60_000).toISOString();
type Item = {
  badge: string;
  minutes: number;
  placeId?: string;
  direction?: 'in' | 'out';
  done?: 'admitted' | 'refused';
};
/** Hands in what was gathered offline. */
const handIn = async (by: Caller, items: Item[]) => {
  const checkIns = items.map(({ badge, minutes, placeId = gate, direction = 'in', done = 'admitted' }) => ({
    ...scan(badge, placeId, direction, ago(minutes)),
    done,
  }));
  return (await by.call('POST /api/check-ins/batch', { body: { checkIns } })).results;
};
const online = (badge: string, placeId = gate, direction: 'in' | 'out' = 'in') =>
  kiosk.call('POST /api/check-ins', { body: scan(badge, placeId, direction, ago(0)) });
const move = (state: 'open' | 'closed' | 'last-entry') =>
  fair.organiser.call('PATCH /api/fair', { body: { state, reason: 'a test' } });

describe('scans gathered offline', () => {
  it('two kiosks that admitted the same badge make one visit and two facts', async () => {
    const badge = await newBadge();
    const before = await figures();
    const [one] = await handIn(kiosk, [{ badge, minutes: 20 }]);
    const [two] = await handIn(other, [{ badge, minutes: 25 }]);
    expect([one, two]).toMatchObject([
      { outcome: 'admitted', firstVisit: true },
      { outcome: 'already-inside', firstVisit: false },
    ]);
    const after = await figures();
    expect(after.visitorsCheckedIn).toBe(before.visitorsCheckedIn + 1);
    expect(after.byPlace[gate]?.visits).toBe((before.byPlace[gate]?.visits ?? 0) + 1);
    const facts = 'SELECT count(*) AS n FROM check_ins JOIN badges USING (visitor_id) WHERE code = ?';
    expect(fair.sql(facts, badge)).toEqual([{ n: 2 }]);
  });

  it('count at the hour at which they happened, also when it turns out that a visit began earlier', async () => {
    clock.set('2026-10-25T06:10:00.000Z');
    const [one, two] = [await newBadge(), await newBadge()];
    const before = (await figures()).byHour;
    await online(one);
    await handIn(kiosk, [{ badge: two, minutes: 90 }]);
    expect((await figures()).byHour).toEqual({
      ...before,
      '10': (before['10'] ?? 0) + 1,
      '12': (before['12'] ?? 0) + 1,
    });
    expect(await handIn(other, [{ badge: one, minutes: 80 }])).toMatchObject([{ outcome: 'already-inside' }]);
    expect((await figures()).byHour).toEqual({ ...before, '10': (before['10'] ?? 0) + 2 });
  });

  it('move nobody who was seen elsewhere since, and move whoever was not', async () => {
    const [first, second] = [await fair.addTent(9), await fair.addTent(9)];
    const [seen, unseen] = [await newBadge(), await newBadge()];
    await online(seen, second.id);
    await online(unseen);
    clock.forward(60_000);
    await handIn(
      kiosk,
      [seen, unseen].map((badge) => ({ badge, placeId: first.id, minutes: badge === seen ? 30 : 0.5 })),
    );
    const { byPlace } = await figures();
    expect(byPlace[first.id]).toMatchObject({ visits: 2, visitors: 2, inside: 1 });
    expect(byPlace[second.id]).toMatchObject({ visits: 1, visitors: 1, inside: 1 });
    const present = (await figures()).presentNow;
    await handIn(kiosk, [{ badge: seen, minutes: 40, direction: 'out' }]);
    expect((await figures()).presentNow).toBe(present);
  });

  it('are let into a full tent, because they are in it', async () => {
    const tent = await fair.addTent(1);
    const [one, two, three] = [await newBadge(), await newBadge(), await newBadge()];
    await online(one, tent.id);
    expect(await handIn(kiosk, [{ badge: two, minutes: 10, placeId: tent.id }])).toMatchObject([
      { outcome: 'admitted', inside: 2, capacity: 1 },
    ]);
    expect(await handIn(kiosk, [{ badge: three, minutes: 0, placeId: tent.id }])).toMatchObject([
      { outcome: 'admitted', inside: 3 },
    ]);
    expect(await online(await newBadge(), tent.id)).toMatchObject({
      outcome: 'refused',
      reason: 'place-full',
      inside: 3,
    });
  });

  it('are each decided by themselves: what cannot be taken does not hold up the rest, and what was done at the door stands', async () => {
    const [good, turnedAway] = [await newBadge(), await newBadge()];
    const before = await figures();
    const results = await handIn(kiosk, [
      { badge: good, minutes: 5, placeId: newId() },
      { badge: '1234567890123456', minutes: 5 },
      { badge: turnedAway, minutes: 5, done: 'refused' },
      { badge: good, minutes: 5 },
    ]);
    expect(results).toMatchObject([
      { outcome: 'refused', code: 'not-found' },
      { outcome: 'refused', reason: 'unknown-badge', badgeFault: 'damaged' },
      { outcome: 'refused' },
      { outcome: 'admitted', firstVisit: true },
    ]);
    expect((await figures()).visitorsCheckedIn).toBe(before.visitorsCheckedIn + 1);
    const { items } = await fair.organiser.call('GET /api/check-ins/refused');
    expect(items.slice(0, 2)).toMatchObject([
      { id: results[2]!.id, doneAtDoor: 'refused', at: ago(5) },
      { id: results[1]!.id, doneAtDoor: 'admitted', badgeFault: 'damaged', reason: 'unknown-badge' },
    ]);
  });

  it('are late when they are stored more than a minute after they happened', async () => {
    const badges = await fair.badges(3);
    const results = await handIn(
      kiosk,
      [1, 1.00002, 0].map((minutes, n) => ({ badge: badges[n]!, minutes })),
    );
    const late = results.map(
      ({ id }) => fair.sql<{ late: number }>('SELECT late FROM check_ins WHERE id = ?', id)[0]?.late,
    );
    expect(late).toEqual([0, 1, 0]);
  });

  it('come five hundred at a time and not more', async () => {
    const badges = await fair.badges(501);
    const before = await figures();
    const items = badges.map((badge) => ({ ...scan(badge, gate, 'in', ago(5)), done: 'admitted' as const }));
    expect((await kiosk.ask('POST /api/check-ins/batch', { body: { checkIns: items } })).status).toBe(400);
    const { results } = await kiosk.call('POST /api/check-ins/batch', { body: { checkIns: items.slice(0, 500) } });
    expect(results.map(({ id }) => id)).toEqual(items.slice(0, 500).map(({ id }) => id));
    expect((await figures()).visitorsCheckedIn).toBe(before.visitorsCheckedIn + 500);
  });
});

describe('scans that come after the fair was closed', () => {
  it('count, and bring nobody back, whatever their clock says; what was done at the door stands at last entry too', async () => {
    const badges = await fair.badges(6);
    const before = (await figures()).visitorsCheckedIn;
    await move('last-entry');
    await handIn(kiosk, [{ badge: badges[0]!, minutes: 3 }]);
    expect((await figures()).visitorsCheckedIn).toBe(before + 1);
    await move('closed');
    clock.forward(10 * 60_000);
    const years = 60 * 24 * 365 * 56;
    await handIn(
      kiosk,
      [15, 5, 0, years, -60 * 24].map((minutes, n) => ({ badge: badges[n + 1]!, minutes })),
    );
    expect(await figures()).toMatchObject({ visitorsCheckedIn: before + 6, presentNow: 0 });
    await move('open');
    expect((await figures()).presentNow).toBe(0);
  });

  it('from before a closing move nobody who came after it', async () => {
    const tent = await fair.addTent(9);
    const badge = await newBadge();
    await move('closed');
    clock.forward(20 * 60_000);
    await move('open');
    expect(await handIn(kiosk, [{ badge, minutes: 30, placeId: tent.id }])).toMatchObject([
      { outcome: 'admitted', firstVisit: true, inside: 0 },
    ]);
    expect((await figures()).presentNow).toBe(0);
    expect(await online(badge)).toMatchObject({ outcome: 'admitted', firstVisit: false, inside: 1 });
    await handIn(other, [{ badge, minutes: 29, placeId: tent.id, direction: 'out' }]);
    expect(await figures()).toMatchObject({ presentNow: 1, byPlace: { [tent.id]: { visits: 1, inside: 0 } } });
  });
});
