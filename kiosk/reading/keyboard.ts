import { type Stroke, WedgeReader } from './wedge.ts';

/** A code that nothing ends is taken for whole after so many times the pause between its keys. */
const PAUSES = 3;
const APART_MS = 50;
/** The slowest scanner that is told from a person; twice as long is waited for its next key. */
export const SLOW_KEY_MS = 60;

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement &&
    !['button', 'checkbox', 'radio'].includes(target.type) &&
    !('heard' in target.dataset));

export type End = 'enter' | 'tab' | 'none';
type Read = (strokes: readonly Stroke[], end: End) => void;

/** A scanner that types, whatever has the focus but a text field without `data-heard`. Hand it every keydown before anybody else sees it. */
export class KeyboardScanner {
  readonly #wedge: WedgeReader;
  readonly #read: Read;
  readonly #apart: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `keyMs`: how far apart this scanner's keys are where that is known, in milliseconds. */
  constructor(read: Read, keyMs = 0) {
    this.#apart = Math.max(APART_MS, 2 * Math.min(SLOW_KEY_MS, keyMs));
    this.#wedge = new WedgeReader(this.#apart);
    this.#read = read;
  }

  /** True where the key was a scanner's, so that nobody else should take it for a person's. */
  press(event: KeyboardEvent): boolean {
    if (isTextField(event.target)) return false;
    clearTimeout(this.#timer);
    // Else the Enter that ends a scan would press the button that has the focus, and Tab would move it.
    if (this.#wedge.isEcho(event)) event.preventDefault();
    const strokes = this.#wedge.press(event);
    if (strokes) {
      event.preventDefault();
      this.#read(strokes, event.key === 'Tab' ? 'tab' : 'enter');
      return true;
    }
    if (this.#wedge.isReading) this.#timer = setTimeout(() => this.#pause(), PAUSES * this.#apart);
    return this.#wedge.isReading;
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #pause(): void {
    const strokes = this.#wedge.pause();
    if (strokes) this.#read(strokes, 'none');
  }
}
