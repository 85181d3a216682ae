import { v7 as newId } from 'uuid';
import { BADGE_DIGITS, digitsOf, isWholeBadge } from '../../shared/badges.ts';
import type { Direction, Scan as DoorScan } from '../../shared/checkins.ts';
import type { PublicPlace } from '../../shared/noticeboard.ts';
import { CallRefused } from '../../shared/web/call.ts';
import { remember, remembered } from '../../shared/web/remember.ts';
import { m } from '../../shared/words/compiled/messages.js';
import { refusalAsReply } from '../arrival/refusal.ts';
import { scanNow } from '../arrival/scan-now.ts';
import type { Station } from '../arrival/station.svelte.ts';
import { playTone } from '../arrival/tone.ts';
import type { DoorReply } from '../offline/door.ts';
import { NoBadgeLeft } from '../queue.ts';
import { type Colour, keepScans, lastScans, type Scan, type Told, toldOf, withNewest } from './scans.ts';

const PLACE_KEY = 'jarmanke.place';
/** A volunteer waits no longer for any answer: the person goes on, the queue tries on. */
const PATIENCE_MS = 3000;
/** How long a result covers the camera's picture; the camera reads on meanwhile. */
const SHOWN_MS = 1800;
/** Milliseconds on and off in turn. */
const VIBRATIONS: Readonly<Record<Colour, number[]>> = {
  green: [70],
  amber: [70, 70, 70],
  red: [350],
  blue: [30],
};

/** A door under a volunteer's hand: badge after badge, each answered in its time, none waiting for the one before. */
export class Scanning {
  direction = $state<Direction>('in');
  scans = $state.raw<Scan[]>(lastScans());
  /** What the whole stage says now; null while it is ready for the next badge. */
  told = $state.raw<(() => Told) | null>(null);
  digits = $state('');
  fault = $state<'damaged' | 'not-a-badge' | null>(null);
  readonly #station: Station;
  #chosen = $state<string | null>(remembered(PLACE_KEY));
  #newest = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(station: Station) {
    this.#station = station;
  }

  get places(): PublicPlace[] {
    return Object.values(this.#station.live.fair?.places ?? {});
  }

  /** Where this device scans: its own place, else the one chosen here, which may be gone meanwhile. */
  get placeId(): string | null {
    const { device, live } = this.#station;
    if (device.placeId !== null) return device.placeId;
    return live.fair && !this.place ? null : this.#chosen;
  }

  /** The same with its name, once anything has been heard of the fair. */
  get place(): PublicPlace | null {
    const id = this.#station.device.placeId ?? this.#chosen;
    return this.places.find((place) => place.id === id) ?? null;
  }

  choosePlace(id: string): void {
    this.#chosen = id;
    remember(PLACE_KEY, id);
  }

  /** A code from the scanner or the camera. */
  read(text: string): void {
    const badge = digitsOf(text);
    if (badge && isWholeBadge(badge)) return void this.#checkIn(badge);
    this.#tell('', () => ({
      colour: 'red',
      word: m.scan_unreadable(),
      line: badge ? m.badge_damaged() : m.scan_not_badge(),
    }));
  }

  type(digit: string): boolean {
    if (this.digits.length === BADGE_DIGITS) return false;
    this.digits += digit;
    if (this.digits.length < BADGE_DIGITS) return false;
    const isWhole = isWholeBadge(this.digits);
    this.fault = isWhole ? null : 'damaged';
    if (isWhole) this.read(this.digits);
    return isWhole;
  }

  erase(): void {
    this.digits = this.digits.slice(0, -1);
    this.fault = null;
  }

  startTyping(): void {
    this.digits = '';
    this.fault = null;
  }

  /** Gives somebody without a badge a new one and lets them in; or the sentence that says why not. */
  async register(): Promise<{ scan: DoorScan } | { trouble: string }> {
    const { placeId } = this;
    if (placeId === null) return { trouble: m.pair_no_place() };
    const made = await this.#station.queue.welcome({ id: newId() }, (badge) => scanNow(badge, placeId, 'in'));
    if (made instanceof NoBadgeLeft) return { trouble: m.no_badge_left() };
    if (made instanceof CallRefused) return { trouble: made.message };
    void this.#follow(made.scan, made.reply);
    return made;
  }

  /** Takes a scan back; the sentence that says why not, or null once it is done. */
  async undo(scan: Scan, id: string, reason: string): Promise<string | null> {
    const { badge, placeId, direction, at } = scan;
    const reply = await this.#station.queue.undo({ id: scan.id, badge, placeId, direction, at }, { id, reason });
    if (reply instanceof CallRefused) return reply.message;
    this.#change(scan.id, { undone: true });
    return null;
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  async #checkIn(badge: string, direction = this.direction): Promise<void> {
    const { placeId } = this;
    // A second look at a badge whose answer is awaited says nothing new.
    const isAwaited = ({ badge: known, reply, ...scan }: Scan) =>
      known === badge && scan.direction === direction && reply === null && scan.id === this.#newest;
    const awaited = this.scans.find(isAwaited);
    if (awaited) return this.#tell(awaited.id, () => toldOf(awaited));
    if (placeId === null) return;
    const scan = scanNow(badge, placeId, direction);
    await this.#follow(scan, this.#station.queue.checkIn(scan));
  }

  /** Shows a scan as awaited, and what comes of it. */
  async #follow(made: DoorScan, answer: Promise<DoorReply | CallRefused>): Promise<void> {
    const scan: Scan = { ...made, reply: null, undone: false };
    this.#newest = scan.id;
    this.#keep(withNewest(this.scans, scan));
    clearTimeout(this.#timer);
    this.told = null;
    this.#timer = setTimeout(() => this.#tell(scan.id, () => toldOf(scan)), PATIENCE_MS);
    const reply = await answer;
    this.#answered(scan, reply instanceof CallRefused ? refusalAsReply(reply.message) : reply);
  }

  #answered(scan: Scan, reply: DoorReply): void {
    this.#change(scan.id, { reply });
    // An answer that comes after the next badge was held up shows in the list alone.
    if (this.#newest === scan.id) this.#tell(scan.id, () => toldOf({ ...scan, reply }));
  }

  #tell(id: string, told: () => Told): void {
    this.#newest = id;
    this.told = told;
    const { colour } = told();
    if (colour !== 'blue') playTone(colour);
    navigator.vibrate?.(VIBRATIONS[colour]);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.told = null), SHOWN_MS);
  }

  #change(id: string, change: Partial<Scan>): void {
    this.#keep(this.scans.map((scan) => (scan.id === id ? { ...scan, ...change } : scan)));
  }

  #keep(scans: Scan[]): void {
    this.scans = scans;
    keepScans(scans);
  }
}
