import type { Device } from '../../shared/devices.ts';
import type { Survey } from '../../shared/surveys.ts';
import { markOf, type Fair } from '../../shared/fairs.ts';
import { call, CallRefused, isTrouble, replyOrTrouble } from '../../shared/web/call.ts';
import { markHere, whenAnother } from '../../shared/web/fair-here.ts';
import { livePublic } from '../../shared/web/live-public.ts';
import { PlanBook } from '../../shared/web/plan/plan-book.svelte.ts';
import { Door } from '../offline/door.ts';
import { News } from '../finding/news.svelte.ts';
import type { Kept, Unsent } from '../offline/kept.ts';
import { Queue } from '../queue.ts';
import { keptScanTest } from '../reading/habits.ts';
import { Care } from './care.ts';
import { keepScans } from '../scanner/scans.ts';
import { versionOf } from './pairing.ts';

const HEARTBEAT_MS = 10_000;
const VERSION = versionOf(import.meta.url);

/** A paired kiosk at its place: what it has not sent yet, what it hears of the fair, and its sign of life. */
export class Station {
  unsent = $state<Unsent>({ pending: 0, oldestAt: null, unsaved: false });
  /** Where phones reach the fair: what a new badge's QR code points to. */
  address = $state(location.origin);
  /** Where visitors are checked in: this device's own place, else the first door of the fair. */
  placeId = $state<string | null>(null);
  /** The server has another fair open, at which nobody knows this device: it goes on by itself. */
  elsewhere = $state(false);
  /** What visitors are asked on the way out, as it was last heard. */
  surveys = $state.raw<Survey[]>([]);
  readonly device: Device;
  readonly queue: Queue;
  readonly live = livePublic();
  readonly plans = new PlanBook();
  readonly news: News;
  readonly #care = new Care();
  readonly #door: Door;
  readonly #kept: Kept;
  readonly #gone: () => void;
  #beat: ReturnType<typeof setInterval>;

  constructor(device: Device, kept: Kept, gone: () => void) {
    whenAnother((fair) => void (fair ? this.#goOver(fair) : this.#sayAlive()));
    this.device = device;
    this.placeId = device.placeId;
    [this.#kept, this.#gone] = [kept, gone];
    void kept.heard('surveys').then((surveys) => (this.surveys = surveys ?? []));
    void kept.heard('plan').then((plan) => (this.plans.plan ??= plan));
    this.news = new News(this.live, kept);
    this.#door = new Door(kept, () => this.#stand());
    this.queue = new Queue(kept, this.#door, device, { changed: (unsent) => void (this.unsent = unsent), gone });
    this.#beat = setInterval(() => void this.#sayAlive(), HEARTBEAT_MS);
    void this.#sayAlive();
  }

  close(): void {
    clearInterval(this.#beat);
    this.#care.close();
    this.queue.close();
    this.live.close();
  }

  /** Fetches the plan of the square where there is another, and keeps it. */
  async hearPlan(): Promise<void> {
    const revision = this.live.fair?.planRevision;
    if (revision === undefined || !(await this.plans.follow(revision)) || !this.plans.plan) return;
    await this.#kept.keepHeard('plan', this.plans.plan);
  }

  /** The server has everything that was done here. */
  get isAllSent(): boolean {
    return this.unsent.pending === 0 && this.queue.isAtRest;
  }

  /** Follows what is known of the fair, which may be from before this page was opened. */
  #stand(): void {
    const { fair } = this.#door.known ?? {};
    if (fair?.publicUrl) this.address = fair.publicUrl;
    this.placeId =
      this.device.placeId ?? fair?.places.find(({ kind }) => kind === 'info-table' || kind === 'gate')?.id ?? null;
  }

  async #sayAlive(): Promise<void> {
    const fair = await replyOrTrouble(call('GET /api/fair'));
    if (isTrouble(fair) || markHere() !== markOf(fair)) return;
    this.elsewhere = false;
    const { id, rehearsal, state, badgePrefix, places, publicUrl } = fair;
    const known = { fair: { id, rehearsal, badgePrefix, places, publicUrl }, state, heardAt: Date.now() };
    await this.#door.hear(known);
    const { pending, oldestAt } = this.unsent;
    const body = {
      pending,
      oldestPendingAt: oldestAt,
      version: VERSION,
      clockAt: new Date().toISOString(),
      ...this.#care.said,
      ...keptScanTest(),
    };
    const reply = await replyOrTrouble(call('POST /api/devices/heartbeat', { body }));
    if (reply instanceof CallRefused && reply.status === 401) return void this.#lose(reply);
    if (isTrouble(reply)) return;
    this.queue.wake();
    void this.news.keep();
    void this.hearPlan();
    await this.#hearSurveys();
  }

  /**
   * The fair went over into a rehearsal, or came back: this page begins anew there, with what it knew of the other one
   * forgotten. What could not be stored would be lost with the page: then it goes on by itself until its fair is back.
   */
  async #goOver({ id, rehearsal, state, badgePrefix, places, publicUrl }: Fair): Promise<void> {
    const own = this.#door.known?.fair.id;
    this.elsewhere = own !== undefined && own !== id;
    if (this.elsewhere || this.unsent.unsaved) return;
    await this.#kept.goOver({ fair: { id, rehearsal, badgePrefix, places, publicUrl }, state, heardAt: Date.now() });
    keepScans([]);
    location.reload();
  }

  async #hearSurveys(): Promise<void> {
    const reply = await replyOrTrouble(call('GET /api/surveys'));
    if (isTrouble(reply) || JSON.stringify(reply.items) === JSON.stringify(this.surveys)) return;
    this.surveys = reply.items;
    await this.#kept.keepHeard('surveys', reply.items);
  }

  async #lose({ code }: CallRefused): Promise<void> {
    clearInterval(this.#beat);
    if (code === 'device-revoked' || code === 'device-stolen') await this.queue.leave();
    else this.#gone();
  }
}
