import * as calls from '../../shared/employers.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { changeEmployerEntry, employerFor, employersFor, noteArrival, registerEmployer } from './actions.ts';

export const employerRoutes = (house: House): Served[] => [
  serve(calls.listEmployers, ({ who }) => ({ items: employersFor(house.reader, who) })),
  serve(calls.readEmployer, ({ params, who }) => employerFor(house.reader, params.id, who)),
  serve(calls.addEmployer, (ask) => change(house, ask, (w) => employerFor(w, registerEmployer(w, ask.body), ask.who))),
  serve(calls.changeEmployer, (ask) =>
    change(house, ask, (w) => {
      changeEmployerEntry(w, ask.params.id, ask.body, ask.who);
      return employerFor(w, ask.params.id, ask.who);
    }),
  ),
  serve(calls.arriveEmployer, (ask) =>
    change(house, ask, (w) => {
      noteArrival(w, ask.params.id, ask.body, ask.who);
      return employerFor(w, ask.params.id, ask.who);
    }),
  ),
];
