import type { Writer } from '../../db/journal.ts';
import * as calls from '../../shared/devices.ts';
import * as left from '../../shared/quarantine.ts';
import { forgetTries, tryGuarded } from '../access/throttle.ts';
import { actorOf } from '../access/who.ts';
import { change, type House } from '../house.ts';
import { serve, type Served } from '../mount.ts';
import { enrolDevice, makePairingCode, noteBehind, pair, reserveForDevice, revokeDevice } from './actions.ts';
import { Heartbeats } from './heartbeats.ts';
import { decideOn, quarantine, takeIn } from './quarantine.ts';
import { deviceById } from './store.ts';

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
        const { behind = 0 } = deviceById(house.reader, who.id) ?? {};
        if (behind > 0 !== body.pending > 0)
          await house.journal.write(actorOf(who), (w) => noteBehind(w, who.id, body.pending));
      }
      return { serverAt: house.now().toISOString() };
    }),
    serve(calls.reserveBadges, (ask) =>
      change(house, ask, (w) => reserveForDevice(w, ask.who.kind === 'device' ? ask.who.id : '', ask.body.count)),
    ),
    serve(left.handIn, (ask) => change(house, ask, (w) => takeIn(w, ask.body, ask.who))),
    serve(left.listQuarantine, () => ({ items: quarantine(house.reader) })),
    serve(left.decideQuarantine, (ask) => decideOn(house, ask.params.deviceId, ask.body, ask)),
  ];
};
