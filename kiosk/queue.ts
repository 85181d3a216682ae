import type { Body } from '../shared/calls.ts';
import type { Scan } from '../shared/checkins.ts';
import type { Device } from '../shared/devices.ts';
import { CallRefused } from '../shared/web/call.ts';
import { Reconnect } from '../shared/web/reconnect.ts';
import type { Door, DoorReply } from './offline/door.ts';
import type { Item, Kept, Queued, Unsent } from './offline/kept.ts';
import { decidedFirst, Sender, type Sent } from './offline/sender.ts';

/** Nobody could be given a badge: the server is away and the reserve is empty. */
export class NoBadgeLeft {}
/** The first scan of the new badge, and the answer to it. */
type Welcomed = { scan: Scan; reply: Promise<DoorReply | CallRefused> } | NoBadgeLeft | CallRefused;
type Undone = { kept: boolean };
/** `gone`: the right was taken away; everything is forgotten. */
type Told = { changed: (unsent: Unsent) => void; gone: () => void };

/** So long a visitor waits for the server's word before the door decides by itself. */
const PATIENCE_MS = 1500;
/** As many as one batch may carry. */
const AT_ONCE = 500;
const TELL_AFTER_MS = 250;

/**
 * What this device has done and the server has to be told. Each thing is on the disk before anybody is answered, goes
 * out under the number it was made with until the server says that it has it, and is answered by the door itself where
 * the server does not in time.
 */
export class Queue {
  readonly #kept: Kept;
  readonly #door: Door;
  readonly #device: Device;
  readonly #told: Told;
  readonly #sender: Sender;
  readonly #waiting = new Map<number, (reply: DoorReply | CallRefused) => void>();
  readonly #undoing = new Map<number, (reply: Undone | CallRefused) => void>();
  #reconnect = new Reconnect();
  #sending = false;
  /** Something may have come since the queue was last looked at. */
  #isWoken = false;
  #news: ReturnType<typeof setTimeout> | undefined;
  /** The last call was lost: until one is answered the door decides at once. */
  #lost = false;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(kept: Kept, door: Door, device: Device, told: Told) {
    [this.#kept, this.#door, this.#device, this.#told] = [kept, door, device, told];
    this.#sender = new Sender(kept, device);
    addEventListener('online', this.wake);
    this.#tell();
    this.wake();
  }

  close(): void {
    clearTimeout(this.#retry);
    clearTimeout(this.#news);
    removeEventListener('online', this.wake);
  }

  /** Nobody waits for an answer, and what was told of it is not older than what is. */
  get isAtRest(): boolean {
    return this.#waiting.size + this.#undoing.size === 0 && this.#news === undefined;
  }

  /** The link may be back: tries at once. */
  readonly wake = (): void => void this.#drain();

  /** Lets somebody in or out; resolves with the server's answer, or with the door's own. */
  async checkIn(body: Scan): Promise<DoorReply | CallRefused> {
    return this.#answerTo(await this.#kept.add(this.#scanItem(body)), body);
  }

  /**
   * Registers somebody who has no badge and lets them in: on a badge of the reserve in one step, or where none is left
   * on one that the server gives.
   */
  async welcome(visitor: Body<'POST /api/visitors'>, scanOf: (badge: string) => Scan): Promise<Welcomed> {
    const { id } = this.#device;
    const queued = await this.#kept.addOnReserve(id, (badge) => [
      { ...this.#head(), kind: 'visitor', body: { ...visitor, badge } },
      this.#scanItem(scanOf(badge)),
    ]);
    for (const { seq, item } of queued ?? [])
      if (item.kind === 'check-in') return { scan: item.body, reply: this.#answerTo(seq, item.body) };
    const made = await this.#sender.register(visitor);
    if (!made) return new NoBadgeLeft();
    if (made instanceof CallRefused) return made;
    const scan = scanOf(made.badge);
    return { scan, reply: this.checkIn(scan) };
  }

  /** Keeps the answers to a survey until the server has them; nobody waits for what it says. */
  async answer(survey: string, body: Body<'POST /api/surveys/:name/answers'>): Promise<void> {
    await this.#kept.add({ ...this.#head(), kind: 'survey', survey, body });
    this.#tell();
    this.wake();
  }

  /** Takes an own scan back; where no answer comes in time it stands here, and a refusal waits for the organiser. */
  async undo(scan: Scan, body: Body<'POST /api/check-ins/:id/undo'>): Promise<Undone | CallRefused> {
    const seq = await this.#kept.add({ ...this.#head(), kind: 'undo', checkInId: scan.id, body });
    const answer = new Promise<Undone | CallRefused>((resolve) => this.#undoing.set(seq, resolve));
    this.#tell();
    if (this.#lost) this.#undoHere(seq);
    else setTimeout(() => this.#undoHere(seq), PATIENCE_MS);
    this.wake();
    const reply = await answer;
    if (!(reply instanceof CallRefused)) await this.#door.unlearn(scan);
    return reply;
  }

  /** The right of this device was taken away: hands in what it holds, as soon as it can. */
  async leave(): Promise<void> {
    if ((await this.#sender.leave()) === 'gone') this.#told.gone();
    else this.#retry = setTimeout(() => void this.leave(), this.#reconnect.nextWait());
  }

  #answerTo(seq: number, body: Scan): Promise<DoorReply | CallRefused> {
    const answer = new Promise<DoorReply | CallRefused>((resolve) => this.#waiting.set(seq, resolve));
    this.#tell();
    if (this.#lost) void this.#decideHere(seq, body);
    else setTimeout(() => void this.#decideHere(seq, body), PATIENCE_MS);
    this.wake();
    return answer;
  }

  #scanItem(body: Scan): Item {
    return { ...this.#head(), kind: 'check-in', body, done: null };
  }

  #head() {
    return { deviceId: this.#device.id, madeAt: new Date().toISOString() };
  }

  /** The server did not answer in time, so the door does; what it does stands. */
  async #decideHere(seq: number, body: Scan): Promise<void> {
    const resolve = this.#waiting.get(seq);
    const reply = resolve && (await this.#door.decide(body));
    if (!resolve || !reply || !this.#waiting.has(seq)) return;
    const isStill = await this.#kept.markDone(seq, reply.outcome === 'refused' ? 'refused' : 'admitted');
    if (!isStill || !this.#waiting.delete(seq)) return;
    if (reply.outcome !== 'refused') await this.#door.learn(body);
    resolve(reply);
  }

  #undoHere(seq: number): void {
    this.#undoing.get(seq)?.({ kept: true });
    this.#undoing.delete(seq);
  }

  async #drain(): Promise<void> {
    this.#isWoken = true;
    if (this.#sending) return;
    clearTimeout(this.#retry);
    this.#sending = true;
    let sent: Sent = 'stored';
    while (sent === 'stored' || (sent === 'nothing' && this.#isWoken)) {
      this.#isWoken = false;
      const head = await this.#kept.head(AT_ONCE);
      sent = head[0] ? await this.#send(head, head[0]) : 'nothing';
      if (sent === 'stored') this.#reconnect = new Reconnect();
      this.#tell();
    }
    this.#sending = false;
    if (sent === 'gone') return this.#told.gone();
    this.#lost = sent === 'lost';
    if (sent === 'lost') {
      await this.#decideAllHere();
      this.#retry = setTimeout(this.wake, this.#reconnect.nextWait());
    } else void this.#sender.fillReserve();
  }

  /** One step: the oldest thing, or all scans in a row that were decided here. */
  #send(head: readonly Queued[], { seq, item }: Queued): Promise<Sent> {
    if (item.deviceId !== this.#device.id) return this.#sender.handIn([{ seq, item }]);
    if (item.kind === 'visitor') return this.#sendVisitor(seq, item.body, head[1]);
    if (item.kind === 'survey') return this.#sender.sendSurvey(seq, item.survey, item.body);
    if (item.kind === 'undo') return this.#sendUndo({ seq, item }, item.checkInId, item.body);
    if (item.done === null) return this.#sendScan(seq, item.body);
    return this.#sender.sendBatch(decidedFirst(head, item.deviceId));
  }

  /**
   * A visitor, and at the same time the first scan of the new badge where somebody waits for it: a badge of the reserve
   * is issued already, so the server takes them in either order.
   */
  async #sendVisitor(seq: number, body: Body<'POST /api/visitors'>, next: Queued | undefined): Promise<Sent> {
    const scan = next?.item.kind === 'check-in' && this.#waiting.has(next.seq) ? next.item.body : null;
    const [sent, scanned] = await Promise.all([
      this.#sender.sendVisitor(seq, body),
      next && scan ? this.#sendScan(next.seq, scan) : ('stored' as const),
    ]);
    return sent === 'stored' ? scanned : sent;
  }

  async #sendScan(seq: number, body: Scan): Promise<Sent> {
    const told = await this.#sender.sendScan(body);
    if (typeof told === 'string') return told;
    const resolve = this.#waiting.get(seq);
    // The door has decided meanwhile: the scan goes out once more, with what was done.
    if (!resolve && (await this.#isDone(seq))) return 'stored';
    this.#waiting.delete(seq);
    resolve?.(told);
    if (told instanceof CallRefused) await this.#sender.handIn(await this.#queued(seq));
    else if (told.outcome !== 'refused') await this.#door.learn(body);
    await this.#kept.remove([seq]);
    return 'stored';
  }

  async #sendUndo(queued: Queued, id: string, body: Body<'POST /api/check-ins/:id/undo'>): Promise<Sent> {
    const told = await this.#sender.sendUndo(id, body);
    if (typeof told === 'string') return told;
    const resolve = this.#undoing.get(queued.seq);
    this.#undoing.delete(queued.seq);
    // Whoever still waits for it is told of a refusal; later it is the organiser's.
    if (told instanceof CallRefused && !resolve) return this.#sender.handIn([queued]);
    await this.#kept.remove([queued.seq]);
    resolve?.(told instanceof CallRefused ? told : { kept: false });
    return 'stored';
  }

  async #isDone(seq: number): Promise<boolean> {
    const [queued] = await this.#queued(seq);
    return queued?.item.kind === 'check-in' && queued.item.done !== null;
  }

  async #queued(seq: number): Promise<Queued[]> {
    return (await this.#kept.head(AT_ONCE)).filter((each) => each.seq === seq);
  }

  /** The link is gone: nobody waits for it any longer. */
  async #decideAllHere(): Promise<void> {
    for (const seq of [...this.#undoing.keys()]) this.#undoHere(seq);
    for (const { seq, item } of await this.#kept.head(AT_ONCE))
      if (item.kind === 'check-in' && this.#waiting.has(seq)) await this.#decideHere(seq, item.body);
  }

  /** Says how much waits a moment later: what is answered at once needs no telling, and nobody waits for it. */
  #tell(): void {
    this.#news ??= setTimeout(() => void this.#tellNow(), TELL_AFTER_MS);
  }

  async #tellNow(): Promise<void> {
    this.#news = undefined;
    this.#told.changed({ ...(await this.#kept.waiting()), unsaved: this.#kept.unsaved });
  }
}
