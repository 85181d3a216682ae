import type { Journal, Reader } from '../../db/journal.ts';
import { fairSeenBy, seenBy, type Viewer } from '../../shared/audience.ts';
import type { Entry } from '../../shared/events.ts';
import type { FairNow } from '../../shared/fair.ts';
import type { StaffMessage, ToldEntry } from '../../shared/feed.ts';
import { Gatherer, sendToAll } from './crowd.ts';
import type { Screen } from './screen.ts';
import { textsFor, textsOf } from './texts.ts';

const FRAME_MS = 100;
/** A screen further behind than this gets a snapshot [F1]. */
const FAR = 5_000;

type Position = { epoch: string; since: number };
type Audience = { viewer: Viewer; screens: Set<Screen>; snapshot: { seq: number; frame: Buffer } | null };

/**
 * The staff feed. Entries are gathered into frames; each frame is made once for each audience, which is a role, or for
 * employers and facilitators one person, since they see what is their own [F3, F4].
 */
export class StaffFeed {
  readonly #reader: Reader;
  readonly #journal: Journal;
  readonly #fair: FairNow;
  readonly #epoch: string;
  readonly #audiences = new Map<string, Audience>();
  readonly #gatherer: Gatherer;
  #pending: Entry[] = [];
  /** What has gone out in frames; a screen that joins starts from here or gets the rest with its own first message. */
  #told: number;

  constructor(reader: Reader, journal: Journal, fair: FairNow, epoch: string) {
    this.#reader = reader;
    this.#journal = journal;
    this.#fair = fair;
    this.#epoch = epoch;
    this.#told = journal.head;
    this.#gatherer = new Gatherer(
      FRAME_MS,
      () => this.screens,
      () => this.flush(),
    );
  }

  get screens(): number {
    return [...this.#audiences.values()].reduce((n, { screens }) => n + screens.size, 0);
  }

  hear(entries: readonly Entry[]): void {
    this.#pending.push(...entries);
    this.#gatherer.nudge();
  }

  /** Lets a screen in: what it missed since its position, or a snapshot; then every frame. */
  join(screen: Screen, key: string, viewer: Viewer, position: Position | null): () => void {
    this.flush();
    const audience = this.#audiences.get(key) ?? { viewer, screens: new Set(), snapshot: null };
    this.#audiences.set(key, audience);
    const missed = position && this.#missedBy(position, viewer);
    if (missed) screen.send(missed);
    else screen.sendSnapshot(this.#snapshotFor(audience));
    audience.screens.add(screen);
    return () => {
      audience.screens.delete(screen);
      if (audience.screens.size === 0) this.#audiences.delete(key);
    };
  }

  heartbeat(at: string): void {
    const frame = frameOf({ kind: 'heartbeat', seq: this.#told, at });
    for (const { screens } of this.#audiences.values()) sendToAll(screens, frame);
  }

  stop(): void {
    this.#gatherer.stop();
  }

  /** Sends what has been gathered. */
  flush(): void {
    const entries = this.#pending;
    if (entries.length === 0) return;
    this.#pending = [];
    this.#told = entries[entries.length - 1]!.seq;
    const told = entries.map((entry) => this.#withTexts(entry));
    for (const { viewer, screens } of this.#audiences.values()) {
      const seen = told.flatMap((entry) => this.#seen(entry, viewer));
      if (seen.length > 0) sendToAll(screens, frameOf({ kind: 'entries', epoch: this.#epoch, entries: seen }));
    }
  }

  #withTexts(entry: Entry): ToldEntry {
    const texts = textsFor(this.#reader, entry.event);
    return texts ? { ...entry, texts } : entry;
  }

  #seen(entry: ToldEntry, viewer: Viewer): ToldEntry[] {
    const event = seenBy(entry.event, viewer);
    if (!event) return [];
    const { actor } = entry;
    return [{ ...entry, event, actor: viewer.role === 'organiser' ? actor : actor.split(':')[0]! }];
  }

  #missedBy({ epoch, since }: Position, viewer: Viewer): Buffer | null {
    const { head } = this.#journal;
    if (epoch !== this.#epoch || since > head || head - since > FAR) return null;
    const entries = this.#journal
      .entriesAfter(since, FAR)
      .flatMap((entry) => this.#seen(this.#withTexts(entry), viewer));
    return frameOf({ kind: 'entries', epoch: this.#epoch, entries });
  }

  #snapshotFor(audience: Audience): Buffer {
    const { seq } = this.#fair;
    if (audience.snapshot?.seq !== seq) {
      const fair = fairSeenBy(this.#fair, audience.viewer);
      const message: StaffMessage = {
        kind: 'snapshot',
        epoch: this.#epoch,
        seq,
        fair: { ...fair, texts: textsOf(this.#reader, fair) },
      };
      audience.snapshot = { seq, frame: frameOf(message) };
    }
    return audience.snapshot.frame;
  }
}

const frameOf = (message: StaffMessage): Buffer => Buffer.from(JSON.stringify(message));
