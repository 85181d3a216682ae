import * as calls from '../../shared/announcements.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { announce, announced, takeBackAnnouncement } from './actions.ts';

export const announcementRoutes = (house: House): Served[] => [
  serve(calls.listAnnouncements, () => ({ items: announced(house.reader, house.now()) })),
  serve(calls.makeAnnouncement, (ask) => change(house, ask, (w) => announce(w, ask.body))),
  serve(calls.withdrawAnnouncement, (ask) =>
    change(house, ask, (w) => {
      takeBackAnnouncement(w, ask.params.id);
      return { withdrawn: true };
    }),
  ),
];
