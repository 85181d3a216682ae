import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Place } from '../shared/places.ts';
import { TestFair } from './support/fair.ts';
import { recountedFigures } from './support/recount.ts';

let fair: TestFair;
let tent: Place;
const atClock = (clock: string): string => `2026-10-25T${clock}:00+06:00`;
beforeEach(async () => {
  fair = await TestFair.open({
    example: 'osh-2017',
    now: () => new Date(atClock('15:30')),
  });
  tent = await fair.addTent(40);
});
afterEach(() => fair.stop());

const typeIn = (count: number, at: string, id = uuid()) =>
  fair.organiser.call('POST /api/places/:id/paper-tally', { params: { id: tent.id }, body: { id, count, at } });

it('people counted on paper count in their own hour, and nobody is inside for it', async () => {
  expect(await typeIn(12, atClock('10:00'))).toEqual({ tallied: 12 });
  expect(await typeIn(5, atClock('11:59'))).toEqual({ tallied: 17 });
  await fair.organiser.call('POST /api/places/:id/tally', { params: { id: tent.id }, body: { change: 1 } });
  const { at: _, seq: _seq, ...figures } = await fair.organiser.call('GET /api/figures');
  expect(figures).toEqual(recountedFigures(fair));
  expect([figures.tallied, figures.talliedByHour]).toEqual([18, { '10': 12, '11': 5, '15': 1 }]);
  expect(figures.byPlace[tent.id]).toMatchObject({ tallied: 18, inside: 1 });
});

it('a sheet that is sent twice is typed in once', async () => {
  const id = uuid();
  expect(await typeIn(7, atClock('09:00'), id)).toEqual({ tallied: 7 });
  expect(await typeIn(7, atClock('09:00'), id)).toEqual({ tallied: 7 });
  expect((await fair.organiser.call('GET /api/figures')).talliedByHour).toEqual({ '09': 7 });
});

it('what lies on another day counts in the hour in which it is typed in', async () => {
  await typeIn(3, '2026-10-24T10:00:00+06:00');
  expect((await fair.organiser.call('GET /api/figures')).talliedByHour).toEqual({ '15': 3 });
});

it('a person counted by hand a while ago counts in that hour, and is inside', async () => {
  const body = { id: uuid(), change: 1 as const, at: atClock('13:05') };
  const ask = { params: { id: tent.id }, body };
  expect(await fair.organiser.call('POST /api/places/:id/tally', ask)).toMatchObject({ inside: 1 });
  expect((await fair.organiser.call('GET /api/figures')).talliedByHour).toEqual({ '13': 1 });
});

it('a gate holds nobody and is not tallied', async () => {
  const gate = await fair.place('gate');
  const body = { id: uuid(), count: 1, at: atClock('10:00') };
  const { status } = await fair.organiser.ask('POST /api/places/:id/paper-tally', { params: { id: gate.id }, body });
  expect(status).toBe(409);
});
