import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Caller } from './support/caller.ts';
import { Day } from './support/days.ts';
import { TestFair, scan } from './support/fair.ts';

let day: Day;
beforeAll(async () => {
  day = await Day.open();
});
afterAll(() => day.stop());

const head = (): number => day.fair.running.house.journal.head;
const kept = (id: string): number => day.sql<{ n: number }>('SELECT count(*) AS n FROM replies WHERE id = ?', id)[0]!.n;

describe('J9 what is kept of a request', () => {
  it('J9 a request that was refused stores nothing, so that its id is free for the mended one', async () => {
    const body = scan(day.known.badges[0]!, uuid(), 'in', day.minutes(0));
    const before = head();
    expect((await day.people.kiosk.ask('POST /api/check-ins', { body })).status).toBe(404);
    expect({ head: head(), kept: kept(body.id) }).toEqual({ head: before, kept: 0 });
    const mended = { ...body, placeId: day.known.places[0]! };
    expect((await day.people.kiosk.ask('POST /api/check-ins', { body: mended })).status).toBe(200);
  });

  it('J9 an outcome that turns somebody away is an answer, and is given again', async () => {
    const body = scan('1234567890123456', day.known.places[0]!, 'in', day.minutes(0));
    const first = await day.people.kiosk.call('POST /api/check-ins', { body });
    const after = head();
    expect(first).toMatchObject({ outcome: 'refused', reason: 'unknown-badge' });
    expect(await day.people.kiosk.call('POST /api/check-ins', { body })).toEqual(first);
    expect(head()).toBe(after);
  });

  it('J9 two senders may use one id without meeting', async () => {
    const { desk, facilitator } = day.people;
    const tent = (await day.fair.addTent(9)).id;
    const tally = (by: Caller) =>
      by.call('POST /api/places/:id/tally', { params: { id: tent }, body: { id: tent, change: 1 } });
    expect(await tally(desk)).toMatchObject({ inside: 1 });
    expect(await tally(day.organiser)).toMatchObject({ inside: 2 });
    expect(await tally(desk)).toMatchObject({ inside: 1 });
    expect(
      (await facilitator.ask('POST /api/places/:id/tally', { params: { id: tent }, body: { id: tent, change: 1 } }))
        .status,
    ).toBe(404);
  });

  it('J9 a visitor whose phone asks again keeps its badge', async () => {
    const phone = day.fair.phone();
    const body = { id: uuid(), facts: { sex: 'female' as const } };
    const first = await phone.call('POST /api/visitors', { body });
    expect(await phone.call('POST /api/visitors', { body })).toEqual(first);
    expect(await phone.call('GET /api/visitors/me')).toEqual({ badge: first.badge, checkedIn: false });
  });

  it('J9 the order of the fields of a body is nothing, nor is it of the fields within', async () => {
    const { desk } = day.people;
    const [id, badge] = [uuid(), day.known.badges[1]!];
    const first = await desk.call('POST /api/visitors', {
      body: { id, badge, facts: { sex: 'male', ageBand: '60+' } },
    });
    const again = { facts: { ageBand: '60+', sex: 'male' }, badge, id } as const;
    expect(await desk.call('POST /api/visitors', { body: again })).toEqual(first);
  });

  it('J9 a check-in taken back twice is taken back once', async () => {
    const { desk } = day.people;
    const body = scan(day.known.badges[2]!, day.known.places[0]!, 'in', day.minutes(0));
    await desk.call('POST /api/check-ins', { body });
    const undo = (id: string) =>
      desk.call('POST /api/check-ins/:id/undo', { params: { id: body.id }, body: { id, reason: 'wrong badge' } });
    const [id, later] = [uuid(), uuid()];
    expect(await undo(id)).toMatchObject({ outcome: 'undone' });
    const after = head();
    expect(await undo(id)).toMatchObject({ outcome: 'undone' });
    expect(await undo(later)).toMatchObject({ outcome: 'already-undone' });
    expect(await undo(later)).toMatchObject({ outcome: 'already-undone' });
    expect(head()).toBe(after);
  });

  it('J9 the first reply is given again by a server that was started anew', async () => {
    const before = await TestFair.open();
    const gate = (await before.place('gate')).id;
    const { headers } = await before.device('kiosk');
    const [badge = ''] = await before.badges(1);
    const body = scan(badge, gate);
    const first = await new Caller(before.running.app, headers).call('POST /api/check-ins', { body });
    await before.stop(true);
    const after = await TestFair.open({ folder: before.folder });
    try {
      expect(await new Caller(after.running.app, headers).call('POST /api/check-ins', { body })).toEqual(first);
      expect(await after.organiser.call('GET /api/figures')).toMatchObject({ visitorsCheckedIn: 1, presentNow: 1 });
    } finally {
      await after.stop();
    }
  });
});
