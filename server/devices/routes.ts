import type { Writer } from '../../db/journal.ts';
import * as calls from '../../shared/devices.ts';
import { forgetTries, tryGuarded } from '../access/throttle.ts';
import { actorOf } from '../access/who.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { enrolDevice, makePairingCode, noteBehind, pair, revokeDevice, turnsBehind } from './actions.ts';
import { Heartbeats } from './heartbeats.ts';

export const deviceRoutes = (house: House): Served[] => {
  const heartbeats = new Heartbeats();
  return [
    serve(calls.listDevices, () => ({ items: heartbeats.list(house.reader) })),
    serve(calls.addDevice, (ask) => change(house, ask, (w) => enrolDevice(w, ask.body))),
    serve(calls.pairAgain, (ask) => change(house, ask, (w) => makePairingCode(w, ask.params.id))),
    serve(calls.removeDevice, async (ask) => {
      await change(house, ask, (w) => revokeDevice(w, ask.params.id, ask.query.stolen ?? false));
      return { removed: true };
    }),
    serve(calls.pairDevice, ({ body, request }) => {
      const key = `pair ${request.ip}`;
      const attempt = (w: Writer) => {
        forgetTries(w, key);
        return pair(w, body.pairingCode);
      };
      return tryGuarded(house.journal, house.now, key, () => house.journal.write('public', attempt));
    }),
    serve(calls.heartbeat, async ({ who, body }) => {
      if (who.kind === 'device') {
        heartbeats.hear(who.id, body, house.now());
        if (turnsBehind(house.reader, who.id, body.pending))
          await house.journal.write(actorOf(who), (w) => noteBehind(w, who.id, body.pending));
      }
      return { serverAt: house.now().toISOString() };
    }),
  ];
};
