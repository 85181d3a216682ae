import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../shared/places.ts';
import type { Caller } from './support/caller.ts';
import { TestFair, scan } from './support/fair.ts';
import { recountedFigures } from './support/recount.ts';

let fair: TestFair;
let tent: Place;
let leader: Awaited<ReturnType<TestFair['member']>>;
let colleague: Awaited<ReturnType<TestFair['member']>>;
let clock: Date;

beforeEach(async () => {
  clock = new Date('2026-10-25T09:30:00+06:00');
  fair = await TestFair.open({ now: () => clock });
  tent = await fair.addTent(3);
  leader = await fair.member('facilitator', { placeIds: [tent.id] });
  colleague = await fair.member('facilitator', { placeIds: [tent.id] });
});
afterEach(() => fair.stop());

const later = (minutes: number) => void (clock = new Date(clock.getTime() + minutes * 60_000));
const figures = async () => fair.organiser.call('GET /api/figures');
const tally = (by: Caller, change: 1 | -1, id = uuid(), more: object = {}) =>
  by.ask('POST /api/places/:id/tally', { params: { id: tent.id }, body: { id, change, ...more } });
const undo = (by: Caller, tallyId: string) =>
  by.ask('POST /api/places/:id/tally/undo', { params: { id: tent.id }, body: { id: uuid(), tallyId } });

describe('counting people without a badge', () => {
  it('a count taken back counts as if it had not been, once however often it is taken back', async () => {
    const id = uuid();
    await tally(leader, 1, id, { sex: 'female' });
    await tally(leader, 1);
    expect((await undo(leader, id)).body).toMatchObject({ inside: 1 });
    expect((await undo(leader, id)).body).toMatchObject({ inside: 1 });
    const { at: _, seq: _seq, ...now } = await figures();
    expect(now).toEqual(recountedFigures(fair));
    expect([now.tallied, now.byPlace[tent.id]?.inside]).toEqual([1, 1]);
  });

  it('nobody takes back what a colleague counted, nor an own count after a quarter of an hour; an organiser may', async () => {
    const id = uuid();
    await tally(leader, 1, id);
    expect((await undo(colleague, id)).status).toBe(404);
    later(16);
    expect((await undo(leader, id)).body).toMatchObject({ code: 'too-late-to-undo' });
    expect((await undo(fair.organiser, id)).status).toBe(200);
  });

  it('a count of before the closing is taken back from the sums, and nobody is inside for it', async () => {
    const id = uuid();
    await tally(leader, 1, id);
    await fair.organiser.call('PATCH /api/fair', { body: { state: 'closed' } });
    await fair.organiser.call('PATCH /api/fair', { body: { state: 'open', reason: 'a second half' } });
    await tally(leader, 1);
    expect((await undo(leader, id)).body).toMatchObject({ inside: 1 });
    expect((await figures()).tallied).toBe(1);
  });
});

describe('who leads a tent', () => {
  const roster = async () =>
    (await leader.call('GET /api/places/:id/roster', { params: { id: tent.id } })).items.map((each) => ({
      on: each.since !== null,
      minutes: each.minutes,
    }));
  const duty = (by: Caller, body: object) =>
    by.ask('POST /api/places/:id/duty', { params: { id: tent.id }, body: { id: uuid(), ...body } });

  it('a colleague takes over at once, and the time of each is kept', async () => {
    await duty(leader, { act: 'begin' });
    later(50);
    await duty(leader, { act: 'end', handTo: colleague.memberId });
    later(20);
    expect(await roster()).toEqual([
      { on: false, minutes: 50 },
      { on: true, minutes: 0 },
    ]);
    await duty(colleague, { act: 'end' });
    expect((await roster())[1]).toEqual({ on: false, minutes: 20 });
  });

  it('whoever is on duty twice is on duty once, and goes home when the fair closes or the role is taken away', async () => {
    await duty(leader, { act: 'begin' });
    await duty(leader, { act: 'begin' });
    await duty(colleague, { act: 'begin' });
    later(10);
    await fair.organiser.call('DELETE /api/members/:id', { params: { id: colleague.memberId } });
    await fair.organiser.call('PATCH /api/fair', { body: { state: 'closed' } });
    expect(await roster()).toEqual([{ on: false, minutes: 10 }]);
    expect(fair.running.house.fair.duties).toEqual({});
    expect((await duty(leader, { act: 'begin' })).body).toMatchObject({ code: 'fair-not-open' });
  });

  it('nobody hands over to a stranger', async () => {
    const stranger = await fair.member('facilitator', { placeIds: [(await fair.addTent(5)).id] });
    await duty(leader, { act: 'begin' });
    expect((await duty(leader, { act: 'end', handTo: stranger.memberId })).status).toBe(404);
    expect((await duty(stranger, { act: 'begin' })).status).toBe(404);
    expect((await roster())[0]?.on).toBe(true);
  });
});

describe('the programme as it goes', () => {
  const times = { startsAt: '2026-10-25T10:00:00+06:00', endsAt: '2026-10-25T10:45:00+06:00' };
  const plan = (more: object = {}) =>
    fair.organiser.call('POST /api/programme', { body: { ...times, title: 'Талкуу', placeId: tent.id, ...more } });
  const change = (by: Caller, id: string, body: object) => by.ask('PATCH /api/programme/:id', { params: { id }, body });

  it('a leader starts, pauses, ends and delays what is in the own tent, and does not rewrite it', async () => {
    const { id } = await plan();
    for (const state of ['running', 'paused', 'running', 'ended'] as const)
      expect((await change(leader, id, { state })).body).toMatchObject({ state });
    expect((await change(leader, id, { delay: 10 })).body).toMatchObject({ delay: 10 });
    expect((await change(leader, id, { title: 'Башка' })).status).toBe(404);
    const { id: elsewhere } = await plan({ placeId: (await fair.addTent(5)).id });
    expect((await change(leader, elsewhere, { state: 'running' })).status).toBe(404);
  });

  it('a calendar has what is late at its new time and what is cancelled marked so', async () => {
    const { id } = await plan({ speakers: 'А. Осмонова' });
    await change(fair.organiser, id, { delay: 15 });
    const calendar = async () =>
      (await fair.nobody.app.inject({ url: `/api/programme.ics?item=${id}&language=ky` })).body.replace(/\r\n /g, '');
    expect(await calendar()).toContain('DTSTART:20261025T041500Z');
    expect(await calendar()).toContain('DTEND:20261025T050000Z');
    expect(await calendar()).toContain('SUMMARY:Талкуу');
    expect(await calendar()).toContain('DESCRIPTION:А. Осмонова');
    await change(fair.organiser, id, { state: 'cancelled' });
    expect(await calendar()).toContain('STATUS:CANCELLED');
    await plan();
    const all = (await fair.nobody.app.inject({ url: '/api/programme.ics' })).body;
    expect(all.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it('an announcement stands until its time is over or it is taken back', async () => {
    const announce = (minutes: number) =>
      fair.organiser.call('POST /api/announcements', { body: { id: uuid(), text: { ky: 'Тамак' }, minutes } });
    const told = async () => (await fair.nobody.call('GET /api/announcements')).items.map(({ id }) => id);
    const short = await announce(10);
    later(1);
    const long = await announce(60);
    expect(await told()).toEqual([long.id, short.id]);
    later(10);
    expect(await told()).toEqual([long.id]);
    await fair.organiser.call('DELETE /api/announcements/:id', { params: { id: long.id } });
    expect(await told()).toEqual([]);
  });
});

describe('a visitor in the tents', () => {
  it('three tents and one of them twice are four visits of one visitor; the uncounted stand apart', async () => {
    const [badge = ''] = await fair.badges(1);
    const others = [await fair.addTent(5), await fair.addTent(5)];
    for (const { id } of [tent, ...others, tent]) await fair.enter(scan(badge, id));
    await tally(leader, 1);
    const { tentVisits, tentVisitors, tallied, byPlace } = await figures();
    expect([tentVisits, tentVisitors, tallied]).toEqual([4, 1, 1]);
    expect([tent, ...others].map(({ id }) => byPlace[id]?.inside)).toEqual([2, 0, 0]);
    expect(byPlace[tent.id]).toMatchObject({ visits: 2, visitors: 1 });
    await fair.organiser.call('PATCH /api/fair', { body: { state: 'closed' } });
    expect(Object.values((await figures()).byPlace).map(({ inside }) => inside)).not.toContain(1);
  });
});
