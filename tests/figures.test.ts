import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safeBreakdown, safeCount } from '../server/figures/public.ts';
import { safeCells } from '../server/figures/small-cells.ts';
import { Day, MORNING } from './support/days.ts';
import { play } from './support/drawn.ts';
import { Clock, TestFair, scan } from './support/fair.ts';
import { recount } from './support/recount.ts';

describe('F8 figures come from the fold', () => {
  let day: Day;
  beforeAll(async () => {
    day = await Day.open();
    const some = Array.from({ length: 12 }, (_, n) => n * 7);
    for (const act of [
      'register',
      'enter',
      'batch',
      'post',
      'meet',
      'offer',
      'answer',
      'advise',
      'tally',
      'leave',
      'undo',
    ] as const)
      await play(
        day,
        some.map((n) => ({ act, n, m: n * 3 + 1, k: n * 5 + 2 })),
      );
  });
  afterAll(() => day.stop());

  it('F8 every figure equals what counting the rows gives, and none of the day is zero', async () => {
    const { at, seq, ...figures } = await day.organiser.call('GET /api/figures');
    expect(figures).toEqual(recount(day.sql));
    expect({ at, seq }).toEqual({ at: day.clock.read().toISOString(), seq: day.fair.running.house.journal.head });
    const {
      visitorsCheckedIn,
      adviceGiven,
      tentVisits,
      tallied,
      vacanciesShown,
      meetings,
      offersMade,
      offersAccepted,
    } = figures;
    for (const n of [
      visitorsCheckedIn,
      adviceGiven,
      tentVisits,
      tallied,
      vacanciesShown,
      meetings,
      offersMade,
      offersAccepted,
    ])
      expect(n).toBeGreaterThan(0);
  });

  it('F8 a viewer reads the same figures, and a phone only the public ones', async () => {
    expect(await day.people.viewer.call('GET /api/figures')).toEqual(await day.organiser.call('GET /api/figures'));
    expect((await day.fair.phone().ask('GET /api/figures')).status).toBe(401);
    expect((await day.people.desk.ask('GET /api/figures')).status).toBe(403);
    expect((await day.fair.phone().ask('GET /api/figures/public')).status).toBe(200);
  });

  it('F8 no row is counted: figures stand even if the rows are gone', async () => {
    const before = await day.organiser.call('GET /api/figures');
    const file = new Sqlite(join(day.fair.folder, 'fair.db'));
    file.exec('DELETE FROM meetings; DELETE FROM tallies; UPDATE visitors SET counted = 0');
    file.close();
    expect(await day.organiser.call('GET /api/figures')).toEqual(before);
  });
});

describe('public figures', () => {
  it.each([
    [0, null],
    [9, null],
    [10, 10],
    [12, 10],
    [13, 15],
    [2000, 2000],
  ])('%i people are told as %s', (n, told) => {
    expect(safeCount(n)).toBe(told);
  });

  it.each<[string, Record<string, number>, Record<string, number | null>]>([
    ['large cells are rounded', { female: 101, male: 88 }, { female: 100, male: 90 }],
    [
      'a small cell takes the next smallest with it',
      { female: 101, male: 88, other: 3 },
      { female: 100, male: null, other: null },
    ],
    [
      'so do several of nine each',
      { a: 102, b: 40, c: 9, d: 9, e: 9, f: 9 },
      { a: 100, b: null, c: null, d: null, e: null, f: null },
    ],
    [
      'several that hide each other go alone',
      { female: 1210, male: 780, other: 3, notSaid: 7 },
      { female: 1210, male: 780, other: null, notSaid: null },
    ],
    [
      'which of two equals went would tell: both go',
      { a: 12, b: 12, c: 9, d: 30 },
      { a: null, b: null, c: null, d: 30 },
    ],
    ['small cells alone are all withheld', { female: 9, male: 9 }, { female: null, male: null }],
    ['nobody is no cell', {}, {}],
  ])('%s', (_, cells, told) => {
    expect(safeBreakdown(cells)).toEqual(told);
  });

  const counts = fc.oneof(fc.constantFrom(1, 2, 8, 9, 10, 11, 12, 98, 102), fc.integer({ min: 1, max: 40 }));
  const extremes = fc
    .constantFrom(1, 9)
    .chain((small) => fc.array(fc.constantFrom(small, 102), { minLength: 1, maxLength: 7 }));
  const breakdowns = fc
    .oneof(fc.array(counts, { minLength: 1, maxLength: 7 }), extremes)
    .map((values) => Object.fromEntries(values.map((n, key) => [`cell ${key}`, n])));
  const totalOf = (cells: Record<string, number>): number => Object.values(cells).reduce((a, b) => a + b, 0);
  /** What is known: the breakdown as it is told, and the total: to the head, unless all cells are small. */
  const known = (cells: Record<string, number>, exactly: boolean): string =>
    JSON.stringify([exactly ? totalOf(cells) : safeCount(totalOf(cells)), safeBreakdown(cells)]);

  it('no published breakdown lets a withheld cell be solved, even where the total is known to the head', () => {
    fc.assert(
      fc.property(breakdowns, (actual) => {
        const exactly = Object.values(actual).some((n) => n >= 10);
        for (const [key, told] of Object.entries(safeBreakdown(actual))) {
          if (told !== null) continue;
          const others = otherFairs(actual, key).filter((other) => known(other, exactly) === known(actual, exactly));
          expect([key, actual, others.length > 0]).toEqual([key, actual, true]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  /** Fairs in which this cell is another: swapped with one, some of its people in another cell, or some more or fewer. */
  const otherFairs = (actual: Record<string, number>, key: string): Record<string, number>[] => {
    const some = [-4, -3, -2, -1, 1, 2, 3, 4].filter((n) => actual[key]! + n > 0);
    const alone = some.map((n) => ({ ...actual, [key]: actual[key]! + n }));
    const others = Object.keys(actual).filter((other) => other !== key);
    return others.reduce((fairs, other) => {
      const [mine, theirs] = [actual[key]!, actual[other]!];
      const swapped = mine === theirs ? [] : [{ ...actual, [key]: theirs, [other]: mine }];
      const moved = some.filter((n) => theirs - n > 0);
      return [...fairs, ...swapped, ...moved.map((n) => ({ ...actual, [key]: mine + n, [other]: theirs - n }))];
    }, alone);
  };

  const closedLists = fc
    .array(fc.oneof(fc.constant(0), counts), { minLength: 3, maxLength: 7 })
    .map((values) => Object.fromEntries(values.map((n, key) => [`answer ${key}`, n])));
  it('no breakdown of the report lets a withheld cell be solved, where all others and the total are told to the head', () => {
    const told = (cells: Record<string, number>) => JSON.stringify([totalOf(cells), safeCells(cells)]);
    fc.assert(
      fc.property(closedLists, (actual) => {
        const known = told(actual);
        for (const [key, n] of Object.entries(safeCells(actual))) {
          if (n !== null) continue;
          const isHidden = movesOf(actual, key).some((other) => told(other) === known);
          expect([key, actual, isHidden]).toEqual([key, actual, true]);
        }
      }),
      { numRuns: 2000 },
    );
  });
  /** Fairs of as many people in which some of them, up to all, are in another cell. */
  const movesOf = (actual: Record<string, number>, key: string): Record<string, number>[] =>
    Object.keys(actual)
      .filter((other) => other !== key)
      .flatMap((other) =>
        [...Array.from({ length: 41 }, (_, n) => n - 20), actual[other]! - actual[key]!]
          .filter((n) => n !== 0 && actual[key]! + n >= 0 && actual[other]! - n >= 0)
          .map((n) => ({ ...actual, [key]: actual[key]! + n, [other]: actual[other]! - n })),
      );

  it('are told anew every five minutes at most, so that nobody is told by a difference', async () => {
    const clock = new Clock();
    clock.set(MORNING);
    const fair = await TestFair.open({ now: clock.read });
    const gate = (await fair.place('gate')).id;
    const arrive = async (count: number, facts = {}) => {
      for (const badge of await fair.badges(count)) {
        await fair.organiser.call('POST /api/visitors', { body: { id: crypto.randomUUID(), badge, facts } });
        await fair.enter(scan(badge, gate));
      }
    };
    const told = () => fair.nobody.call('GET /api/figures/public');
    await arrive(20, { sex: 'female' });
    await arrive(12, { sex: 'male' });
    clock.forward(5 * 60_000);
    const first = await told();
    expect(first).toMatchObject({ visitors: 30, bySex: { female: 20, male: 10 } });
    await arrive(12, { sex: 'male' });
    clock.forward(4 * 60_000 + 59_999);
    expect(await told()).toEqual(first);
    clock.forward(1);
    expect(await told()).toMatchObject({
      visitors: 45,
      bySex: { female: 20, male: 25 },
      at: clock.read().toISOString(),
    });
    await arrive(1, { sex: 'other' });
    clock.forward(5 * 60_000);
    expect((await told()).bySex).toEqual({ female: null, male: 25, other: null });
    await fair.stop();
  });
});
