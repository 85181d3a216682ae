import { BADGE_DIGITS, checkDigits } from '../../shared/badges.ts';
import type { ScanTest } from '../../shared/devices.ts';
import { remember, remembered } from '../../shared/web/remember.ts';
import type { End } from './keyboard.ts';
import { type Stroke, textOf } from './wedge.ts';

const KEY = 'jarmanke.scan-test';
const AFFIX_LENGTH = 20;

/** A code that is nobody's: no fair's three digits begin with 0. It holds every digit. */
const FOURTEEN = '01234567890123';
export const TEST_CODE = FOURTEEN + checkDigits(FOURTEEN);

/** What this device's scan test showed; null before the first one. */
export const knownScanTest = (): ScanTest | null => {
  const kept = remembered(KEY);
  return kept === null ? null : (JSON.parse(kept) as ScanTest);
};

/** The same as a field of a heartbeat, which has none before the first test. */
export const keptScanTest = (): { scanTest?: ScanTest } => {
  const scanTest = knownScanTest();
  return scanTest ? { scanTest } : {};
};

export const keepScanTest = (scanTest: ScanTest): void => remember(KEY, JSON.stringify(scanTest));

/** What a scanner did when it typed a text that ends in the test code; null where it typed something else. */
export const habitsOf = (strokes: readonly Stroke[], end: End, text: string): ScanTest | null => {
  const typed = textOf(strokes);
  const begins = typed.lastIndexOf(TEST_CODE);
  if (begins < 0) return null;
  const before = typed.slice(0, Math.max(0, begins + BADGE_DIGITS - text.length));
  return {
    by: 'keyboard',
    at: new Date().toISOString(),
    layout: layoutOf(strokes.slice(before.length, begins + BADGE_DIGITS)),
    end,
    keyMs: slowest(strokes),
    before: before.slice(-AFFIX_LENGTH),
    after: typed.slice(begins + BADGE_DIGITS).slice(0, AFFIX_LENGTH),
  };
};

/** The text of a scan without what this scanner is known to add behind a code. */
export const scannedText = (strokes: readonly Stroke[], habits: ScanTest | null): string => {
  const typed = textOf(strokes);
  const after = habits?.after ?? '';
  return after !== '' && typed.endsWith(after) ? typed.slice(0, -after.length) : typed;
};

const layoutOf = (strokes: readonly Stroke[]): NonNullable<ScanTest['layout']> => {
  if (strokes.slice(-BADGE_DIGITS).some(({ key }) => !/^\d$/.test(key))) return 'french';
  const letters = strokes.map(({ key }) => key).join('');
  if (/\p{Script=Cyrillic}/u.test(letters)) return 'cyrillic';
  return /[a-z]/i.test(letters) ? 'latin' : 'unknown';
};

const slowest = (strokes: readonly Stroke[]): number =>
  strokes.reduce(
    (most, { timeStamp }, i) => (i === 0 ? 0 : Math.max(most, Math.round(timeStamp - strokes[i - 1]!.timeStamp))),
    0,
  );
