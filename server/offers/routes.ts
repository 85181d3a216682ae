import * as calls from '../../shared/offers.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import {
  answerJobOffer,
  confirmJobOffer,
  followUpJobOffer,
  makeJobOffer,
  offersFor,
  offerTold,
  withdrawJobOffer,
} from './actions.ts';

export const offerRoutes = (house: House): Served[] => [
  serve(calls.listOffers, ({ who }) => ({ items: offersFor(house.reader, who) })),
  serve(calls.makeOffer, (ask) =>
    change(house, ask, (w) => {
      makeJobOffer(w, ask.body, ask.who);
      return offerTold(w, ask.body.id);
    }),
  ),
  serve(calls.answerOffer, (ask) =>
    change(house, ask, (w) => {
      answerJobOffer(w, ask.params.id, ask.body, ask.who);
      return offerTold(w, ask.params.id);
    }),
  ),
  serve(calls.withdrawOffer, (ask) =>
    change(house, ask, (w) => {
      withdrawJobOffer(w, ask.params.id, ask.body, ask.who);
      return offerTold(w, ask.params.id);
    }),
  ),
  serve(calls.confirmOffer, (ask) =>
    change(house, ask, (w) => {
      confirmJobOffer(w, ask.params.id, ask.who);
      return offerTold(w, ask.params.id);
    }),
  ),
  serve(calls.followUpOffer, (ask) =>
    change(house, ask, (w) => {
      followUpJobOffer(w, ask.params.id, ask.body);
      return offerTold(w, ask.params.id);
    }),
  ),
];
