import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDigits } from '../shared/badges.ts';
import type { FairState } from '../shared/fairs.ts';
import type { Caller } from './support/caller.ts';
import { newId } from './support/days.ts';
import { TestFair, scan } from './support/fair.ts';

let fair: TestFair;
let kiosk: Caller;
let gate: string;

beforeAll(async () => {
  fair = await TestFair.open();
  gate = (await fair.place('gate')).id;
  kiosk = await fair.device('kiosk', gate);
});
afterAll(() => fair.stop());

const figures = () => fair.organiser.call('GET /api/figures');
const enter = (badge: string, placeId = gate) => kiosk.call('POST /api/check-ins', { body: scan(badge, placeId) });
const leave = (badge: string, placeId = gate) =>
  kiosk.call('POST /api/check-ins', { body: scan(badge, placeId, 'out') });
const newBadge = async (): Promise<string> => (await fair.badges(1))[0]!;

describe('at the gate', () => {
  it('the first admitted check-in of a badge makes a visitor', async () => {
    const before = await figures();
    const now = { visitorsCheckedIn: before.visitorsCheckedIn + 1, presentNow: before.presentNow + 1 };
    expect(await enter(await newBadge())).toEqual({
      outcome: 'admitted',
      firstVisit: true,
      inside: now.presentNow,
      capacity: null,
      visitors: now.visitorsCheckedIn,
    });
    expect(await figures()).toMatchObject(now);
  });

  it('registering checks nobody in', async () => {
    const before = await figures();
    await fair.organiser.call('POST /api/visitors', { body: { id: newId(), facts: { sex: 'female' } } });
    expect(await figures()).toEqual({ ...before, at: expect.any(String), seq: before.seq + 1 });
  });

  it('a second scan of the same badge is not a second visit', async () => {
    const badge = await newBadge();
    await enter(badge);
    const before = await figures();
    expect(await enter(badge)).toMatchObject({ outcome: 'already-inside', firstVisit: false });
    const after = await figures();
    expect({ ...after, at: '', seq: 0 }).toEqual({ ...before, at: '', seq: 0 });
  });

  it('who went out and comes in again is a second visit of the same visitor', async () => {
    const badge = await newBadge();
    await enter(badge);
    const before = await figures();
    expect(await leave(badge)).toMatchObject({ outcome: 'left' });
    expect(await enter(badge)).toMatchObject({ outcome: 'admitted', firstVisit: false });
    const after = await figures();
    expect(after.visitorsCheckedIn).toBe(before.visitorsCheckedIn);
    expect(after.byPlace[gate]?.visits).toBe((before.byPlace[gate]?.visits ?? 0) + 1);
  });

  it('who never came in cannot leave', async () => {
    expect(await leave(await newBadge())).toMatchObject({ outcome: 'not-inside', firstVisit: false });
  });

  it('what a visitor says of itself counts from its check-in on, said before or after it', async () => {
    const [early, late] = [await newBadge(), await newBadge()];
    const say = (badge: string, facts: object) =>
      kiosk.call('POST /api/visitors', { body: { id: newId(), badge, via: 'invited', facts } });
    const before = await figures();
    await say(early, { sex: 'female', ageBand: '60+', status: 'employed', heardFrom: 'tv' });
    expect((await figures()).bySex).toEqual(before.bySex);
    await enter(early);
    await enter(late);
    await say(late, { sex: 'other' });
    await say(late, { sex: 'other', ageBand: '60+' });
    const { bySex, byAgeBand, walkIns } = await figures();
    expect(bySex).toEqual({ ...before.bySex, female: 1, other: 1 });
    expect(byAgeBand).toEqual({ ...before.byAgeBand, '60+': 2 });
    expect(walkIns).toBe(before.walkIns);
  });
});

describe('in the tents', () => {
  it('entering one tent leaves the other', async () => {
    const [first, second] = [await fair.addTent(5), await fair.addTent(5)];
    const badge = await newBadge();
    expect(await enter(badge, first.id)).toMatchObject({
      outcome: 'admitted',
      firstVisit: true,
      inside: 1,
      capacity: 5,
    });
    expect(await enter(badge, second.id)).toMatchObject({ outcome: 'admitted', firstVisit: false, inside: 1 });
    expect((await figures()).byPlace[first.id]?.inside).toBe(0);
  });

  it('a full tent refuses, and lets the next one in when somebody has left', async () => {
    const tent = await fair.addTent(1);
    const [one, two] = [await newBadge(), await newBadge()];
    await enter(one, tent.id);
    expect(await enter(two, tent.id)).toMatchObject({
      outcome: 'refused',
      reason: 'place-full',
      inside: 1,
      capacity: 1,
    });
    await leave(one, tent.id);
    expect(await enter(two, tent.id)).toMatchObject({ outcome: 'admitted' });
  });

  it('somebody without a badge takes a seat too, and gives it back', async () => {
    const tent = await fair.addTent(2);
    const tally = (change: 1 | -1) =>
      fair.organiser.call('POST /api/places/:id/tally', { params: { id: tent.id }, body: { change } });
    expect(await tally(1)).toMatchObject({ inside: 1 });
    expect(await tally(1)).toMatchObject({ inside: 2 });
    const badge = await newBadge();
    expect(await enter(badge, tent.id)).toMatchObject({ outcome: 'refused', reason: 'place-full', inside: 2 });
    expect(await tally(-1)).toMatchObject({ inside: 1 });
    expect(await enter(badge, tent.id)).toMatchObject({ outcome: 'admitted', inside: 2 });
    expect((await figures()).byPlace[tent.id]).toMatchObject({
      visits: 1,
      visitors: 1,
      inside: 2,
      tallied: 2,
      capacity: 2,
    });
  });

  it('who goes out at the gate gives the seat back', async () => {
    const tent = await fair.addTent(1);
    const badge = await newBadge();
    await enter(badge, tent.id);
    await leave(badge);
    expect((await figures()).byPlace[tent.id]?.inside).toBe(0);
  });
});

describe('badges as they are read and typed', () => {
  const DAMAGED = '1234567890123456';
  it('in fours, in a link, in capitals, or under a Russian keyboard: the last 16 digits count', async () => {
    const badge = await newBadge();
    await enter(badge);
    for (const read of [
      badge.replace(/(\d{4})/g, '$1 '),
      `HTTP://192.168.1.10:8080/B/${badge}`,
      `реезыЖ..192.168.1.10Ж8080.и.${badge}`,
    ])
      expect([read, (await enter(read)).outcome]).toEqual([read, 'already-inside']);
  });

  it.each(['damaged', 'foreign', 'never-issued'] as const)(
    'a %s one is an unknown badge, told apart, and counts nobody',
    async (badgeFault) => {
      const { badgePrefix } = await fair.organiser.call('GET /api/fair');
      const whole = (fourteen: string) => fourteen + checkDigits(fourteen);
      const codes = {
        damaged: [DAMAGED, 'no digits at all'],
        foreign: [whole('00000000000001')],
        'never-issued': [whole(`${badgePrefix}00000000000`)],
      };
      const before = await figures();
      for (const code of codes[badgeFault])
        expect(await enter(code)).toMatchObject({
          outcome: 'refused',
          reason: 'unknown-badge',
          badgeFault,
          message: expect.any(String),
        });
      expect((await figures()).visitorsCheckedIn).toBe(before.visitorsCheckedIn);
    },
  );

  it('a void one is refused, and its visitor stays counted', async () => {
    const badge = await newBadge();
    await enter(badge);
    const before = await figures();
    await fair.organiser.call('POST /api/badges/void', { body: { badge, reason: 'lost' } });
    expect(await enter(badge)).toMatchObject({ outcome: 'refused', reason: 'void-badge' });
    expect((await figures()).visitorsCheckedIn).toBe(before.visitorsCheckedIn);
  });

  it('a refusal is told in the language of the asker', async () => {
    const [ky, ru] = [kiosk.in('ky'), kiosk.in('ru')];
    const told = async (by: Caller) => (await by.call('POST /api/check-ins', { body: scan(DAMAGED, gate) })).message;
    expect(await told(ky)).not.toBe(await told(ru));
  });
});

describe('the states of the fair', () => {
  it('decide who is let in: nobody before, everybody while open, only those already counted at last entry, nobody after', async () => {
    const [counted, fresh] = [await newBadge(), await newBadge()];
    await enter(counted);
    await leave(counted);
    const told: [FairState, string, string][] = [];
    for (const state of ['planning', 'set-up', 'soft-open', 'open', 'last-entry', 'closed', 'archived'] as const) {
      await fair.organiser.call('PATCH /api/fair', { body: { state, reason: 'a test' } });
      const [one, other] = [await enter(counted), await enter(state === 'last-entry' ? fresh : await newBadge())];
      told.push([state, one.reason ?? one.outcome, other.reason ?? other.outcome]);
      await leave(counted);
    }
    expect(told).toEqual([
      ['planning', 'fair-not-open', 'fair-not-open'],
      ['set-up', 'fair-not-open', 'fair-not-open'],
      ['soft-open', 'admitted', 'admitted'],
      ['open', 'admitted', 'admitted'],
      ['last-entry', 'admitted', 'fair-closed'],
      ['closed', 'fair-closed', 'fair-closed'],
      ['archived', 'fair-closed', 'fair-closed'],
    ]);
    await fair.organiser.call('PATCH /api/fair', { body: { state: 'open', reason: 'a test' } });
  });

  it('closing sends everybody home, from the fair and from every tent; opened again, in is a second visit', async () => {
    const tent = await fair.addTent(3);
    const badge = await newBadge();
    await enter(badge, tent.id);
    await fair.organiser.call('POST /api/places/:id/tally', { params: { id: tent.id }, body: { change: 1 } });
    await fair.organiser.call('PATCH /api/fair', { body: { state: 'closed' } });
    const closed = await figures();
    expect(closed.presentNow).toBe(0);
    expect(Object.values(closed.byPlace).map(({ inside }) => inside)).toEqual(
      Object.values(closed.byPlace).map(() => 0),
    );
    expect(await leave(badge)).toMatchObject({ outcome: 'not-inside' });
    await fair.organiser.call('PATCH /api/fair', { body: { state: 'open', reason: 'it was not over' } });
    expect(await enter(badge)).toMatchObject({
      outcome: 'admitted',
      firstVisit: false,
      inside: 1,
      visitors: closed.visitorsCheckedIn,
    });
    expect(await enter(badge, tent.id)).toMatchObject({ outcome: 'admitted', inside: 1 });
  });
});
