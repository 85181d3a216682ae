import type { PublicFair } from '../../shared/noticeboard.ts';
import type { Live } from '../../shared/web/live.svelte.ts';
import type { Heard, Kept } from '../offline/kept.ts';

/** So often it is written down, changed or not: writing down hundreds of cards holds up whoever stands there. */
const EVERY_MS = 60_000;

/** What anybody may see of the fair: live, or with the server gone as it was last heard, even before this page was opened. */
export class News {
  readonly #live: Live<'public'>;
  readonly #kept: Kept;
  #before = $state.raw<Heard | null>(null);
  #written: { fair: PublicFair; at: number } | null = null;

  constructor(live: Live<'public'>, kept: Kept) {
    [this.#live, this.#kept] = [live, kept];
    void kept.heard('noticeboard').then((heard) => (this.#before = heard));
  }

  get fair(): PublicFair | null {
    return this.#live.fair ?? this.#before?.fair ?? null;
  }

  /** In milliseconds. */
  get heardAt(): number | null {
    return this.#live.fair ? this.#live.heardAt : (this.#before?.heardAt ?? null);
  }

  /** It may have changed since. */
  get isOld(): boolean {
    return this.#live.fair === null || this.#live.stale;
  }

  /** Writes down what was heard where it is worth it; called whenever it may be. */
  async keep(): Promise<void> {
    const { fair, heardAt } = this.#live;
    if (!fair || heardAt === null || this.#live.stale) return;
    const { fair: before, at = 0 } = this.#written ?? {};
    if (before === fair && heardAt - at < EVERY_MS) return;
    this.#written = { fair, at: heardAt };
    await this.#kept.keepHeard('noticeboard', { fair: $state.snapshot(fair), heardAt });
  }
}
