import { Type, type Static } from 'typebox';
import { DEVICE_KINDS, endpoint } from './endpoint.ts';
import { byId, count, id, instant, maybe, oneOf, orNull, strict, text } from './fields.ts';

const deviceKind = oneOf(...DEVICE_KINDS);
export const device = strict({ id, name: Type.String(), kind: deviceKind, placeId: orNull(id) });
export type Device = Static<typeof device>;

const percent = Type.Integer({ minimum: 0, maximum: 100 });
/** How a device reads codes. */
const READS_BY = ['keyboard', 'camera', 'none'] as const;
/** What the device's keyboard layout makes of what a scanner types. */
export const SCAN_LAYOUTS = ['latin', 'cyrillic', 'french', 'unknown'] as const;
export const SCAN_ENDS = ['enter', 'tab', 'none'] as const;
const affix = Type.String({ maxLength: 20 });
/** What the scan test of a device showed; all but `by` and `at` are told of a scanner that types. */
export const scanTest = strict({
  by: oneOf(...READS_BY),
  at: instant,
  layout: maybe(oneOf(...SCAN_LAYOUTS)),
  end: maybe(oneOf(...SCAN_ENDS)),
  /** The longest pause between two keys, in milliseconds. */
  keyMs: maybe(Type.Integer({ minimum: 0, maximum: 1000 })),
  /** What it types before and after every code. */
  before: maybe(affix),
  after: maybe(affix),
});
export type ScanTest = Static<typeof scanTest>;

export const listDevices = endpoint({
  route: 'GET /api/devices',
  summary: 'Enrolled kiosks, scanners and boards, with what each last said',
  who: ['organiser'],
  reply: strict({
    items: Type.Array(
      strict({
        ...device.properties,
        paired: Type.Boolean(),
        lastHeardAt: orNull(instant),
        pending: orNull(count),
        oldestPendingAt: orNull(instant),
        version: orNull(Type.String()),
        /** Device clock minus server clock, in seconds. */
        clockOffBy: orNull(Type.Number()),
        battery: orNull(percent),
        charging: orNull(Type.Boolean()),
        /** Whether its browser promised not to throw away what is not sent yet. */
        storageKept: orNull(Type.Boolean()),
        scanTest: maybe(scanTest),
      }),
    ),
  }),
});
export const addDevice = endpoint({
  route: 'POST /api/devices',
  summary: 'Enrol a device; the pairing code works once, for ten minutes',
  who: ['organiser'],
  body: strict({ name: text(120), kind: deviceKind, placeId: maybe(id) }),
  reply: strict({ id, pairingCode: Type.String() }),
  status: 201,
});
export const pairAgain = endpoint({
  route: 'POST /api/devices/:id/pairing-code',
  summary: 'A new pairing code for an enrolled device; its old token stops working',
  who: ['organiser'],
  params: byId,
  body: strict({}),
  reply: strict({ id, pairingCode: Type.String() }),
  status: 201,
});
export const removeDevice = endpoint({
  route: 'DELETE /api/devices/:id',
  summary: 'Revoke a device; a stolen one may not even hand in what it holds, and wipes itself at once',
  who: ['organiser'],
  params: byId,
  query: strict({ stolen: maybe(Type.Boolean()) }),
  reply: strict({ removed: Type.Boolean() }),
});
export const pairDevice = endpoint({
  route: 'POST /api/devices/pair',
  summary: 'Exchange a pairing code for a token',
  who: ['public'],
  body: strict({ pairingCode: text(40) }),
  reply: strict({ token: Type.String(), device }),
  status: 201,
});
export const heartbeat = endpoint({
  route: 'POST /api/devices/heartbeat',
  summary: 'A device says what it has not sent yet, and how it reads codes',
  who: DEVICE_KINDS,
  body: strict({
    pending: count,
    oldestPendingAt: orNull(instant),
    version: text(40),
    clockAt: instant,
    battery: maybe(orNull(percent)),
    charging: maybe(orNull(Type.Boolean())),
    storageKept: maybe(orNull(Type.Boolean())),
    scanTest: maybe(scanTest),
  }),
  reply: strict({ serverAt: instant }),
});
