import type { WebSocket } from '@fastify/websocket';
import type { Entry } from '../../shared/events.ts';
import { CLOSED, HEARTBEAT_MS } from '../../shared/feed.ts';
import type { SessionBook } from '../access/sessions.ts';
import type { Who } from '../access/who.ts';
import { deviceById } from '../devices/store.ts';
import type { House } from '../house.ts';
import { PublicFeed } from './public.ts';
import { Screen } from './screen.ts';
import { StaffFeed } from './staff.ts';

export type Position = { epoch: string; since: number };
type Admitted = { screen: Screen; who: Who };

const COUNTS_MS = 5 * 60_000;
/** Events that may change what somebody may watch. */
const CHANGES_RIGHTS = new Set<Entry['event']['type']>([
  'member.removed',
  'member.moved',
  'member.signed-out',
  'member.card-made',
  'device.removed',
  'device.code-made',
]);

/**
 * Everybody who watches the fair live, in both scopes. A screen is let in once, hears entries and heartbeats, and is
 * shut out when the right that let it in is gone [F3].
 */
export class Watchers {
  readonly #house: House;
  readonly #sessions: SessionBook;
  readonly #staff: StaffFeed;
  readonly #public: PublicFeed;
  readonly #admitted = new Set<Admitted>();
  readonly #stops: (() => void)[];

  constructor(house: House, sessions: SessionBook) {
    this.#house = house;
    this.#sessions = sessions;
    this.#staff = new StaffFeed(house.reader, house.journal, house.fair, house.epoch);
    this.#public = new PublicFeed(house.reader, house.fair, () => house.publicFigures.read(house.fair, house.now()));
    const beat = setInterval(() => this.#beat(), HEARTBEAT_MS);
    const counts = setInterval(() => this.#public.tellCounts(), COUNTS_MS);
    this.#stops = [
      house.journal.follow((entries) => this.#hear(entries)),
      () => clearInterval(beat),
      () => clearInterval(counts),
      () => this.#staff.stop(),
      () => this.#public.stop(),
    ];
  }

  /** Lets a screen in; members watch as what they are in the staff scope, everybody else in public. */
  admit(socket: WebSocket, who: Who | null, scope: 'public' | 'staff', position: Position | null): void {
    const screen = new Screen(socket);
    if (!who) return screen.close(CLOSED.notAllowed, 'not allowed');
    const asStaff = scope === 'staff' && who.kind === 'member';
    const leave = asStaff
      ? this.#staff.join(screen, audienceKey(who), who, position)
      : this.#public.join(screen, position);
    const one = { screen, who };
    this.#admitted.add(one);
    socket.on('message', () => this.#recheck(one));
    socket.on('close', () => {
      leave();
      this.#admitted.delete(one);
    });
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    for (const { screen } of this.#admitted) screen.close(CLOSED.goingAway, 'the server is going down');
  }

  #hear(entries: readonly Entry[]): void {
    this.#staff.hear(entries);
    this.#public.hear(entries);
    if (entries.some(({ event }) => CHANGES_RIGHTS.has(event.type))) this.#recheckAll();
  }

  #beat(): void {
    const at = this.#house.now().toISOString();
    this.#staff.heartbeat(at);
    this.#public.heartbeat(at);
    this.#recheckAll();
  }

  #recheckAll(): void {
    for (const one of this.#admitted) this.#recheck(one);
  }

  #recheck({ screen, who }: Admitted): void {
    if (!this.#stillMay(who)) screen.close(CLOSED.notAllowed, 'not allowed any more');
    else if (this.#wasMoved(who)) screen.close(CLOSED.moved, 'leads other places now');
  }

  #wasMoved(who: Who): boolean {
    if (who.kind !== 'member') return false;
    const now = this.#sessions.memberOf(who.tokenHash, false);
    return now !== null && now.placeIds.join() !== who.placeIds.join();
  }

  #stillMay(who: Who): boolean {
    if (who.kind === 'member') return this.#sessions.memberOf(who.tokenHash, false) !== null;
    return who.kind !== 'device' || (deviceById(this.#house.reader, who.id)?.tokenHash ?? null) !== null;
  }
}

/** Employers and facilitators see their own; the other roles share their frames. */
const audienceKey = (who: Extract<Who, { kind: 'member' }>): string =>
  who.role === 'employer' || who.role === 'facilitator' ? `${who.role}:${who.id}:${who.placeIds.join()}` : who.role;
