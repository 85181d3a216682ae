import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decideCheckIn } from '../shared/decide.ts';
import type { PlaceKind } from '../shared/places.ts';
import type { Fact } from '../shared/visits.ts';
import { walkThrough, type ScanRow } from './support/walk.ts';

const PLACES: Record<string, { kind: PlaceKind; capacity: number | null }> = {
  gate: { kind: 'gate', capacity: null },
  tent: { kind: 'tent', capacity: 2 },
  yurt: { kind: 'tent', capacity: 3 },
  stage: { kind: 'stage', capacity: null },
};
type StoredFact = Fact & { id: string };

/** What happens on a square, one thing after the other: somebody is scanned, now or offline a while ago, or all go home. */
const days = fc.array(
  fc.record({
    visitor: fc.integer({ min: 0, max: 4 }),
    placeId: fc.constantFrom(...Object.keys(PLACES)),
    direction: fc.constantFrom('in' as const, 'in' as const, 'out' as const),
    ago: fc.oneof(fc.constant(0), fc.integer({ min: 2, max: 90 })),
    closing: fc.integer({ min: 0, max: 14 }),
  }),
  { minLength: 1, maxLength: 40 },
);

/** One visitor's scan on a line of the second telling. */
const rowOf = (visitor: number, fact: StoredFact): ScanRow => ({
  ...fact,
  visitorId: String(visitor),
  late: Number(fact.late),
  holds: Number(fact.kind === 'tent' || fact.kind === 'stage'),
  door: Number(fact.kind === 'gate'),
  gate: Number(fact.kind === 'gate'),
});

/** A square whose sums move by what the rule says, as the server moves them. */
class Square {
  readonly inside: Record<string, number> = {};
  readonly facts: StoredFact[][] = [[], [], [], [], []];
  sitting = 0;

  close(): void {
    this.sitting += 1;
    for (const id of Object.keys(this.inside)) this.inside[id] = 0;
  }

  scan(n: number, visitor: number, placeId: string, direction: 'in' | 'out', ago: number): void {
    const { kind, capacity } = PLACES[placeId]!;
    const at = new Date(Date.UTC(2026, 9, 25, 4) + (n - ago) * 60_000).toISOString();
    const fact = {
      id: String(n),
      placeId,
      kind,
      direction,
      at,
      quarter: '10:00',
      late: ago > 0,
      sitting: this.sitting,
    };
    const own = this.facts[visitor]!;
    const decision = decideCheckIn({
      state: 'open',
      sitting: this.sitting,
      badge: 'good',
      place: { id: placeId, kind, capacity, inside: this.inside[placeId] ?? 0 },
      facts: own,
      scan: fact,
      done: ago > 0 ? 'admitted' : null,
    });
    if (decision.outcome === 'refused') return;
    own.push(fact);
    for (const [id, change] of Object.entries(decision.moves.inside ?? {}))
      this.inside[id] = (this.inside[id] ?? 0) + change;
  }

  /** Who is where, told a second time from the scans that stand. */
  truth(): Record<string, number> {
    const rows = this.facts.flatMap((facts, visitor) => facts.map((fact) => rowOf(visitor, fact)));
    const where = walkThrough(rows, this.sitting, 'UTC').flatMap(({ inPlace }) => inPlace ?? []);
    return Object.fromEntries(Object.keys(PLACES).map((id) => [id, where.filter((place) => place === id).length]));
  }
}

it('a tent never holds fewer than nobody, nor more than are in it: not after a forgotten check-out, nor a late one', () => {
  fc.assert(
    fc.property(days, (day) => {
      const square = new Square();
      for (const [n, { visitor, placeId, direction, ago, closing }] of day.entries()) {
        if (closing === 0) {
          square.close();
          expect(Object.values(square.inside).every((people) => people === 0)).toBe(true);
        }
        square.scan(n, visitor, placeId, direction, ago);
        const truth = square.truth();
        for (const id of Object.keys(PLACES)) expect([id, square.inside[id] ?? 0]).toEqual([id, truth[id]]);
      }
    }),
    { numRuns: 1500 },
  );
});
