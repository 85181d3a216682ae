import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from './support/caller.ts';
import { newId } from './support/days.ts';
import { Clock, TestFair, scan } from './support/fair.ts';

describe('taking a check-in back', () => {
  let fair: TestFair;
  let kiosk: Caller;
  let gate: string;
  const clock = new Clock();

  beforeAll(async () => {
    clock.set('2026-10-25T05:50:00.000Z');
    fair = await TestFair.open({ now: clock.read });
    gate = (await fair.place('gate')).id;
    kiosk = await fair.device('kiosk', gate);
  });
  afterAll(() => fair.stop());

  const figures = async () => ({ ...(await fair.organiser.call('GET /api/figures')), at: '', seq: 0 });
  const newBadge = async (): Promise<string> => (await fair.badges(1))[0]!;
  const go = async (badge: string, placeId = gate, direction: 'in' | 'out' = 'in') => {
    const body = scan(badge, placeId, direction, clock.read().toISOString());
    return { id: body.id, ...(await kiosk.call('POST /api/check-ins', { body })) };
  };
  const undo = (id: string, by: Caller = kiosk) =>
    by.ask('POST /api/check-ins/:id/undo', { params: { id }, body: { id: newId(), reason: 'wrong badge' } });

  it('leaves figures, hours, rooms and the first visit as if it had not been', async () => {
    const [badge, tent] = [await newBadge(), await fair.addTent(1)];
    await kiosk.call('POST /api/visitors', {
      body: { id: newId(), badge, facts: { sex: 'female', ageBand: '18-22' } },
    });
    const before = await figures();
    const { id, firstVisit } = await go(badge, tent.id);
    expect(firstVisit).toBe(true);
    expect(await figures()).not.toEqual(before);
    expect(await undo(id)).toMatchObject({ status: 200, body: { outcome: 'undone', inside: 0, capacity: 1 } });
    expect(await figures()).toEqual(before);
    expect(await go(badge, tent.id)).toMatchObject({ outcome: 'admitted', firstVisit: true, inside: 1 });
  });

  it('of the first of a double scan makes the second the visit, at its own hour', async () => {
    clock.set('2026-10-25T05:59:00.000Z');
    const badge = await newBadge();
    const before = await figures();
    const first = await go(badge);
    clock.set('2026-10-25T06:01:00.000Z');
    expect(await go(badge)).toMatchObject({ outcome: 'already-inside' });
    await undo(first.id);
    const { byHour, visitorsCheckedIn, presentNow, byPlace } = await figures();
    expect(byHour).toEqual({ ...before.byHour, '12': (before.byHour['12'] ?? 0) + 1 });
    expect([visitorsCheckedIn, presentNow]).toEqual([before.visitorsCheckedIn + 1, before.presentNow + 1]);
    expect(byPlace[gate]?.visits).toBe(before.byPlace[gate]!.visits + 1);
  });

  it('of an entry puts the visitor back into the tent that it left, even if that is full by now', async () => {
    const [first, second] = [await fair.addTent(1), await fair.addTent(1)];
    const [one, two] = [await newBadge(), await newBadge()];
    await go(one, first.id);
    const mistake = await go(one, second.id);
    await go(two, first.id);
    await undo(mistake.id);
    const { byPlace } = await figures();
    expect([byPlace[first.id]?.inside, byPlace[second.id]?.inside]).toEqual([2, 0]);
    expect(byPlace[second.id]).toMatchObject({ visits: 0, visitors: 0 });
  });

  it('of a leaving puts the visitor back, and its return was no second visit', async () => {
    const badge = await newBadge();
    await go(badge);
    const before = await figures();
    const out = await go(badge, gate, 'out');
    expect((await figures()).presentNow).toBe(before.presentNow - 1);
    await go(badge);
    await undo(out.id);
    expect(await figures()).toEqual(before);
  });

  it('keeps both facts in the journal', async () => {
    const { id } = await go(await newBadge());
    await undo(id);
    const { journal } = fair.running.house;
    const facts = journal
      .entriesAfter(0, 100_000)
      .filter(({ event }) => 'checkInId' in event && event.checkInId === id);
    expect(facts.map(({ event }) => event.type)).toEqual(['visitor.checked-in', 'check-in.undone']);
  });

  it('is for whoever made it, for a quarter of an hour, and for an organiser at any time', async () => {
    const [mine, later] = [await go(await newBadge()), await go(await newBadge())];
    const other = await fair.device('kiosk', gate);
    expect(await undo(mine.id, other)).toMatchObject({ status: 404 });
    clock.forward(15 * 60_000);
    expect(await undo(mine.id)).toMatchObject({ status: 200 });
    clock.forward(1);
    expect(await undo(later.id)).toMatchObject({ status: 403, body: { code: 'too-late-to-undo' } });
    expect(await undo(later.id, fair.organiser)).toMatchObject({ status: 200, body: { outcome: 'undone' } });
    expect(await undo(later.id, fair.organiser)).toMatchObject({ status: 200, body: { outcome: 'already-undone' } });
  });

  it('is not for a scan that was refused, nor for one that was never made', async () => {
    const { id } = await go('1234567890123456');
    for (const each of [id, newId()]) expect(await undo(each, fair.organiser)).toMatchObject({ status: 404 });
  });

  it('after closing takes the visitor out of the count and brings nobody back', async () => {
    const badge = await newBadge();
    const before = (await figures()).visitorsCheckedIn;
    const { id } = await go(badge);
    const out = await go(badge, gate, 'out');
    await fair.organiser.call('PATCH /api/fair', { body: { state: 'closed' } });
    await undo(out.id);
    expect(await figures()).toMatchObject({ visitorsCheckedIn: before + 1, presentNow: 0 });
    await undo(id);
    expect(await figures()).toMatchObject({ visitorsCheckedIn: before, presentNow: 0 });
  });
});
