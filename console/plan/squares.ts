import type { PlanDrawing, Point, Rectangle } from '../../shared/plan.ts';

type Square = Pick<PlanDrawing, 'width' | 'height'>;
const between = (n: number, least: number, most: number): number => Math.max(least, Math.min(most, Math.round(n)));

/** The rectangle in whole metres and within the square. */
export const clamped = ({ x, y, width, height }: Rectangle, square: Square): Rectangle => {
  const [wide, high] = [between(width, 1, square.width), between(height, 1, square.height)];
  return {
    x: between(x, 0, square.width - wide),
    y: between(y, 0, square.height - high),
    width: wide,
    height: high,
  };
};
export const wholePoint = ({ x, y }: Point, square: Square): Point => ({
  x: between(x, 0, square.width),
  y: between(y, 0, square.height),
});

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Where something of this size covers nothing else, row by row from the middle down; else the middle of the square. */
export const freeSpot = (
  square: Square,
  taken: readonly Rectangle[],
  size: Pick<Rectangle, 'width' | 'height'>,
): Rectangle => {
  const fit = clamped({ x: 0, y: 0, ...size }, square);
  const rows = Array.from({ length: square.height - fit.height + 1 }, (_, y) => y);
  const half = Math.floor(square.height / 2);
  for (const y of [...rows.slice(half), ...rows.slice(0, half)])
    for (let x = 0; x + fit.width <= square.width; x++)
      if (!taken.some((one) => overlap(one, { ...fit, x, y }))) return { ...fit, x, y };
  return clamped({ ...fit, x: square.width / 2, y: square.height / 2 }, square);
};

/** The pairs that cover each other, of those that should not: what lies on a zone, a lawn or a street may. */
export const overlapping = <T extends Rectangle>(things: readonly T[]): [T, T][] =>
  things.flatMap((one, i) =>
    things.slice(i + 1).flatMap((other): [T, T][] => (overlap(one, other) ? [[one, other]] : [])),
  );
