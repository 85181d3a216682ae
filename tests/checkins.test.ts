import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from './support/caller.ts';
import { TestFair, scan } from './support/fair.ts';

describe('at the gate', () => {
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
  const leave = (badge: string, placeId = gate) => kiosk.call('POST /api/check-ins', { body: scan(badge, placeId, 'out') });

  it('the first admitted check-in of a badge makes a visitor', async () => {
    const [badge = ''] = await fair.badges(1);
    const before = await figures();
    expect(await enter(badge)).toMatchObject({ outcome: 'admitted', firstVisit: true, visitors: before.visitorsCheckedIn + 1 });
    expect(await figures()).toMatchObject({ visitorsCheckedIn: before.visitorsCheckedIn + 1, presentNow: before.presentNow + 1 });
  });

  it('a second scan of the same badge is not a second visit', async () => {
    const [badge = ''] = await fair.badges(1);
    await enter(badge);
    const before = await figures();
    expect(await enter(badge)).toMatchObject({ outcome: 'already-inside', firstVisit: false });
    const after = await figures();
    expect({ ...after, at: '', seq: 0 }).toEqual({ ...before, at: '', seq: 0 });
  });

  it('who went out and comes in again is a second visit of the same visitor', async () => {
    const [badge = ''] = await fair.badges(1);
    await enter(badge);
    const before = await figures();
    expect(await leave(badge)).toMatchObject({ outcome: 'left' });
    expect(await enter(badge)).toMatchObject({ outcome: 'admitted', firstVisit: false });
    const after = await figures();
    expect(after.visitorsCheckedIn).toBe(before.visitorsCheckedIn);
    expect(after.byPlace[gate]?.visits).toBe((before.byPlace[gate]?.visits ?? 0) + 1);
  });

  it('entering one tent leaves the other', async () => {
    const [first, second] = [await fair.addTent(5), await fair.addTent(5)];
    const [badge = ''] = await fair.badges(1);
    expect(await enter(badge, first.id)).toMatchObject({ outcome: 'admitted', firstVisit: true, inside: 1, capacity: 5 });
    expect(await enter(badge, second.id)).toMatchObject({ outcome: 'admitted', firstVisit: false, inside: 1 });
    expect((await figures()).byPlace[first.id]?.inside).toBe(0);
  });

  it('a full tent refuses, and lets the next one in when somebody has left', async () => {
    const tent = await fair.addTent(1);
    const [one = '', two = ''] = await fair.badges(2);
    await enter(one, tent.id);
    expect(await enter(two, tent.id)).toMatchObject({ outcome: 'refused', reason: 'place-full', inside: 1, capacity: 1 });
    await leave(one, tent.id);
    expect(await enter(two, tent.id)).toMatchObject({ outcome: 'admitted' });
  });
});
