import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyEntry } from '../shared/apply.ts';
import type { PublicMessage, StaffMessage } from '../shared/feed.ts';
import { applyPublic } from '../shared/noticeboard.ts';
import { emptyPlan, isSameStand, standsOf } from '../shared/plan.ts';
import { isSamePlan, mergePlans } from '../shared/plan-merge.ts';
import { TestFair } from './support/fair.ts';
import { Listener } from './support/listener.ts';
import { aPlan, laid } from './support/plans.ts';

let fair: TestFair;
beforeAll(async () => void (fair = await TestFair.open()));
afterAll(() => fair.stop());

const now = () => fair.nobody.call('GET /api/plan');
const draw = async (change: Partial<Awaited<ReturnType<typeof now>>>, by = fair.organiser) =>
  by.ask('PUT /api/plan', { body: { ...(await now()), ...change } });

describe('the plan of the square', () => {
  it('is empty before anybody draws it, and is seen by everybody once an organiser has drawn it', async () => {
    expect(await now()).toEqual(emptyPlan());
    const tent = await fair.place('tent');
    const drawn = aPlan({ places: [laid(tent.id)] });
    expect((await draw(drawn)).body).toEqual({ ...drawn, revision: 1 });
    expect(await now()).toEqual({ ...drawn, revision: 1 });
  });

  it('is drawn by organisers alone: a viewer reads it', async () => {
    const viewer = await fair.member('viewer');
    expect((await draw({ north: 'left' }, viewer)).body).toMatchObject({ code: 'not-yours' });
    expect(await viewer.call('GET /api/plan')).toEqual(await now());
  });

  it('keeps everything within the square', async () => {
    const { id } = await fair.place('gate');
    const { width, height, ...plan } = aPlan();
    const square = { width, height };
    const beyond = async (change: object) => (await draw({ ...plan, ...square, revision: 1, ...change })).body;
    expect(await beyond({ places: [laid(id, width - 3, 0)] })).toMatchObject({
      code: 'outside-plan',
      field: 'places.0',
    });
    expect(await beyond({ width: 20 })).toMatchObject({ code: 'outside-plan', field: 'rows.0' });
    expect(await beyond({ rows: [], height: 17 })).toMatchObject({ code: 'outside-plan', field: 'landmarks.0' });
    expect(await beyond({ rows: [], landmarks: [], height: 29 })).toMatchObject({
      code: 'outside-plan',
      field: 'routes.0',
    });
  });

  it('knows each place once, and no place that is not there', async () => {
    const { id } = await fair.place('gate');
    expect((await draw({ places: [laid(uuid())] })).body).toMatchObject({
      code: 'not-found',
      field: 'places.0.placeId',
    });
    expect((await draw({ places: [laid(id), laid(id, 20, 20)] })).body).toMatchObject({
      code: 'bad-request',
      field: 'places.1.placeId',
    });
    const [row] = aPlan().rows;
    expect((await draw({ rows: [{ ...row!, first: 5, last: 4 }] })).body).toMatchObject({ field: 'rows.0.last' });
    expect((await draw({ rows: [row!, row!] })).body).toMatchObject({ field: 'rows.1.id' });
  });

  it('that somebody else has drawn meanwhile is not drawn over', async () => {
    const before = await now();
    expect((await draw({ north: 'down' })).status).toBe(200);
    const late = await fair.organiser.ask('PUT /api/plan', { body: { ...before, north: 'left' } });
    expect(late).toMatchObject({ status: 409, body: { code: 'plan-changed', field: 'revision' } });
    expect((await now()).north).toBe('down');
  });

  it('is on the feed of staff and of the public: only that it changed, for it is fetched where it is shown', async () => {
    const staff = new Listener<StaffMessage>(applyEntry);
    const phone = new Listener<PublicMessage>(applyPublic);
    await staff.open(fair.organiser, 'staff');
    await phone.open(fair.nobody, 'public');
    const { revision } = await now();
    for (const screen of [staff, phone]) {
      await screen.until(() => screen.fair !== null);
      expect(screen.fair?.planRevision).toBe(revision);
    }
    await draw({ north: 'up' });
    for (const screen of [staff, phone]) {
      await screen.until(() => screen.fair?.planRevision === revision + 1);
      expect(screen.raw.at(-1)).toContain(`{"type":"plan.changed","revision":${revision + 1}}`);
      screen.cut();
    }
  });
});

describe('a row of stands', () => {
  const row = { id: '', letter: 'C', first: 2, last: 4, x: 10, y: 5, width: 9, height: 3 };
  it('is divided along its longer side, from left to right or downwards', () => {
    expect(standsOf(row)).toEqual([
      { stand: 'C2', x: 10, y: 5, width: 3, height: 3 },
      { stand: 'C3', x: 13, y: 5, width: 3, height: 3 },
      { stand: 'C4', x: 16, y: 5, width: 3, height: 3 },
    ]);
    expect(standsOf({ ...row, width: 3, height: 9 })[2]).toEqual({ stand: 'C4', x: 10, y: 11, width: 3, height: 3 });
  });
  it.each([
    ['C4', 'c4', true],
    ['C-4', 'C 4', true],
    ['№ 12', '12', true],
    ['C4', 'C14', false],
  ])('%s and %s are the same stand: %s', (one, other, same) => expect(isSameStand(one, other)).toBe(same));
});

describe('two who draw the same plan', () => {
  const [tent, gate] = [uuid(), uuid()];
  const { revision: _, ...base } = aPlan({ places: [laid(tent), laid(gate, 20, 20)] });
  const moved = (id: string, x: number) => base.places.map((place) => (place.placeId === id ? { ...place, x } : place));

  it('keep what each of them changed, and are told what came from the other', () => {
    const mine = { ...base, places: moved(tent, 9) };
    const theirs = { ...base, places: moved(gate, 30), landmarks: [], north: 'left' as const };
    const { drawing, taken, both } = mergePlans(base, mine, theirs);
    expect(drawing.places).toEqual([laid(tent, 9), laid(gate, 30, 20)]);
    expect(drawing).toMatchObject({ landmarks: [], north: 'left', rows: base.rows });
    expect(taken).toEqual([
      { list: 'places', id: gate },
      { list: 'landmarks', id: base.landmarks[0]!.id },
      { list: 'square', id: 'north' },
    ]);
    expect(both).toEqual([]);
  });

  it('keep the own where both changed the same, and are told of it', () => {
    const mine = { ...base, places: moved(tent, 9) };
    const { drawing, both } = mergePlans(base, mine, { ...base, places: moved(tent, 12) });
    expect(drawing.places).toEqual(mine.places);
    expect(both).toEqual([{ list: 'places', id: tent }]);
  });

  it('have nothing to be told of where they did the same, or where a reply was lost', () => {
    const mine = { ...base, places: moved(tent, 9), routes: [] };
    const { drawing, taken, both } = mergePlans(base, mine, structuredClone(mine));
    expect([isSamePlan(drawing, mine), taken, both]).toEqual([true, [], []]);
  });

  it('do not see a thing come back that either of them took off', () => {
    const without = { ...base, places: base.places.slice(1) };
    expect(mergePlans(base, without, base).drawing.places).toEqual(without.places);
    expect(mergePlans(base, base, without).drawing.places).toEqual(without.places);
  });
});
