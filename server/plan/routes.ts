import * as calls from '../../shared/plan.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { drawPlanAnew, planNow } from './actions.ts';

export const planRoutes = (house: House): Served[] => [
  serve(calls.readPlan, () => planNow(house.reader)),
  serve(calls.drawPlan, (ask) => change(house, ask, (w) => drawPlanAnew(w, ask.body))),
];
