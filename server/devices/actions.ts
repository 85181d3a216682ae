import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import type { addDevice, Device } from '../../shared/devices.ts';
import { Refused } from '../../shared/refusals.ts';
import { digits, hashOf, newSecret } from '../access/secrets.ts';
import { placeById } from '../places/store.ts';
import { addDeviceRow, changeDeviceRow, deviceByCode, deviceById } from './store.ts';

const PAIRING_MS = 10 * 60_000;
const CODE_DIGITS = 8;

type Coded = { id: string; pairingCode: string };

const newCode = (w: Writer): { pairingCode: string; pairingHash: string; pairingEndsAt: string } => {
  const pairingCode = digits(CODE_DIGITS);
  return {
    pairingCode,
    pairingHash: hashOf(pairingCode),
    pairingEndsAt: new Date(Date.parse(w.at) + PAIRING_MS).toISOString(),
  };
};

export const enrolDevice = (w: Writer, { name, kind, ...body }: BodyOf<typeof addDevice>): Coded => {
  const placeId = body.placeId ?? null;
  if (placeId && !placeById(w, placeId)) throw new Refused('not-found', 'placeId');
  const { pairingCode, ...code } = newCode(w);
  const id = uuid();
  addDeviceRow(w, { id, name, kind, placeId, ...code });
  w.record({ type: 'device.added', deviceId: id, kind, placeId });
  return { id, pairingCode };
};

export const makePairingCode = (w: Writer, id: string): Coded => {
  if (!deviceById(w, id)) throw new Refused('not-found');
  const { pairingCode, ...code } = newCode(w);
  changeDeviceRow(w, id, { ...code, tokenHash: null });
  w.record({ type: 'device.code-made', deviceId: id });
  return { id, pairingCode };
};

/** A pairing code works once, within ten minutes. */
export const pair = (w: Writer, typed: string): { token: string; device: Device } => {
  const row = deviceByCode(w, hashOf(typed.replace(/\D/g, '')));
  if (!row || !row.pairingEndsAt || row.pairingEndsAt < w.at) throw new Refused('wrong-pairing-code', 'pairingCode');
  const token = newSecret();
  changeDeviceRow(w, row.id, { tokenHash: hashOf(token), pairingHash: null, pairingEndsAt: null });
  w.record({ type: 'device.paired', deviceId: row.id });
  const { id, name, kind, placeId } = row;
  return { token, device: { id, name, kind, placeId } };
};

/** Revoked, a device may only hand in what it holds; stolen, not even that. */
export const revokeDevice = (w: Writer, id: string, stolen: boolean): void => {
  if (!deviceById(w, id)) throw new Refused('not-found');
  changeDeviceRow(w, id, { removedAt: w.at, pairingHash: null, stolen });
  w.record({ type: 'device.removed', deviceId: id });
};

/** Whether a device that has so much to send has just fallen behind, or has just caught up. */
export const turnsBehind = (r: Reader, deviceId: string, pending: number): boolean =>
  (deviceById(r, deviceId)?.behind ?? 0) > 0 !== pending > 0;

/** Remembers that a device has fallen behind or has caught up: the fair is not closed without it. */
export const noteBehind = (w: Writer, deviceId: string, pending: number): void => {
  changeDeviceRow(w, deviceId, { behind: pending });
  w.record({ type: 'device.behind', deviceId, pending });
};
