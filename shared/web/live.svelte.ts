import { FeedSocket, type MessageOf, type Scope } from './feed-socket.ts';

type Fair<S extends Scope> = Extract<MessageOf<S>, { kind: 'snapshot' }>['fair'];
type EntryOf<S extends Scope> = Extract<MessageOf<S>, { kind: 'entries' }>['entries'][number];

/**
 * The fair as the feed tells it, kept up to date on this screen. Opened once a page; `fair` is null until the first
 * snapshot, then folded in place, so that whatever shows a part of it follows by itself.
 */
export class Live<S extends Scope> {
  fair = $state<Fair<S> | null>(null);
  connected = $state(false);
  /** When anything was last heard, in milliseconds; null before that. */
  heardAt = $state<number | null>(null);
  /** Nothing was heard for 15 s: what is shown may no longer be so [F6]. */
  stale = $state(false);
  /** The right to this scope was taken away; the page no longer changes. */
  refused = $state(false);
  readonly #apply: (fair: Fair<S>, entry: EntryOf<S>) => void;
  readonly #socket: FeedSocket<S>;

  constructor(scope: S, apply: (fair: Fair<S>, entry: EntryOf<S>) => void, ticket?: () => Promise<string>) {
    this.#apply = apply;
    this.#socket = new FeedSocket(
      scope,
      {
        message: (message) => this.#hear(message),
        connected: (is) => void (this.connected = is),
        silent: (is) => void (this.stale = is),
        refused: () => void (this.refused = true),
      },
      ticket,
    );
  }

  get position() {
    return this.#socket.position;
  }

  close(): void {
    this.#socket.close();
  }

  #hear(message: MessageOf<S>): void {
    this.heardAt = Date.now();
    if (message.kind === 'snapshot') this.fair = message.fair as Fair<S>;
    if (message.kind !== 'entries' || !this.fair) return;
    for (const entry of message.entries) this.#apply(this.fair, entry as EntryOf<S>);
  }
}
