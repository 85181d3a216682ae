import * as calls from '../../shared/costs.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { costsOf, setCosts } from './actions.ts';

export const costRoutes = (house: House): Served[] => [
  serve(calls.readCosts, () => costsOf(house.reader)),
  serve(calls.changeCosts, (ask) => change(house, ask, (w) => setCosts(w, ask.body))),
];
