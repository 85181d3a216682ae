import * as calls from '../../shared/facts.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { factsNow, rewriteFact, takeFactAway, writeFact } from './actions.ts';

export const factRoutes = (house: House): Served[] => [
  serve(calls.listFacts, () => ({ items: factsNow(house.reader) })),
  serve(calls.addFact, (ask) => change(house, ask, (w) => writeFact(w, ask.body))),
  serve(calls.changeFact, (ask) => change(house, ask, (w) => rewriteFact(w, ask.params.id, ask.body))),
  serve(calls.removeFact, (ask) => change(house, ask, (w) => takeFactAway(w, ask.params.id))),
];
