import { v7 as uuid } from 'uuid';
import {
  MOST,
  emptyPlan,
  type Landmark,
  type LandmarkKind,
  type Plan,
  type PlanDrawing,
  type Point,
  type Rectangle,
  type StandRow,
} from '../../shared/plan.ts';
import { isSamePlan, mergePlans, type MergedPlan } from '../../shared/plan-merge.ts';
import { keptDraft, keepDraft } from './draft.ts';
import { clamped, freeSpot, wholePoint } from './squares.ts';

export type List = 'places' | 'rows' | 'landmarks';
export type Thing = Rectangle & { id: string; list: List };
const UNDO_MOST = 100;

/**
 * A plan being drawn: the one it was drawn from, what has become of it, and every step back. What is not saved is kept
 * by this browser, and is brought together with what somebody else has drawn meanwhile.
 */
export class Drawing {
  now = $state.raw<PlanDrawing>(emptyPlan());
  /** The thing that fields and arrow keys change: its id. */
  chosen = $state<string | null>(null);
  /** The route that is drawn by tapping its points. */
  tapping = $state<string | null>(null);
  /** What came together with another's plan. */
  merged = $state.raw<Pick<MergedPlan, 'taken' | 'both'> | null>(null);
  #base = $state.raw<Plan>(emptyPlan());
  /** This page was opened with what was not saved before. */
  wasKept = $state(false);
  readonly #fairId: string;
  #steps = $state.raw<PlanDrawing[]>([]);
  /** Which step goes on, so that a whole drag is one step back. */
  #open: string | null = null;

  /** `fairId`: whose plan it is, for this browser may have drawn another fair's. */
  constructor(plan: Plan, fairId: string) {
    this.#fairId = fairId;
    this.#base = plan;
    this.now = drawingOf(plan);
    const kept = keptDraft(fairId);
    if (!kept) return;
    this.wasKept = true;
    [this.#base, this.now] = [kept.base, kept.drawing];
    if (kept.base.revision !== plan.revision) this.joinWith(plan);
  }

  get isChanged(): boolean {
    return !isSamePlan(this.now, this.#base);
  }
  get mayUndo(): boolean {
    return this.#steps.length > 0;
  }
  /** What to send: all of it, with the revision that it was drawn from. */
  get toSave(): Plan {
    return { revision: this.#base.revision, ...this.now };
  }

  get things(): Thing[] {
    const { places, rows, landmarks } = this.now;
    return [
      ...places.map(({ placeId: id, ...at }): Thing => ({ ...at, id, list: 'places' })),
      ...rows.map(({ id, ...at }): Thing => ({ ...at, id, list: 'rows' })),
      ...landmarks.map(({ id, ...at }): Thing => ({ ...at, id, list: 'landmarks' })),
    ];
  }
  get chosenThing(): Thing | undefined {
    return this.things.find(({ id }) => id === this.chosen);
  }

  /** What was drawn on while it was being sent stays. */
  saved(plan: Plan, sent: PlanDrawing): void {
    this.#base = plan;
    if (this.now === sent) this.now = drawingOf(plan);
    [this.merged, this.wasKept] = [null, false];
    this.#keep();
  }

  /** Somebody else has drawn the plan: both are brought together, and the next saving is drawn from theirs. */
  joinWith(theirs: Plan): void {
    const { drawing, taken, both } = mergePlans(this.#base, this.now, theirs);
    // No step leads back behind what the other has done.
    [this.#base, this.#steps, this.#open] = [theirs, [], null];
    this.now = drawing;
    this.merged = { taken, both };
    this.#keep();
  }

  /** Back to what is saved; a step back brings the changes again. */
  discard(): void {
    this.#change(drawingOf(this.#base));
    [this.merged, this.wasKept] = [null, false];
  }

  undo(): void {
    const before = this.#steps.at(-1);
    if (!before) return;
    this.now = before;
    this.#steps = this.#steps.slice(0, -1);
    this.#open = null;
    this.#keep();
  }

  /** Lays a place down, in the middle of a point or where there is room, and takes it in hand. */
  lay(placeId: string, size: { width: number; height: number }, at?: Point): void {
    if (!at && this.now.places.some((place) => place.placeId === placeId)) return;
    const spot = at
      ? { ...size, x: at.x - size.width / 2, y: at.y - size.height / 2 }
      : freeSpot(this.now, this.things, size);
    const others = this.now.places.filter((place) => place.placeId !== placeId);
    this.#change({ places: [...others, { placeId, ...clamped(spot, this.now) }] });
    this.chosen = placeId;
  }

  addRow(): void {
    if (this.now.rows.length >= MOST.rows) return;
    const row = {
      id: uuid(),
      letter: '',
      first: 1,
      last: 8,
      ...freeSpot(this.now, this.things, { width: 24, height: 3 }),
    };
    this.#change({ rows: [...this.now.rows, row] });
    this.chosen = row.id;
  }

  addLandmark(kind: LandmarkKind): void {
    if (this.now.landmarks.length >= MOST.landmarks) return;
    const mark = { id: uuid(), kind, ...freeSpot(this.now, this.things, { width: 6, height: 4 }) };
    this.#change({ landmarks: [...this.now.landmarks, mark] });
    this.chosen = mark.id;
  }

  /** Moves or resizes a thing; changes under the same `drag` are one step back. */
  put(id: string, to: Partial<Rectangle>, drag: string | null = null): void {
    const thing = this.things.find((each) => each.id === id);
    if (!thing) return;
    const { x, y, width, height } = { ...thing, ...to };
    this.#put(thing, clamped({ x, y, width, height }, this.now), drag);
  }

  changeRow(id: string, change: Partial<Pick<StandRow, 'letter' | 'first' | 'last'>>): void {
    this.#change({ rows: this.now.rows.map((row) => (row.id === id ? { ...row, ...change } : row)) }, `row ${id}`);
  }
  changeLandmark(id: string, change: Partial<Pick<Landmark, 'kind' | 'name'>>): void {
    const landmarks = this.now.landmarks.map((each): Landmark => {
      if (each.id !== id) return each;
      const { name, ...rest } = { ...each, ...change };
      return name ? { ...rest, name } : rest;
    });
    this.#change({ landmarks }, `landmark ${id}`);
  }
  changeSquare(change: Partial<Pick<PlanDrawing, 'width' | 'height' | 'north'>>): void {
    this.#change(change, 'square');
  }

  /** Takes a thing off the plan; a place is then among those that are not laid down. */
  remove(id: string): void {
    const { places, rows, landmarks, routes } = this.now;
    this.#change({
      places: places.filter(({ placeId }) => placeId !== id),
      rows: rows.filter((each) => each.id !== id),
      landmarks: landmarks.filter((each) => each.id !== id),
      routes: routes.filter((each) => each.id !== id),
    });
    if (this.chosen === id) this.chosen = null;
    if (this.tapping === id) this.tapping = null;
  }

  /** A route needs two points: it begins with one across the middle, to be moved. */
  addRoute(): void {
    if (this.now.routes.length >= MOST.routes) return;
    const { width, height } = this.now;
    const middle = Math.round(width / 2);
    const route = {
      id: uuid(),
      points: [
        { x: middle, y: height },
        { x: middle, y: Math.round(height / 2) },
      ],
    };
    this.#change({ routes: [...this.now.routes, route] });
    this.tapping = route.id;
  }
  setPoints(id: string, points: Point[], drag: string | null = null): void {
    if (points.length < 2 || points.length > MOST.points) return;
    const whole = points.map((point) => wholePoint(point, this.now));
    this.#change({ routes: this.now.routes.map((route) => (route.id === id ? { id, points: whole } : route)) }, drag);
  }
  addPoint(id: string, point: Point): void {
    const route = this.now.routes.find((each) => each.id === id);
    if (route) this.setPoints(id, [...route.points, point]);
  }

  #put({ id, list }: Thing, at: Rectangle, drag: string | null): void {
    if (list === 'places')
      this.#change({ places: this.now.places.map((each) => (each.placeId === id ? { ...each, ...at } : each)) }, drag);
    else if (list === 'rows')
      this.#change({ rows: this.now.rows.map((each) => (each.id === id ? { ...each, ...at } : each)) }, drag);
    else
      this.#change({ landmarks: this.now.landmarks.map((each) => (each.id === id ? { ...each, ...at } : each)) }, drag);
  }

  #change(change: Partial<PlanDrawing>, drag: string | null = null): void {
    const next = { ...this.now, ...change };
    if (isSamePlan(next, this.now)) return;
    this.#step(drag);
    this.now = next;
    this.#keep();
  }

  #step(drag: string | null): void {
    if (drag !== null && drag === this.#open) return;
    this.#open = drag;
    this.#steps = [...this.#steps, this.now].slice(-UNDO_MOST);
  }

  #keep(): void {
    keepDraft(this.#fairId, this.isChanged ? { base: this.#base, drawing: this.now } : null);
  }
}

const drawingOf = ({ revision: _, ...drawing }: Plan): PlanDrawing => drawing;
