import * as calls from '../../shared/advice.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { adviseVisitor } from './actions.ts';

export const adviceRoutes = (house: House): Served[] => [
  serve(calls.giveAdvice, (ask) => change(house, ask, (w) => adviseVisitor(w, ask.body, ask.who))),
];
