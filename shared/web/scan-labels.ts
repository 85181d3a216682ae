import type { SCAN_ENDS, SCAN_LAYOUTS } from '../devices.ts';
import { m } from '../words/compiled/messages.js';

/** The words for what a scan test shows. */
export const LAYOUT_LABELS: Readonly<Record<(typeof SCAN_LAYOUTS)[number], () => string>> = {
  latin: m.layout_latin,
  cyrillic: m.layout_cyrillic,
  french: m.layout_french,
  unknown: m.layout_unknown,
};
export const SCAN_END_LABELS: Readonly<Record<(typeof SCAN_ENDS)[number], () => string>> = {
  enter: m.scan_end_enter,
  tab: m.scan_end_tab,
  none: m.scan_end_none,
};
