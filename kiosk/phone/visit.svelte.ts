import { v7 as newId } from 'uuid';
import type { CheckInReply } from '../../shared/checkins.ts';
import type { Facts } from '../../shared/visitors.ts';
import { openedThrough } from './opened-through.ts';
import { call, isTrouble, replyOrTrouble, type Trouble } from '../../shared/web/call.ts';
import { remember, remembered } from '../../shared/web/remember.ts';
import { language } from '../../shared/web/words.svelte.ts';
import { Asked } from './asked.svelte.ts';

const KEPT_KEY = 'jarmanke.badge';

/** This phone at the fair: the fair itself, and the one badge that the phone is bound to. */
export class Visit {
  readonly fair = new Asked(() => call('GET /api/fair'));
  readonly programme = new Asked(() => call('GET /api/programme'));
  readonly announcements = new Asked(() => call('GET /api/announcements'));
  readonly own = new Asked(() => call('GET /api/visitors/me'));
  busy = $state(false);
  trouble = $state.raw<Trouble | null>(null);
  /** The last check-in made from this phone. */
  checkedIn = $state.raw<CheckInReply | null>(null);
  // Kept until the server has answered, so that a lost reply does not make a second visitor or a second visit.
  #registrationId = newId();
  #checkInId = newId();
  #kept = $state(remembered(KEPT_KEY));

  constructor() {
    this.refresh();
    void this.own.load();
  }

  get badge(): string | null {
    return this.own.reply?.badge ?? this.#keptHere;
  }

  /** A badge that was sent or handed out is kept by this phone alone: the server binds it to nobody. */
  keep(badge: string): void {
    this.#kept = badge;
    remember(KEPT_KEY, badge);
  }

  /** What was kept at another fair is no badge here. */
  get #keptHere(): string | null {
    const prefix = this.fair.reply?.badgePrefix;
    return prefix !== undefined && this.#kept?.startsWith(prefix) ? this.#kept : null;
  }

  /** Where the fair is reached from outside: what QR codes point to. */
  get address(): string {
    return this.fair.reply?.publicUrl ?? location.origin;
  }

  refresh(): void {
    void this.fair.load();
    void this.programme.load();
    void this.announcements.load();
  }

  /** Gets this phone a badge; true once it has one. */
  async register(facts: Facts): Promise<boolean> {
    const campaign = openedThrough();
    const said = { ...facts, language: language.now };
    const body = { id: this.#registrationId, facts: said, ...(campaign ? { campaign } : {}) };
    const made = await this.#make(call('POST /api/visitors', { body }));
    if (isTrouble(made)) return false;
    this.#registrationId = newId();
    await this.own.load();
    return true;
  }

  /** Checks the own badge in at a door, with the key from that door's QR code. */
  async enter(placeId: string, placeKey: string): Promise<void> {
    if (this.badge === null) return;
    const scan = { id: this.#checkInId, badge: this.badge, placeId, direction: 'in' as const };
    const reply = await this.#make(
      call('POST /api/check-ins', { body: { ...scan, at: new Date().toISOString(), placeKey } }),
    );
    if (isTrouble(reply)) return;
    this.#checkInId = newId();
    this.checkedIn = reply;
    void this.own.load();
  }

  async #make<T>(work: Promise<T>): Promise<T | Trouble> {
    this.busy = true;
    const answer = await replyOrTrouble(work);
    this.busy = false;
    this.trouble = isTrouble(answer) ? answer : null;
    return answer;
  }
}
