import { v7 as uuid } from 'uuid';
import { emptyPlan, type Plan } from '../../shared/plan.ts';

/** A place on the plan, four metres by three. */
export const laid = (placeId: string, x = 2, y = 3) => ({ placeId, x, y, width: 4, height: 3 });

/** A square with a fountain that has a name, a row of nine stands and a way without a step. */
export const aPlan = (more: Partial<Plan> = {}): Plan => ({
  ...emptyPlan(),
  north: 'up',
  rows: [{ id: uuid(), letter: 'C', first: 1, last: 9, x: 10, y: 40, width: 27, height: 3 }],
  landmarks: [{ id: uuid(), kind: 'fountain', name: { ky: 'Фонтан' }, x: 30, y: 10, width: 8, height: 8 }],
  routes: [
    {
      id: uuid(),
      points: [
        { x: 0, y: 30 },
        { x: 40, y: 30 },
        { x: 40, y: 12 },
      ],
    },
  ],
  ...more,
});
