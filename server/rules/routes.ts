import * as calls from '../../shared/rules.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { rulesNow, setRules } from './actions.ts';

export const ruleRoutes = (house: House): Served[] => [
  serve(calls.readRules, () => rulesNow(house.reader)),
  serve(calls.changeRules, (ask) => change(house, ask, (w) => setRules(w, ask.body))),
];
