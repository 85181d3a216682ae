import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { count, id, inLanguages, maybe, oneOf, orNull, strict } from './fields.ts';

/** The plan of the square, in whole metres from its upper left corner: x to the right, y downwards. */
export const SMALLEST_SIDE = 10;
export const LONGEST_SIDE = 500;
const side = Type.Integer({ minimum: SMALLEST_SIDE, maximum: LONGEST_SIDE });
const along = Type.Integer({ minimum: 0, maximum: LONGEST_SIDE });
const extent = Type.Integer({ minimum: 1, maximum: LONGEST_SIDE });
const rectangle = { x: along, y: along, width: extent, height: extent };
export type Rectangle = Record<keyof typeof rectangle, number>;

/** What stands on a square beside the places that are walked into. */
export const LANDMARK_KINDS = [
  'building',
  'zone',
  'street',
  'fountain',
  'green',
  'toilets',
  'water',
  'first-aid',
  'food',
  'transport',
] as const;
export type LandmarkKind = (typeof LANDMARK_KINDS)[number];
/** What other things stand on. */
export const isGround = (kind: string): boolean => kind === 'zone' || kind === 'green' || kind === 'street';
/** Which way the north is on paper. */
export const NORTHS = ['up', 'right', 'down', 'left'] as const;
export type North = (typeof NORTHS)[number];
export const LONGEST_NAME = 80;
export const MOST = { places: 200, rows: 40, standsInRow: 40, landmarks: 60, routes: 10, points: 60 } as const;

const laidPlace = strict({ placeId: id, ...rectangle });
export type LaidPlace = Static<typeof laidPlace>;

/** Stands side by side along the longer side, numbered on from left to right or downwards: "C" with 1 to 9 is C1 … C9. */
const standRow = strict({
  id,
  /** Empty where stands have numbers only. */
  letter: Type.String({ maxLength: 4, pattern: '^[A-Za-zА-Яа-яЁёӨөҮүҢң]*$' }),
  first: Type.Integer({ minimum: 1, maximum: 999 }),
  last: Type.Integer({ minimum: 1, maximum: 999 }),
  ...rectangle,
});
export type StandRow = Static<typeof standRow>;

const landmark = strict({ id, kind: oneOf(...LANDMARK_KINDS), name: maybe(inLanguages(LONGEST_NAME)), ...rectangle });
export type Landmark = Static<typeof landmark>;

const point = strict({ x: along, y: along });
export type Point = Static<typeof point>;
/** A way without a step, for a wheelchair and a pram. */
const stepFreeRoute = strict({ id, points: Type.Array(point, { minItems: 2, maxItems: MOST.points }) });
export type StepFreeRoute = Static<typeof stepFreeRoute>;

const drawing = {
  width: side,
  height: side,
  north: orNull(oneOf(...NORTHS)),
  places: Type.Array(laidPlace, { maxItems: MOST.places }),
  rows: Type.Array(standRow, { maxItems: MOST.rows }),
  landmarks: Type.Array(landmark, { maxItems: MOST.landmarks }),
  routes: Type.Array(stepFreeRoute, { maxItems: MOST.routes }),
};

/** `revision`: how often it has been drawn anew; 0 where nobody has drawn one. */
const plan = strict({ revision: count, ...drawing });
export type Plan = Static<typeof plan>;
/** What is drawn, whichever revision it is. */
export type PlanDrawing = Omit<Plan, 'revision'>;

export const emptyPlan = (): Plan => ({
  revision: 0,
  width: 80,
  height: 60,
  north: null,
  places: [],
  rows: [],
  landmarks: [],
  routes: [],
});

/** The stands of a row, each with its own part of the rectangle, in metres and parts of them. */
export const standsOf = (row: StandRow): (Rectangle & { stand: string })[] => {
  const n = row.last - row.first + 1;
  const isAcross = row.width >= row.height;
  return Array.from({ length: Math.max(n, 0) }, (_, i) => ({
    stand: `${row.letter}${row.first + i}`,
    x: isAcross ? row.x + (row.width / n) * i : row.x,
    y: isAcross ? row.y : row.y + (row.height / n) * i,
    width: isAcross ? row.width / n : row.width,
    height: isAcross ? row.height : row.height / n,
  }));
};

/** Two ways to write the same stand: "c 4" is C4. */
export const isSameStand = (one: string, other: string): boolean => plainStand(one) === plainStand(other);
const plainStand = (stand: string): string => stand.replace(/[\s.№#-]/g, '').toUpperCase();

const isInside = ({ x, y, width, height }: Rectangle, square: { width: number; height: number }): boolean =>
  x + width <= square.width && y + height <= square.height;

/** The field of the first thing that reaches beyond the square, as "places.3"; null where everything lies on it. */
export const outsideOf = (drawn: PlanDrawing): string | null => {
  for (const list of ['places', 'rows', 'landmarks'] as const) {
    const at = (drawn[list] as readonly Rectangle[]).findIndex((one) => !isInside(one, drawn));
    if (at >= 0) return `${list}.${at}`;
  }
  const far = ({ x, y }: Point): boolean => x > drawn.width || y > drawn.height;
  const route = drawn.routes.findIndex(({ points }) => points.some(far));
  return route >= 0 ? `routes.${route}` : null;
};

/** The field of the first thing that is there twice, or of a row that ends before it begins or is too long; else null. */
export const unclearIn = (drawn: PlanDrawing): string | null => {
  const seen = new Set<string>();
  const again = (key: string): boolean => seen.size === seen.add(key).size;
  const place = drawn.places.findIndex(({ placeId }) => again(placeId));
  if (place >= 0) return `places.${place}.placeId`;
  for (const list of ['rows', 'landmarks', 'routes'] as const) {
    const at = (drawn[list] as readonly { id: string }[]).findIndex(({ id: one }) => again(one));
    if (at >= 0) return `${list}.${at}.id`;
  }
  const isWrong = ({ first, last }: StandRow): boolean => last < first || last - first >= MOST.standsInRow;
  const row = drawn.rows.findIndex(isWrong);
  return row >= 0 ? `rows.${row}.last` : null;
};

export const readPlan = endpoint({
  route: 'GET /api/plan',
  summary: 'The plan of the square: where each place is, rows of stands, landmarks, ways without a step',
  who: ['public'],
  reply: plan,
});
export const drawPlan = endpoint({
  route: 'PUT /api/plan',
  summary:
    'Draw the whole plan anew; `revision` is the one that it was drawn from, another meanwhile is 409 plan-changed',
  who: ['organiser'],
  body: plan,
  reply: plan,
  bodyLimit: 256 * 1024,
});
