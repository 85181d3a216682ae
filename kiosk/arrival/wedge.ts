/** People do not type six keys in a row this fast. */
const FASTEST_FINGERS_MS = 50;
const FEWEST_KEYS = 6;

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'timeStamp'>;

/** The digit of a key on any layout: `code` names the key itself, `key` what the layout makes of it. */
export const digitOf = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string | null =>
  /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? (/^\d$/.test(key) ? key : null);

/**
 * Tells a scanner that types from a person: at least six keys, each within 50 ms of the one before, ended by Enter. What
 * a layout makes of letters and signs is lost; the digits survive.
 */
export class WedgeReader {
  #keys: string[] = [];
  #last = -Infinity;

  /** What was scanned, once Enter ends it; null for every other key. */
  press(pressed: Key): string | null {
    if (pressed.timeStamp - this.#last > FASTEST_FINGERS_MS) this.#keys = [];
    this.#last = pressed.timeStamp;
    if (pressed.key !== 'Enter') {
      // Shift and its like press themselves as well.
      if (pressed.key.length === 1) this.#keys.push(digitOf(pressed) ?? pressed.key);
      return null;
    }
    const scanned = this.#keys.join('');
    this.#keys = [];
    return scanned.length >= FEWEST_KEYS ? scanned : null;
  }
}
