import * as calls from '../../shared/checkins.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { settleAll, settleOnce } from './settling.ts';
import { refusals, undoCheckInOfVisitor } from './undo.ts';

export const checkInRoutes = (house: House): Served[] => [
  serve(calls.checkIn, (ask) => settleOnce(house, ask, ask.body)),
  serve(calls.checkInBatch, async (ask) => ({ results: await settleAll(house, ask, ask.body.checkIns) })),
  serve(calls.undoCheckIn, (ask) =>
    change(house, ask, (w) => undoCheckInOfVisitor(w, ask.params.id, ask.body, ask.who)),
  ),
  serve(calls.listRefused, () => ({ items: refusals(house.reader) })),
];
