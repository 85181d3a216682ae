import * as calls from '../../shared/visitors.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { ownVisit, registerVisitorAtFair } from './actions.ts';

export const visitorRoutes = (house: House): Served[] => [
  serve(calls.registerVisitor, (ask) => change(house, ask, (w) => registerVisitorAtFair(w, ask.body, ask.who))),
  serve(calls.readOwnVisit, ({ who }) => ownVisit(house.reader, who)),
];
