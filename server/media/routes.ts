import * as calls from '../../shared/media.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import * as actions from './actions.ts';

export const mediaRoutes = (house: House): Served[] => [
  serve(calls.listMedia, ({ who }) => ({ items: actions.mediaLog(house.reader, who.role === 'viewer') })),
  serve(calls.addMedia, (ask) => change(house, ask, (w) => actions.writeMedia(w, ask.body))),
  serve(calls.changeMedia, (ask) =>
    change(house, ask, (w) => actions.rewriteMedia(w, { id: ask.params.id, ...ask.body })),
  ),
  serve(calls.removeMedia, (ask) => change(house, ask, (w) => actions.takeMediaAway(w, ask.params.id))),
];
