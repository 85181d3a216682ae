import type { ScanTest } from '../../shared/devices.ts';
import type { DeviceKind } from '../../shared/endpoint.ts';
import { LAYOUT_LABELS, SCAN_END_LABELS } from '../../shared/web/scan-labels.ts';
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

/** How a device reads codes, as its scan test showed: amber where only typing is left. */
export const readsInWords = (test: ScanTest): { colour: string; sign: string; words: string } => {
  if (test.by === 'none') return { colour: 'am', sign: '◆', words: m.devices_reads_none() };
  if (test.by === 'camera') return { colour: 'lk', sign: '◉', words: m.devices_reads_camera() };
  const layout = LAYOUT_LABELS[test.layout ?? 'unknown']();
  const end = SCAN_END_LABELS[test.end ?? 'none']();
  return { colour: 'lk', sign: '⌨', words: m.devices_reads_keyboard({ layout, end, ms: test.keyMs ?? 0 }) };
};
