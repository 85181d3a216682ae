import type { Screen } from './screen.ts';

/** Screens that are sent the same bytes. */
const CHUNK = 500;
/** Frames a second for all screens together; more than this starves the check-ins (design: speed). */
const FRAMES_A_SECOND = 100_000;

/** Sends frames to many screens and lets the event loop go in between, so that check-ins are answered meanwhile. */
export const sendToAll = (screens: Iterable<Screen>, frame: Buffer): void => {
  const rest = [...screens];
  const next = (): void => {
    for (const screen of rest.splice(0, CHUNK)) screen.send(frame);
    if (rest.length > 0) setImmediate(next);
  };
  next();
};

/** Gathers what comes in close succession into one call, at most every `atLeastMs`, rarer where there are many screens [F4]. */
export class Gatherer {
  #timer: NodeJS.Timeout | null = null;
  #last = 0;
  readonly #atLeastMs: number;
  readonly #screens: () => number;
  readonly #flush: () => void;

  constructor(atLeastMs: number, screens: () => number, flush: () => void) {
    this.#atLeastMs = atLeastMs;
    this.#screens = screens;
    this.#flush = flush;
  }

  nudge(): void {
    if (this.#timer) return;
    const interval = Math.max(this.#atLeastMs, (1000 * this.#screens()) / FRAMES_A_SECOND);
    const wait = Math.max(5, this.#last + interval - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#last = performance.now();
      this.#flush();
    }, wait);
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
  }
}
