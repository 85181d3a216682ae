import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsPeople, type PlaceKind } from '../shared/places.ts';
import { movesBetween, NOTHING, shareOf, type Fact, type Moves } from '../shared/visits.ts';
import { walkThrough, type ScanRow } from './support/walk.ts';

const KINDS: Record<string, PlaceKind> = {
  gate: 'gate',
  'side-gate': 'gate',
  table: 'info-table',
  tent: 'tent',
  yurt: 'tent',
  stage: 'stage',
  stand: 'stand',
};

const scans = fc
  .array(
    fc.record({
      placeId: fc.constantFrom(...Object.keys(KINDS)),
      direction: fc.constantFrom('in' as const, 'out' as const),
      minute: fc.integer({ min: 0, max: 59 }),
      late: fc.boolean(),
      closed: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 14 },
  )
  .map((some) => {
    let closings = 0;
    return some.map(({ minute, closed, late, placeId, ...scan }): Fact => {
      if (closed === 0) closings += 1;
      const clock = `10:${String(minute).padStart(2, '0')}`;
      const quarter = `10:${String(minute - (minute % 15)).padStart(2, '0')}`;
      const sitting = late ? Math.min(closings, closed) : closings;
      return { ...scan, placeId, kind: KINDS[placeId]!, late, sitting, quarter, at: `2026-10-25T${clock}:00.000Z` };
    });
  });
const sittingAfter = (facts: Fact[]): number => Math.max(0, ...facts.map(({ sitting }) => sitting));
const rowOf = (one: Fact, n: number): ScanRow => ({
  ...one,
  id: String(n),
  visitorId: 'one',
  late: Number(one.late),
  holds: Number(holdsPeople(one.kind)),
  door: Number(one.kind === 'gate' || one.kind === 'info-table'),
  gate: Number(one.kind === 'gate'),
});

describe('any day of one visitor', () => {
  it('is counted as a second telling of the rules counts it', () => {
    fc.assert(
      fc.property(scans, (facts) => {
        const sitting = sittingAfter(facts);
        const share = shareOf(facts, sitting);
        const [walk] = walkThrough(facts.map(rowOf), sitting, 'UTC');
        const visits: Record<string, number> = {};
        for (const { placeId } of walk?.visits ?? []) visits[placeId] = (visits[placeId] ?? 0) + 1;
        expect({ ...share, tents: share.tents.size }).toEqual({
          counted: Boolean(walk?.visits.length),
          firstQuarter:
            walk?.visits[0]?.clock.replace(/\d\d$/, (m) => String(Math.floor(+m / 15) * 15).padStart(2, '0')) ?? null,
          atFair: walk?.atFair ?? false,
          inPlace: walk?.inPlace ?? null,
          visits,
          tents: new Set(walk?.visits.filter(({ holds }) => holds).map(({ placeId }) => placeId)).size,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('moves scan by scan to where it ends, and back to nothing when every scan is taken back in any order', () => {
    fc.assert(
      fc.property(scans, fc.infiniteStream(fc.nat()), (facts, picks) => {
        const sitting = sittingAfter(facts);
        const moved: Moves[] = facts.map((_, n) =>
          movesBetween(shareOf(facts.slice(0, n), sitting), shareOf(facts.slice(0, n + 1), sitting)),
        );
        expect(sumOf(moved)).toEqual(sumOf([movesBetween(NOTHING, shareOf(facts, sitting))]));
        const left = [...facts];
        while (left.length > 0) {
          const before = shareOf(left, sitting);
          left.splice(picks.next().value! % left.length, 1);
          moved.push(movesBetween(before, shareOf(left, sitting)));
        }
        expect(sumOf(moved)).toEqual({});
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every sum that moved, by its path; what came back to nothing is left out. */
const sumOf = (all: Moves[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const moves of all)
    for (const [name, value] of Object.entries(moves))
      for (const [key, n] of Object.entries(typeof value === 'number' ? { '': value } : value))
        sums[`${name} ${key}`] = (sums[`${name} ${key}`] ?? 0) + n;
  return Object.fromEntries(Object.entries(sums).filter(([, n]) => n !== 0));
};
