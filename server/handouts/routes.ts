import * as calls from '../../shared/handouts.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import * as actions from './actions.ts';

export const handoutRoutes = (house: House): Served[] => [
  serve(calls.listHandouts, ({ who }) => ({ items: actions.handoutsFor(house.reader, who) })),
  serve(calls.readHandout, ({ params, who }) => actions.sheetFor(house.reader, params.id, who)),
  serve(calls.addHandout, (ask) =>
    change(house, ask, (w) => {
      actions.writeHandout(w, ask.body);
      return actions.sheetFor(w, ask.body.id, ask.who);
    }),
  ),
  serve(calls.changeHandout, (ask) =>
    change(house, ask, (w) => {
      actions.rewriteHandout(w, ask.params.id, ask.body);
      return actions.sheetFor(w, ask.params.id, ask.who);
    }),
  ),
  serve(calls.removeHandout, (ask) => change(house, ask, (w) => actions.takeHandoutAway(w, ask.params.id))),
  serve(calls.giveHandout, (ask) => change(house, ask, (w) => actions.giveOut(w, ask.params.id, ask.body, ask.who))),
  serve(calls.takeBackHandout, (ask) => change(house, ask, (w) => actions.takeBack(w, ask.params.id, ask.who))),
];
