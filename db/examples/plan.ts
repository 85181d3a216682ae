import type { Names } from '../../shared/fields.ts';
import type { Landmark, LandmarkKind, LaidPlace, StandRow, StepFreeRoute } from '../../shared/plan.ts';

/** x, y, width and height in metres. */
type At = readonly [x: number, y: number, width: number, height: number];
const at = ([x, y, width, height]: At) => ({ x, y, width, height });

/** Writes the parts of an example's plan, with ids of that example. */
export const plannerOf = (idOf: (name: string) => string) => ({
  place: (placeId: string, where: At): LaidPlace => ({ placeId, ...at(where) }),
  /** Stands from 1 to `last`. */
  row: (letter: string, last: number, where: At): StandRow => ({
    id: idOf(`row/${letter}`),
    letter,
    first: 1,
    last,
    ...at(where),
  }),
  mark: (key: string, kind: LandmarkKind, where: At, name?: Names): Landmark => ({
    id: idOf(`landmark/${key}`),
    kind,
    ...(name ? { name } : {}),
    ...at(where),
  }),
  way: (key: string, ...points: (readonly [x: number, y: number])[]): StepFreeRoute => ({
    id: idOf(`route/${key}`),
    points: points.map(([x, y]) => ({ x, y })),
  }),
});
