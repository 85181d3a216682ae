const QUIET_S = 45;
const WARNING_S = 20;

/**
 * Watches over a page that somebody may have walked away from: after 45 s without a touch or a key it warns for 20 s,
 * which one touch ends; then it lets go.
 */
export class Idle {
  /** Seconds left of the warning; null while there is none. */
  left = $state<number | null>(null);
  readonly #letGo: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(letGo: () => void) {
    this.#letGo = letGo;
  }

  /** Somebody is here: starts over. */
  touch = (): void => {
    this.stop();
    this.#timer = setTimeout(() => this.#warn(WARNING_S), QUIET_S * 1000);
  };

  stop = (): void => {
    clearTimeout(this.#timer);
    this.left = null;
  };

  #warn(left: number): void {
    if (left === 0) {
      this.stop();
      return this.#letGo();
    }
    this.left = left;
    this.#timer = setTimeout(() => this.#warn(left - 1), 1000);
  }
}
