import type { Act, Expected, PlannedScan } from './acts.ts';
import { badgeKey, type Cast, type Draft, type ScanDraft, type TallyDraft } from './cast.ts';
import type { Scene, Spot } from './scene.ts';

type Whereabouts = { atFair: boolean; inTent: string | null };

/**
 * Walks through the day in order and says what must come of every scan. A plain model, and the only one here: a badge is
 * at the fair or not, and in one tent or in none; a tent has as many seats as it has.
 */
export const walk = ({ scene }: Cast, drafts: readonly Draft[]): Act[] => {
  const square = new Square(scene);
  const moment = (draft: Draft) => ('sentAt' in draft && draft.sentAt) || draft.at;
  const ordered = drafts
    .map((draft, i) => ({ draft, i }))
    .sort((a, b) => moment(a.draft) - moment(b.draft) || a.i - b.i);
  return inBatches(
    ordered.flatMap(({ draft }) => {
      if (!('plan' in draft)) return [draft];
      return draft.plan === 'scan' ? square.scan(draft) : square.tally(draft);
    }),
  );
};

class Square {
  readonly #scene: Scene;
  readonly #spots: Map<string, Spot>;
  readonly #where = new Map<string, Whereabouts>();
  /** Heads in each tent, with a badge and without. */
  readonly #heads = new Map<string, number>();
  readonly #tallied = new Map<string, number>();

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#spots = new Map(scene.spots.map((spot) => [spot.id, spot]));
  }

  scan(draft: ScanDraft): Act[] {
    const { id, badge, placeId, direction, at, by, undone = false, late = false } = draft;
    const key = badgeKey(badge)[0] ?? '';
    const before = this.#where.get(key) ?? { atFair: false, inTent: null };
    const [expect, after] = draft.expect ? [draft.expect, before] : this.#outcome(draft, before);
    const touches = [...badgeKey(badge), ...this.#tents(placeId, before.inTent)];
    if (!undone && !late && key) this.#move(key, before, after);
    const scan: PlannedScan = { id, badge, placeId, direction, at, expect };
    const shared = { at: draft.sentAt ?? at, by, touches };
    if (draft.batch) return [{ ...shared, do: 'batch', scans: [{ ...scan, done: draft.done ?? 'admitted' }] }];
    const isUndone = undone && expect.outcome === 'admitted';
    const act: Act = { ...shared, do: 'scan', scan, undone: isUndone };
    if (!isUndone) return [act];
    return [act, { ...shared, do: 'undo', id: this.#scene.number(`undo/${id}`, at), scanId: id }];
  }

  #outcome({ placeId, direction, batch }: ScanDraft, before: Whereabouts): [Expected, Whereabouts] {
    const spot = this.#spots.get(placeId)!;
    const isTent = spot.kind === 'tent' || spot.kind === 'stage';
    if (direction === 'out') {
      if (isTent) {
        return before.inTent === placeId
          ? [{ outcome: 'left' }, { ...before, inTent: null }]
          : [{ outcome: 'not-inside' }, before];
      }
      return before.atFair
        ? [{ outcome: 'left' }, { atFair: false, inTent: null }]
        : [{ outcome: 'not-inside' }, before];
    }
    if (isTent ? before.inTent === placeId : before.atFair && spot.kind !== 'desk' && spot.kind !== 'stand')
      return [{ outcome: 'already-inside' }, before];
    if (isTent && !batch && spot.capacity !== null && this.#headsIn(placeId) >= spot.capacity)
      return [{ outcome: 'refused', reason: 'place-full' }, before];
    return [{ outcome: 'admitted' }, { atFair: true, inTent: isTent ? placeId : before.inTent }];
  }

  #headsIn = (tentId: string): number => this.#heads.get(tentId) ?? 0;

  #move(key: string, before: Whereabouts, after: Whereabouts): void {
    this.#where.set(key, after);
    if (before.inTent === after.inTent) return;
    if (before.inTent) this.#heads.set(before.inTent, this.#headsIn(before.inTent) - 1);
    if (after.inTent) this.#heads.set(after.inTent, this.#headsIn(after.inTent) + 1);
  }

  /** Whose seats a scan may change: only there does the order among different people matter. */
  #tents(placeId: string, inTent: string | null): string[] {
    const isTent = this.#spots.get(placeId)!.kind === 'tent';
    return [...new Set([...(isTent ? [placeId] : []), ...(inTent ? [inTent] : [])])].map((id) => `place:${id}`);
  }

  tally({ id, change, placeId, at, by }: TallyDraft): Act[] {
    const capacity = this.#spots.get(placeId)!.capacity ?? Infinity;
    const room = Math.max(0, capacity - this.#headsIn(placeId));
    const counted = this.#tallied.get(placeId) ?? 0;
    const ins = change === 'in' || change === 'fill';
    const wanted = change === 'in' || change === 'out' ? 1 : change === 'fill' && capacity < Infinity ? room : counted;
    const people = Math.min(wanted, ins ? room : counted);
    const step = ins ? 1 : -1;
    this.#tallied.set(placeId, counted + step * people);
    this.#heads.set(placeId, this.#headsIn(placeId) + step * people);
    return Array.from({ length: people }, (_, n) => ({
      do: 'tally',
      id: this.#scene.number(`${id}/${n}`, at),
      at,
      by,
      touches: [`place:${placeId}`],
      placeId,
      change: step,
      ...(n % 4 === 3 ? {} : { sex: n % 4 === 2 ? 'male' : 'female' }),
    }));
  }
}

const MOST_IN_A_BATCH = 200;

/** What one scanner sends at one moment travels together. */
const inBatches = (acts: Act[]): Act[] => {
  const joined: Act[] = [];
  for (const act of acts) {
    const last = joined.at(-1);
    const fits = last?.do === 'batch' && act.do === 'batch' && last.by === act.by && last.at === act.at;
    if (fits && last.scans.length < MOST_IN_A_BATCH) {
      last.scans.push(...act.scans);
      last.touches = [...new Set([...last.touches, ...act.touches])];
    } else joined.push(act);
  }
  return joined;
};
