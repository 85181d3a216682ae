import * as calls from '../../shared/places.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { addPlaceToFair, changePlaceOfFair, placeFor, placesFor } from './actions.ts';
import { tallyPerson, typeInPaperTally, undoTallyOfPlace } from './tallies.ts';

export const placeRoutes = (house: House): Served[] => [
  serve(calls.listPlaces, ({ who }) => ({ items: placesFor(house.reader, who) })),
  serve(calls.readPlace, ({ params, who }) => placeFor(house.reader, params.id, who)),
  serve(calls.addPlace, (ask) => change(house, ask, (w) => placeFor(w, addPlaceToFair(w, ask.body), ask.who))),
  serve(calls.changePlace, (ask) =>
    change(house, ask, (w) => {
      changePlaceOfFair(w, ask.params.id, ask.body);
      return placeFor(w, ask.params.id, ask.who);
    }),
  ),
  serve(calls.tallyPlace, (ask) => change(house, ask, (w) => tallyPerson(w, ask.params.id, ask.body, ask.who))),
  serve(calls.undoTally, (ask) => change(house, ask, (w) => undoTallyOfPlace(w, ask.params.id, ask.body, ask.who))),
  serve(calls.typeInTally, (ask) => change(house, ask, (w) => typeInPaperTally(w, ask.params.id, ask.body, ask.who))),
];
