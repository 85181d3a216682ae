import * as calls from '../../shared/duties.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { dutyInTent, rosterOf } from './actions.ts';

export const dutyRoutes = (house: House): Served[] => [
  serve(calls.readRoster, ({ params, who }) => ({ items: rosterOf(house.reader, params.id, who) })),
  serve(calls.changeDuty, (ask) =>
    change(house, ask, (w) => ({ items: dutyInTent(w, ask.params.id, ask.body, ask.who) })),
  ),
];
