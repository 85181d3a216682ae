import type { CheckInReply, Scan } from '../../shared/checkins.ts';
import { digitsOf } from '../../shared/badges.ts';
import { isCounting } from '../../shared/fairs.ts';
import { m } from '../../shared/words/compiled/messages.js';
import type { Kept } from './kept.ts';
import { decideAtDoor, factOf, type Known } from './known.ts';

/** A reply that this device gave by itself: the server has not heard of the scan yet. */
export type DoorReply = CheckInReply & { kept?: true };

/** Decides without the server, by what it last heard and by the scans it made itself. */
export class Door {
  readonly #kept: Kept;
  readonly #heard: () => void;
  #known: Known | null = null;

  /** `heard` is called whenever something new is known. */
  constructor(kept: Kept, heard: () => void) {
    [this.#kept, this.#heard] = [kept, heard];
    void kept.known().then((known) => {
      this.#known ??= known;
      heard();
    });
  }

  get known(): Known | null {
    return this.#known;
  }

  /** The news of the fair; once it is closed, who was seen before says nothing of who is there. */
  async hear(known: Known): Promise<void> {
    const wasCounting = this.#known !== null && isCounting(this.#known.state);
    this.#known = known;
    this.#heard();
    await this.#kept.putKnown(known);
    if (wasCounting && !isCounting(known.state)) await this.#kept.forgetSeen();
  }

  /** Null before this device has ever heard of its fair. */
  async decide(scan: Scan): Promise<DoorReply | null> {
    if (!this.#known) return null;
    const seen = await this.#kept.seen(badgeOf(scan));
    const decision = decideAtDoor(this.#known, scan, seen, Date.now());
    const rest = { kept: true as const, inside: 0, capacity: null, visitors: 0 };
    if (decision.outcome !== 'refused')
      return { outcome: decision.outcome, firstVisit: decision.moves.visitors === 1, ...rest };
    const { reason, fault } = decision;
    const message = fault ? m.refused_badge() : reason === 'fair-not-open' ? m.refused_not_open() : m.refused_closed();
    return { outcome: 'refused', reason, ...(fault ? { badgeFault: fault } : {}), message, firstVisit: false, ...rest };
  }

  /** Remembers a scan that stands, whoever decided it. */
  async learn(scan: Scan): Promise<void> {
    if (!this.#known) return;
    const badge = badgeOf(scan);
    const seen = await this.#kept.seen(badge);
    if (seen.some(({ id }) => id === scan.id)) return;
    await this.#kept.putSeen(badge, [...seen, { id: scan.id, ...factOf(this.#known, scan) }]);
  }

  async unlearn(scan: Scan): Promise<void> {
    const badge = badgeOf(scan);
    const seen = await this.#kept.seen(badge);
    await this.#kept.putSeen(
      badge,
      seen.filter(({ id }) => id !== scan.id),
    );
  }
}

const badgeOf = ({ badge }: Scan): string => digitsOf(badge) ?? badge;
