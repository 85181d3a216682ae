import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act, PlannedScan } from '../server/commands/simulate/acts.ts';
import { compare, type Counts } from '../server/commands/simulate/compare.ts';
import { expectedFigures } from '../server/commands/simulate/expected.ts';
import { planDay, type Plan } from '../server/commands/simulate/plan.ts';
import { playActs } from '../server/commands/simulate/play.ts';
import { sceneOf } from '../server/commands/simulate/scene.ts';
import type { DayShape } from '../server/commands/simulate/shape.ts';
import { SHAPES } from '../server/commands/simulate/shapes.ts';
import { oshExample } from '../db/examples/osh-2017.ts';
import { isWholeBadge } from '../shared/badges.ts';
import type { Figures } from '../shared/figures.ts';
import type { PlaceKind } from '../shared/places.ts';

const DAY = '2026-10-25';
type There = { kind: PlaceKind; capacity: number | null }[];

const placed = (kinds: There) =>
  kinds.map(({ kind, capacity }, i) => ({ id: `0199fb00-0000-7000-8000-00000000000${i}`, kind, capacity }));
const dayOf = (
  { shape = SHAPES['osh-2017'], ...asked }: { seed: string; visitors: number; shape?: DayShape },
  kinds: There,
): Plan => {
  const wish = { ...asked, shape };
  const fair = { day: DAY, timeZone: 'Asia/Bishkek', badgePrefix: '417', country: 'KG', city: { ru: 'Ош' } };
  const scene = sceneOf({ fair, places: placed(kinds), employers: [], programme: [] } as never, wish);
  return planDay(scene, wish);
};
const OSH: There = oshExample(DAY).places.map(({ kind, capacity }) => ({ kind, capacity: capacity ?? null }));

const seed = fc.string({ minLength: 1, maxLength: 8 });
const visitors = fc.integer({ min: 1, max: 150 });
const tents = fc.array(fc.option(fc.integer({ min: 1, max: 50 })), { maxLength: 5 });
const anyDay = fc
  .tuple(seed, visitors, tents)
  .map(([s, n, capacities]) =>
    dayOf({ seed: s, visitors: n }, [
      { kind: 'gate', capacity: null },
      ...capacities.map((capacity) => ({ kind: 'tent' as const, capacity })),
    ]),
  );
const scansOf = (act: Act): PlannedScan[] => (act.do === 'scan' ? [act.scan] : act.do === 'batch' ? act.scans : []);
const always = (property: (plan: Plan) => void) => fc.assert(fc.property(anyDay, property), { numRuns: 60 });

describe('the plan of a day', () => {
  it('is the same for the same seed and another for another', () => {
    const wish = { seed: 'osh', visitors: 300 };
    expect(JSON.stringify(dayOf(wish, OSH).acts)).toBe(JSON.stringify(dayOf(wish, OSH).acts));
    expect(JSON.stringify(dayOf(wish, OSH).acts)).not.toBe(JSON.stringify(dayOf({ ...wish, seed: 'ysh' }, OSH).acts));
  });

  it('has the figures of Osh: 2,000 visitors, almost 650 advised, just under 350 in tents, 37 offers, 77 % women', () => {
    const counts = expectedFigures(dayOf({ seed: '1', visitors: 2000 }, OSH), true);
    expect(counts).toMatchObject({ visitorsCheckedIn: 2000, adviceGiven: 648, tentVisitors: 348, offersMade: 37 });
    const said = 2000 - (counts['bySex.notSaid'] ?? 0);
    expect((counts['bySex.female'] ?? 0) / said).toBeCloseTo(0.77, 1);
  });

  it('stands in the order of the day, on that day, every id its own', () =>
    always(({ acts }) => {
      const times = acts.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      const local = new Set(acts.map(({ at }) => new Date(at + 6 * 3_600_000).toISOString().slice(0, 10)));
      expect([...local]).toEqual([DAY]);
      const ids = acts.flatMap((act) => ('id' in act ? [act.id] : scansOf(act).map(({ id }) => id)));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    }));

  it('seats nobody in a full tent and turns nobody away from one that has room', () =>
    always((plan) => {
      const seats = new Map(
        plan.scene.spots.filter(({ kind }) => kind === 'tent').map(({ id, capacity }) => [id, capacity]),
      );
      const heads = new Map<string, number>();
      const sits = new Map<number, string>();
      const change = (id: string | undefined, n: number) => id && heads.set(id, (heads.get(id) ?? 0) + n);
      for (const act of plan.acts) {
        if (act.do === 'tally') change(act.placeId, act.change);
        if (act.do !== 'scan' || !('person' in act.scan.badge)) continue;
        const { placeId, expect: planned, direction, badge } = act.scan;
        const capacity = seats.get(placeId) ?? Infinity;
        if (planned.reason === 'place-full') expect(heads.get(placeId) ?? 0).toBeGreaterThanOrEqual(capacity);
        if (act.undone || (planned.outcome !== 'admitted' && planned.outcome !== 'left')) continue;
        if (!seats.has(placeId) && direction === 'in') continue;
        change(sits.get(badge.person), -1);
        sits.delete(badge.person);
        if (direction === 'out') continue;
        sits.set(badge.person, placeId);
        change(placeId, 1);
        expect(heads.get(placeId)).toBeLessThanOrEqual(capacity);
      }
    }));

  it('lets nobody be met, advised or offered a job who has not come in before', () =>
    always(({ acts }) => {
      const came = new Set<number>();
      for (const act of acts) {
        for (const { badge, expect: planned } of scansOf(act))
          if ('person' in badge && planned.outcome === 'admitted') came.add(badge.person);
        if ((act.do === 'meet' || act.do === 'advise' || act.do === 'offer') && act.person !== null)
          expect(came).toContain(act.person);
      }
    }));

  it('adds up: every breakdown has as many people as came', () =>
    always((plan) => {
      const counts = expectedFigures(plan, true);
      const sum = (name: string) =>
        Object.entries(counts).reduce((all, [key, n]) => (key.startsWith(`${name}.`) ? all + n : all), 0);
      expect(counts['visitorsCheckedIn']).toBe(plan.visitors);
      for (const name of ['bySex', 'byAgeBand', 'byStatus', 'byHeardFrom', 'byHour'])
        expect(sum(name)).toBe(plan.visitors);
      expect(counts['presentNow'] ?? 0).toBeLessThanOrEqual(plan.visitors);
      expect(counts['tentVisitors'] ?? 0).toBeLessThanOrEqual(counts['tentVisits'] ?? 0);
      for (const n of Object.values(counts)) expect(n).toBeGreaterThanOrEqual(0);
    }));

  it('knows damaged badges from those that were never issued', () =>
    always(({ acts }) => {
      const digits = acts.flatMap((act) =>
        scansOf(act).flatMap(({ badge }) => ('digits' in badge ? [badge.digits] : [])),
      );
      expect(digits.some((code) => isWholeBadge(code) && code.startsWith('417'))).toBe(true);
      expect(digits.some((code) => isWholeBadge(code) && !code.startsWith('417'))).toBe(true);
      expect(digits.some((code) => /^\d{16}$/.test(code) && !isWholeBadge(code))).toBe(true);
    }));
});

describe('playing a plan', () => {
  const pace = { speed: Infinity, signal: new AbortController().signal, onDone: () => undefined };

  it('keeps the order of what touches the same thing, however many connections are busy', () =>
    fc.assert(
      fc.asyncProperty(anyDay, fc.integer({ min: 1, max: 40 }), async ({ acts }, connections) => {
        const done: Act[] = [];
        let atOnce = 0;
        let most = 0;
        const perform = async (act: Act) => {
          most = Math.max(most, ++atOnce);
          for (let turns = (act.at % 7) + 1; turns > 0; turns--) await Promise.resolve();
          atOnce -= 1;
          done.push(act);
        };
        await playActs(acts, perform, { ...pace, connections });
        expect(done).toHaveLength(acts.length);
        expect(most).toBeLessThanOrEqual(connections);
        const position = new Map(acts.map((act, i) => [act, i]));
        const last = new Map<string, number>();
        for (const act of done)
          for (const thing of act.touches) {
            expect(position.get(act)).toBeGreaterThan(last.get(thing) ?? -1);
            last.set(thing, position.get(act)!);
          }
      }),
      { numRuns: 15 },
    ));

  it('ends with the first thing that cannot be done', async () => {
    const { acts } = dayOf({ seed: '1', visitors: 20 }, OSH);
    const perform = (act: Act) => (act.do === 'register' ? Promise.reject(new Error('no answer')) : Promise.resolve());
    await expect(playActs(acts, perform, { ...pace, connections: 4 })).rejects.toThrow('no answer');
  });
});

describe('comparing', () => {
  const placeId = 'b1';
  const figures = (counts: Counts): Figures => {
    const told = {};
    for (const [name, n] of Object.entries(counts)) {
      const path = name.split('.');
      const leaf = path.pop()!;
      const inner = path.reduce<Record<string, never>>((at, key) => (at[key] ??= {} as never) as never, told);
      inner[leaf] = n as never;
    }
    return { ...told, seq: 12, at: `${DAY}T00:00:00Z` } as Figures;
  };

  it('finds every single figure that is false', () => {
    const played = expectedFigures(dayOf({ seed: '1', visitors: 60 }, OSH), true);
    expect(compare(played, figures(played), new Map()).every(({ same }) => same)).toBe(true);
    for (const name of Object.keys(played)) {
      const rows = compare(played, figures({ ...played, [name]: played[name]! + 1 }), new Map());
      expect(rows.filter(({ same }) => !same).map(({ figure }) => figure)).toEqual([name]);
    }
  });

  it('takes a figure that one side leaves out for nought, and names places in words', () => {
    const rows = compare(
      { meetings: 2 },
      figures({ [`byPlace.${placeId}.visits`]: 3 }),
      new Map([[placeId, { en: 'North gate' }]]),
    );
    expect(rows).toEqual([
      { figure: 'meetings', played: 2, reported: 0, same: false },
      { figure: 'byPlace.North gate.visits', played: 0, reported: 3, same: false },
    ]);
  });
});
