import * as calls from '../../shared/follow-ups.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { agreeToCalls, callsNow, ownFollowUp, recordCallMade, withdrawFromCalls } from './actions.ts';

/** No reply of these is kept by its number: what is erased stays erased. */
export const followUpRoutes = (house: House): Served[] => [
  serve(calls.readFollowUpContact, ({ who }) => ownFollowUp(house.reader, who)),
  serve(calls.giveFollowUpContact, (ask) => change(house, ask, (w) => agreeToCalls(w, ask.body, ask.who))),
  serve(calls.withdrawFollowUpContact, async (ask) => {
    const done = await change(house, ask, (w) => withdrawFromCalls(w, ask.body.badge, ask.who));
    house.journal.forget(false);
    return done;
  }),
  serve(calls.listCalls, () => callsNow(house.reader, house.now().toISOString())),
  serve(calls.recordCall, async (ask) => {
    const done = await change(house, ask, (w) => recordCallMade(w, ask.params.id, ask.body));
    if (ask.body.noMore) house.journal.forget(false);
    return done;
  }),
];
