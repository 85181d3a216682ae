/** Where a screen is in the journal that it follows [F1]. */
export type Position = { epoch: string; seq: number };

type Told =
  | { kind: 'snapshot'; epoch: string; seq: number }
  | { kind: 'entries'; epoch: string; entries: readonly { seq: number }[] }
  | { kind: 'heartbeat'; seq: number };

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/** Keeps a screen's place in the feed, and how long to wait before the next try to come back [F6]. */
export class Reconnect {
  position: Position | null = null;
  #failures = 0;

  /** Milliseconds until the next try: full jitter below a limit that grows by half each time. */
  nextWait(random: () => number = Math.random): number {
    const limit = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 1.5 ** this.#failures);
    this.#failures += 1;
    return random() * limit;
  }

  /**
   * Moves the place along with a message. False where the message belongs to another epoch: the place is forgotten, and
   * the screen has to come back for a snapshot.
   */
  hear(message: Told): boolean {
    this.#failures = 0;
    if (message.kind === 'heartbeat') return true;
    if (message.kind === 'snapshot') this.position = { epoch: message.epoch, seq: message.seq };
    else if (this.position?.epoch !== message.epoch) this.position = null;
    else this.position.seq = Math.max(this.position.seq, ...message.entries.map((entry) => entry.seq));
    return this.position !== null;
  }

  /** The part of the feed's address that says where to go on. */
  query(): Record<string, string> {
    return this.position ? { epoch: this.position.epoch, since: String(this.position.seq) } : {};
  }
}
