import * as calls from '../../shared/keeping.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { keepingNow, purgeHeld, setKeeping } from './actions.ts';
import { forgetPurged, unionContactsHeld } from './purging.ts';

export const keepingRoutes = (house: House): Served[] => [
  serve(calls.readKeeping, () => keepingNow(house.reader, house.now().toISOString(), unionContactsHeld(house))),
  serve(calls.changeKeeping, (ask) => change(house, ask, (w) => setKeeping(w, ask.body))),
  serve(calls.purgeNow, async (ask) => {
    const { id } = ask.body;
    await change(house, ask, (w) => purgeHeld(w, id, 'by-hand', ask.who, unionContactsHeld(house)));
    await forgetPurged(house);
    return { id };
  }),
];
