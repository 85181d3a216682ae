import type { PlanDrawing } from '../../../shared/plan.ts';
import { plannerOf } from '../plan.ts';
import { idOf } from './ids.ts';
import { STAGE_ID, tentId } from './square.ts';

const { place, row, mark, way } = plannerOf(idOf);

/** The square before the main building; how everything stood on it is our guess, the source gives no plan. */
export const PLAN: PlanDrawing = {
  width: 80,
  height: 60,
  north: 'up',
  places: [
    place(idOf('place/gate/north'), [68, 0, 8, 4]),
    place(idOf('place/gate/south'), [36, 52, 8, 4]),
    place(idOf('place/info-table'), [46, 48, 8, 4]),
    place(idOf('place/advice-desk'), [22, 22, 8, 4]),
    place(STAGE_ID, [32, 9, 16, 6]),
    place(tentId('job-search'), [1, 9, 14, 9]),
    place(tentId('work-contracts'), [1, 20, 14, 9]),
    place(tentId('trade-unions'), [65, 9, 14, 9]),
    place(tentId('discrimination'), [65, 20, 14, 9]),
  ],
  rows: [
    row('A', 7, [11, 32, 21, 3]),
    row('B', 8, [8, 36, 24, 3]),
    row('C', 9, [5, 40, 27, 3]),
    row('D', 8, [8, 44, 24, 3]),
    row('E', 9, [48, 32, 27, 3]),
    row('F', 7, [48, 36, 21, 3]),
    row('G', 8, [48, 40, 24, 3]),
    row('H', 7, [48, 44, 21, 3]),
  ],
  landmarks: [
    mark('main-building', 'building', [14, 0, 50, 6], {
      ky: 'Университеттин башкы имараты',
      ru: 'Главный корпус университета',
      en: 'Main building of the university',
    }),
    mark('fountain', 'fountain', [36, 18, 8, 8]),
    mark('first-aid', 'first-aid', [26, 48, 8, 4]),
    mark('water', 'water', [59, 48, 6, 4]),
    mark('toilets', 'toilets', [1, 50, 6, 4]),
    mark('street', 'street', [0, 57, 80, 3], { ky: 'Ленин көчөсү', ru: 'Улица Ленина', en: 'Lenin Street' }),
  ],
  routes: [
    way('south', [40, 57], [40, 30], [18, 30], [18, 13]),
    way('north', [40, 30], [62, 30], [62, 7], [72, 7], [72, 4]),
  ],
};
