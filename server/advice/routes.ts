import * as calls from '../../shared/advice.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { adviseVisitor, ownAdvice, undoOwnAdvice } from './actions.ts';

export const adviceRoutes = (house: House): Served[] => [
  serve(calls.giveAdvice, (ask) => change(house, ask, (w) => adviseVisitor(w, ask.body, ask.who))),
  serve(calls.listOwnAdvice, ({ who }) => ({ items: ownAdvice(house.reader, who) })),
  serve(calls.undoAdvice, (ask) => change(house, ask, (w) => undoOwnAdvice(w, ask.params.id, ask.who))),
];
