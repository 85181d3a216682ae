import * as calls from '../../shared/targets.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { setTargets, targetsOf } from './actions.ts';

export const targetRoutes = (house: House): Served[] => [
  serve(calls.readTargets, () => targetsOf(house.reader)),
  serve(calls.changeTargets, (ask) => change(house, ask, (w) => setTargets(w, ask.body))),
];
