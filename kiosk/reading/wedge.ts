import { digitsOf, isWholeBadge } from '../../shared/badges.ts';

/** People do not type six keys in a row this fast. */
const FASTEST_FINGERS_MS = 50;
const FEWEST_KEYS = 6;
/** Some scanners end a code with Tab. */
const ENDS = ['Enter', 'Tab'];
/** What the digit keys of a French keyboard write without Shift, from 0 on. */
const FRENCH_DIGITS = 'à&é"\'(-è_ç';

/** One key as it came. */
export type Stroke = Pick<KeyboardEvent, 'key' | 'code' | 'timeStamp' | 'shiftKey'>;
type Pressed = Stroke & { repeat?: boolean };
type Reading = (stroke: Stroke) => string | null;

const byKey: Reading = ({ key }) => (/^\d$/.test(key) ? key : null);
const byCode: Reading = ({ code }) => /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null;
const byFrench: Reading = ({ key }) => {
  const digit = FRENCH_DIGITS.indexOf(key.toLowerCase());
  return key.length === 1 && digit >= 0 ? String(digit) : null;
};

/** The digit of a key on any layout: `code` names the key itself, `key` what the layout makes of it. */
export const digitOf: Reading = (stroke) => byKey(stroke) ?? (stroke.shiftKey ? null : byCode(stroke));

/** From the likeliest on: as on most layouts, as a scanner set to French types it elsewhere, as French without codes. */
const READINGS: readonly Reading[] = [
  digitOf,
  (stroke) => byCode(stroke) ?? byKey(stroke),
  (stroke) => byKey(stroke) ?? byFrench(stroke),
];

/** The text of a scan, in the first reading of its keys that ends in a whole badge; else in the likeliest. */
export const textOf = (strokes: readonly Stroke[]): string => {
  const texts = READINGS.map((read) => strokes.map((stroke) => read(stroke) ?? stroke.key).join(''));
  return texts.find(endsInBadge) ?? texts[0]!;
};

export const endsInBadge = (text: string): boolean => {
  const digits = digitsOf(text);
  return digits !== null && isWholeBadge(digits);
};

/**
 * Tells a scanner that types from a person: at least six keys, each within 50 ms of the one before, ended by Enter or
 * Tab, or by nothing where they make a whole badge. What a layout makes of letters and signs is lost; digits survive.
 */
export class WedgeReader {
  readonly #apart: number;
  #strokes: Stroke[] = [];
  #last = -Infinity;
  #ended = -Infinity;

  /** `apart`: milliseconds that keys of this scanner are apart at most, where a test has shown it to be slow. */
  constructor(apart: number = FASTEST_FINGERS_MS) {
    this.#apart = apart;
  }

  /** Whether a scanner is in the middle of a code. */
  get isReading(): boolean {
    return this.#strokes.length >= FEWEST_KEYS;
  }

  /** The keys of a scan, once Enter or Tab ends it; null for every other key. */
  press(pressed: Pressed): readonly Stroke[] | null {
    // A key held down repeats itself faster than any scanner types.
    if (pressed.repeat) return null;
    if (pressed.timeStamp - this.#last > this.#apart) this.#strokes = [];
    this.#last = pressed.timeStamp;
    if (ENDS.includes(pressed.key)) return this.#end(pressed.timeStamp);
    // Shift and its like press themselves as well.
    if (pressed.key.length === 1 || digitOf(pressed) !== null) this.#strokes.push(pressed);
    return null;
  }

  /** Whether this key is a second end of the scan that has just ended: a scanner may send Tab and Enter. */
  isEcho({ key, timeStamp }: Pressed): boolean {
    return ENDS.includes(key) && timeStamp > this.#ended && timeStamp - this.#ended <= this.#apart;
  }

  /** The keys of a scan that nothing ends, asked for a moment after the last key; null where they are no whole badge. */
  pause(): readonly Stroke[] | null {
    const strokes = this.#strokes;
    if (!this.isReading || !endsInBadge(textOf(strokes))) return null;
    this.#strokes = [];
    this.#ended = this.#last;
    return strokes;
  }

  #end(at: number): readonly Stroke[] | null {
    const strokes = this.#strokes;
    this.#strokes = [];
    if (strokes.length < FEWEST_KEYS) return null;
    this.#ended = at;
    return strokes;
  }
}
