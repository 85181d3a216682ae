import type { PlanDrawing } from '../../../shared/plan.ts';
import { plannerOf } from '../plan.ts';
import { idOf } from './ids.ts';
import { STAGE_ID, tentId } from './square.ts';

const { place, row, mark, way } = plannerOf(idOf);

/** The city square between the main market and the main street; how everything stood on it is our guess. */
export const PLAN: PlanDrawing = {
  width: 72,
  height: 54,
  north: 'right',
  places: [
    place(idOf('place/gate/market'), [0, 26, 4, 8]),
    place(idOf('place/gate/street'), [32, 46, 8, 4]),
    place(idOf('place/info-table'), [6, 36, 8, 4]),
    place(idOf('place/advice-desk'), [44, 12, 8, 4]),
    place(STAGE_ID, [28, 2, 16, 6]),
    place(tentId('job-search'), [2, 2, 14, 9]),
    place(tentId('work-contracts'), [2, 13, 14, 9]),
    place(tentId('trade-unions'), [56, 2, 14, 9]),
    place(tentId('discrimination'), [56, 13, 14, 9]),
  ],
  rows: [
    row('A', 6, [12, 26, 18, 3]),
    row('B', 4, [18, 30, 12, 3]),
    row('C', 8, [44, 26, 24, 3]),
    row('D', 3, [44, 30, 9, 3]),
    row('E', 6, [44, 34, 18, 3]),
    row('F', 6, [44, 38, 18, 3]),
    row('G', 8, [44, 42, 24, 3]),
  ],
  landmarks: [
    mark('garden', 'green', [18, 12, 12, 9]),
    mark('market', 'building', [0, 42, 28, 8], { ky: 'Борбордук базар', ru: 'Центральный рынок', en: 'Main market' }),
    mark('first-aid', 'first-aid', [18, 36, 8, 4]),
    mark('water', 'water', [64, 36, 6, 4]),
    mark('toilets', 'toilets', [64, 46, 6, 4]),
    mark('street', 'street', [0, 51, 72, 3], { ky: 'Башкы көчө', ru: 'Главная улица', en: 'Main street' }),
  ],
  routes: [way('street', [36, 51], [36, 23], [54, 23], [54, 8]), way('market', [2, 26], [2, 24], [17, 24], [17, 6])],
};
