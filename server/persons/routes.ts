import * as calls from '../../shared/persons.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { answerRequest, badgeAsked, heldAbout, lookUp, receiveRequest, requestsNow } from './actions.ts';
import { erasePersonOf } from './erasure.ts';

export const personRoutes = (house: House): Served[] => [
  serve(calls.lookUpPerson, (ask) => change(house, ask, (w) => lookUp(w, ask.body.badge, ask.who))),
  serve(calls.readOwnPerson, ({ who }) => heldAbout(house.reader, badgeAsked(house.reader, undefined, who))),
  serve(calls.erasePerson, async (ask) => {
    const done = await change(house, ask, (w) => erasePersonOf(w, badgeAsked(w, ask.body.badge, ask.who)));
    house.journal.forget(true);
    return done;
  }),
  serve(calls.listRequests, () => requestsNow(house.reader, house.now().toISOString())),
  serve(calls.addRequest, (ask) => change(house, ask, (w) => receiveRequest(w, ask.body, ask.who))),
  serve(calls.finishRequest, (ask) => change(house, ask, (w) => answerRequest(w, ask.params.id))),
];
