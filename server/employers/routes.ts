import * as calls from '../../shared/employers.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import {
  changeEmployerEntry,
  employerFor,
  employersFor,
  noteArrival,
  noteComing,
  registerEmployer,
} from './actions.ts';
import { unreadyEmployers } from './unready.ts';

export const employerRoutes = (house: House): Served[] => [
  serve(calls.listEmployers, ({ who }) => ({ items: employersFor(house.reader, who) })),
  serve(calls.listUnready, () => unreadyEmployers(house.reader)),
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
  serve(calls.confirmEmployer, (ask) =>
    change(house, ask, (w) => {
      noteComing(w, ask.params.id, ask.body, ask.who);
      return employerFor(w, ask.params.id, ask.who);
    }),
  ),
];
