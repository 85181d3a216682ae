import { v7 as newId } from 'uuid';
import type { Body } from '../../shared/calls.ts';
import type { CheckInReply, OfflineScan } from '../../shared/checkins.ts';
import type { Device } from '../../shared/devices.ts';
import { call, CallLost, CallRefused, isTrouble, replyOrTrouble } from '../../shared/web/call.ts';
import type { Item, Kept, Queued } from './kept.ts';

/** Stored at the server, for good; not answered; nothing to send; or this device has no right here any more. */
export type Sent = 'stored' | 'lost' | 'nothing' | 'gone';
/** What the server said of one thing; `lost` or `gone` where it said nothing of it. */
type Answer<R> = R | CallRefused | 'lost' | 'gone';
type Scans = readonly { seq: number; scan: OfflineScan }[];

/** The scans at the head of the queue, in a row, that this device has decided by itself. */
export const decidedFirst = (head: readonly Queued[], deviceId: string): Scans => {
  const scans: { seq: number; scan: OfflineScan }[] = [];
  for (const { seq, item } of head) {
    if (item.kind !== 'check-in' || item.done === null || item.deviceId !== deviceId) break;
    scans.push({ seq, scan: { ...item.body, done: item.done } });
  }
  return scans;
};

/** A kiosk keeps so many badges in hand: half an hour of walk-ins at a busy door. */
const RESERVE = 60;
const REFILL_BELOW = 30;
/** Somebody who gets no badge from the reserve does not stand here longer. */
const REGISTER_MS = 3000;

/** Refusals that say nothing about the thing itself: it is worth sending again. */
const isPassing = ({ status, code }: CallRefused): boolean =>
  status >= 500 || status === 429 || status === 408 || code === 'other-fair';
const isRevoked = ({ code }: CallRefused): boolean => code === 'device-revoked' || code === 'device-stolen';

/** Sends what a device kept. A thing leaves it only when the server lists it as stored, or as handed in. */
export class Sender {
  readonly #kept: Kept;
  readonly #device: Device;
  #filling = false;

  constructor(kept: Kept, device: Device) {
    [this.#kept, this.#device] = [kept, device];
  }

  sendScan(body: Body<'POST /api/check-ins'>): Promise<Answer<CheckInReply>> {
    return this.#ask(call('POST /api/check-ins', { body }));
  }

  sendUndo(id: string, body: Body<'POST /api/check-ins/:id/undo'>): Promise<Answer<object>> {
    return this.#ask(call('POST /api/check-ins/:id/undo', { params: { id }, body }));
  }

  async sendVisitor(seq: number, body: Body<'POST /api/visitors'>): Promise<Sent> {
    const told = await this.#ask(call('POST /api/visitors', { body }));
    if (typeof told === 'string') return told;
    if (told instanceof CallRefused) return this.#handInAt(seq);
    await this.#kept.remove([seq]);
    return 'stored';
  }

  async sendSurvey(seq: number, name: string, body: Body<'POST /api/surveys/:name/answers'>): Promise<Sent> {
    const told = await this.#ask(call('POST /api/surveys/:name/answers', { params: { name }, body }));
    if (typeof told === 'string') return told;
    if (told instanceof CallRefused) return this.#handInAt(seq);
    await this.#kept.remove([seq]);
    return 'stored';
  }

  /** Sends scans that were decided at the door; where the batch is refused as a whole, by halves. */
  async sendBatch(scans: Scans): Promise<Sent> {
    const checkIns = scans.map(({ scan }) => scan);
    const reply = await replyOrTrouble(call('POST /api/check-ins/batch', { body: { checkIns } }));
    if (isTrouble(reply)) {
      const passing = await this.#passing(reply);
      if (passing) return passing;
      if (scans.length === 1) return this.#handInAt(scans[0]!.seq);
      const half = Math.ceil(scans.length / 2);
      const first = await this.sendBatch(scans.slice(0, half));
      return first === 'stored' ? this.sendBatch(scans.slice(half)) : first;
    }
    const unstored = new Set(reply.results.filter(({ code }) => code !== undefined).map(({ id }) => id));
    const listed = new Set(reply.results.map(({ id }) => id));
    await this.#kept.remove(
      scans.filter(({ scan }) => listed.has(scan.id) && !unstored.has(scan.id)).map(({ seq }) => seq),
    );
    for (const { seq, scan } of scans) {
      if (!unstored.has(scan.id)) continue;
      const handed = await this.#handInAt(seq);
      if (handed !== 'stored') return handed;
    }
    return 'stored';
  }

  /** Leaves with the organiser what the server can do nothing with, and takes it from the queue. */
  async handIn(queued: readonly Queued[]): Promise<Sent> {
    const items = queued.map(({ item }) => leftOf(item));
    if (items.length === 0) return 'stored';
    const reply = await replyOrTrouble(call('POST /api/devices/hand-in', { body: { items } }));
    if (reply instanceof CallRefused && reply.code === 'device-stolen') return this.#forget();
    if (isTrouble(reply)) return 'lost';
    await this.#kept.remove(queued.map(({ seq }) => seq));
    return 'stored';
  }

  /** Registers somebody without the reserve; null where no answer came soon. */
  async register(body: Body<'POST /api/visitors'>): Promise<{ badge: string } | CallRefused | null> {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), REGISTER_MS);
    const reply = await replyOrTrouble(call('POST /api/visitors', { body, signal: patience.signal }));
    clearTimeout(timer);
    return reply instanceof CallLost ? null : reply;
  }

  async fillReserve(): Promise<void> {
    if (this.#filling || this.#device.kind === 'board') return;
    this.#filling = true;
    await this.#fill(this.#device.id);
    this.#filling = false;
  }

  async #fill(id: string): Promise<void> {
    const left = await this.#kept.reserveLeft(id);
    if (left >= REFILL_BELOW) return;
    const body = { id: newId(), count: RESERVE - left };
    const reply = await replyOrTrouble(call('POST /api/devices/reserve', { body }));
    if (!isTrouble(reply)) await this.#kept.fillReserve(id, reply.codes);
  }

  async #ask<R>(work: Promise<R>): Promise<Answer<R>> {
    const reply = await replyOrTrouble(work);
    if (!isTrouble(reply)) return reply;
    return (await this.#passing(reply)) ?? (reply as CallRefused);
  }

  async #handInAt(seq: number): Promise<Sent> {
    const head = await this.#kept.head(Infinity);
    return this.handIn(head.filter((each) => each.seq === seq));
  }

  /** What to do where the call itself failed; null where the thing in it was refused. */
  async #passing(trouble: CallRefused | CallLost): Promise<'lost' | 'gone' | null> {
    if (trouble instanceof CallLost || isPassing(trouble)) return 'lost';
    if (trouble.code === 'device-stolen') return this.#forget();
    if (isRevoked(trouble)) return this.leave();
    return trouble.status === 401 ? 'gone' : null;
  }

  /** Revoked: hands in everything, then forgets it. */
  async leave(): Promise<'lost' | 'gone'> {
    for (;;) {
      const head = await this.#kept.head(500);
      if (head.length === 0) return this.#forget();
      const handed = await this.handIn(head);
      if (handed === 'lost' || handed === 'gone') return handed;
    }
  }

  async #forget(): Promise<'gone'> {
    await this.#kept.wipe();
    return 'gone';
  }
}

/** Answers are left with the hour alone: who stood here at a minute could be known. */
const HOUR_MS = 3_600_000;
const hourOf = (at: string): string => new Date(Math.floor(Date.parse(at) / HOUR_MS) * HOUR_MS).toISOString();

const leftOf = (item: Item) => {
  if (item.kind === 'survey') {
    const { kind, madeAt, survey, body } = item;
    return { id: body.id, kind, madeAt: hourOf(madeAt), body: JSON.stringify({ survey, ...body }) };
  }
  const { kind, madeAt } = item;
  const body =
    item.kind === 'undo'
      ? { checkInId: item.checkInId, ...item.body }
      : item.kind === 'check-in'
        ? { ...item.body, done: item.done ?? 'admitted' }
        : item.body;
  return { id: item.body.id, kind, madeAt, body: JSON.stringify(body) };
};
