import type { DeviceKind } from '../../shared/endpoint.ts';
import { m } from '../../shared/words/compiled/messages.js';

export const DEVICE_LABELS: Readonly<Record<DeviceKind, () => string>> = {
  kiosk: m.device_kiosk,
  scanner: m.device_scanner,
  board: m.device_board,
};

/** The page that a device of the kind opens. */
export const DEVICE_PAGES: Readonly<Record<DeviceKind, string>> = {
  kiosk: '/kiosk',
  scanner: '/kiosk',
  board: '/board',
};
