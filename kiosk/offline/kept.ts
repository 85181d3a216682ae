import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Body } from '../../shared/calls.ts';
import { isRehearsed, markOf } from '../../shared/fairs.ts';
import type { Fact } from '../../shared/visits.ts';
import type { Survey } from '../../shared/surveys.ts';
import type { Plan } from '../../shared/plan.ts';
import type { PublicFair } from '../../shared/noticeboard.ts';
import { isOfHere, isOfNowhere, markHere, stayAt } from '../../shared/web/fair-here.ts';
import type { Known } from './known.ts';

/** At which fair it was done, or in which rehearsal; it goes out there and nowhere else. */
type Made = { fair?: string | null };

/** Something done at this device that the server has to be told, as it was done. */
export type Item = Made & { deviceId: string; madeAt: string } & (
    | { kind: 'visitor'; body: Body<'POST /api/visitors'> }
    | { kind: 'check-in'; body: Body<'POST /api/check-ins'>; done: 'admitted' | 'refused' | null }
    | { kind: 'survey'; survey: string; body: Body<'POST /api/surveys/:name/answers'> }
    | { kind: 'undo'; checkInId: string; body: Body<'POST /api/check-ins/:id/undo'> }
  );
export type Queued = { seq: number; item: Item };
/** What a device has not sent yet. */
export type Unsent = {
  pending: number;
  oldestAt: string | null;
  /** The browser could not store some of it: it is lost when this page is closed. */
  unsaved: boolean;
};
export type SeenFact = Fact & { id: string };
/** What anybody may see of the fair, and when it was last heard to be so, in milliseconds. */
export type Heard = { fair: PublicFair; heardAt: number };
/** What was heard of the fair, to go on with while the server is away. */
type Things = { noticeboard: Heard; surveys: Survey[]; plan: Plan };

interface Shelves extends DBSchema {
  /** In the order of doing. */
  queue: { key: number; value: Item };
  /** Badges to hand out without the server. */
  reserve: { key: string; value: { code: string; deviceId: string } & Made };
  /** The scans made at this door that stand, by badge. */
  seen: { key: string; value: SeenFact[] };
  /** What was last known of the fair: by this device's own right, and as the noticeboard shows it. */
  known: { key: 'fair' | keyof Things; value: Known | Things[keyof Things] };
}
type Shelf = 'queue' | 'reserve' | 'seen' | 'known';
type Write = IDBPTransaction<Shelves, Shelf[], 'readwrite'>;

const isOwn = (badge: { deviceId: string } & Made, deviceId: string): boolean =>
  badge.deviceId === deviceId && isOfHere(badge.fair);
const isRehearsal = (): boolean => isRehearsed(markHere() ?? '');

const NAME = 'jarmanke';
/** Loose items come after every number that the database gives. */
const LOOSE_FROM = 2 ** 40;

/**
 * What this device keeps through a crash, a flat battery and a closed browser. A write is done when it is on the disk
 * (`durability: 'strict'`); where the browser cannot store, things are held in memory and `unsaved` says so.
 */
export class Kept {
  readonly #db: IDBPDatabase<Shelves> | null;
  readonly #loose = new Map<number, Item>();
  #nextLoose = LOOSE_FROM;

  private constructor(db: IDBPDatabase<Shelves> | null) {
    this.#db = db;
  }

  static async open(): Promise<Kept> {
    const upgrade = (db: IDBPDatabase<Shelves>): void => {
      db.createObjectStore('queue', { autoIncrement: true });
      db.createObjectStore('reserve', { keyPath: 'code' });
      db.createObjectStore('seen');
      db.createObjectStore('known');
    };
    return new Kept(await openDB<Shelves>(NAME, 1, { upgrade }).catch(() => null));
  }

  /** Something is held in memory only: it is gone when this page is closed. */
  get unsaved(): boolean {
    return this.#loose.size > 0;
  }

  add(done: Item): Promise<number> {
    const item = { ...done, fair: markHere() };
    return this.#write(['queue'], (tx) => tx.objectStore('queue').add(item)).catch(() => this.#addLoose(item));
  }

  /** Queues what is done with a badge of the reserve, which leaves it in the same step; null where none is left. */
  async addOnReserve(deviceId: string, itemsWith: (badge: string) => readonly Item[]): Promise<Queued[] | null> {
    const took = (tx: Write) => this.#take(tx, deviceId, itemsWith);
    return this.#write(['queue', 'reserve'], took).catch(() => null);
  }

  async #take(tx: Write, deviceId: string, itemsWith: (badge: string) => readonly Item[]): Promise<Queued[] | null> {
    let own = await tx.objectStore('reserve').openCursor();
    while (own && !isOwn(own.value, deviceId)) own = await own.continue();
    if (!own) return null;
    const items = itemsWith(own.value.code).map((item) => ({ ...item, fair: markHere() }));
    const [seqs] = await Promise.all([
      Promise.all(items.map((item) => tx.objectStore('queue').add(item))),
      own.delete(),
    ]);
    return items.map((item, i) => ({ seq: seqs[i]!, item }));
  }

  /** The oldest items of the fair that this device is at, at most so many. */
  async head(limit: number): Promise<Queued[]> {
    const stored: Queued[] = [];
    if (this.#db) {
      let cursor = await this.#db.transaction('queue').store.openCursor();
      while (cursor && stored.length < limit) {
        if (isOfHere(cursor.value.fair)) stored.push({ seq: cursor.key, item: cursor.value });
        cursor = await cursor.continue();
      }
    }
    return [...stored, ...this.#looseHere()].slice(0, limit);
  }

  /** How many items there are, and when the oldest was made. */
  async waiting(): Promise<{ pending: number; oldestAt: string | null }> {
    const stored = ((await this.#db?.getAll('queue')) ?? []).filter(({ fair }) => isOfHere(fair));
    const here = [...stored, ...this.#looseHere().map(({ item }) => item)];
    return { pending: here.length, oldestAt: here[0]?.madeAt ?? null };
  }

  /** Writes down what was done at the door; false where the item has left the queue meanwhile. */
  async markDone(seq: number, done: 'admitted' | 'refused'): Promise<boolean> {
    const loose = this.#loose.get(seq);
    if (loose) return loose.kind === 'check-in' && Boolean(this.#loose.set(seq, { ...loose, done }));
    return this.#write(['queue'], async (tx) => {
      const item = await tx.objectStore('queue').get(seq);
      if (item?.kind !== 'check-in') return false;
      await tx.objectStore('queue').put({ ...item, done }, seq);
      return true;
    });
  }

  /** The server has these for good. What a power cut brings back goes out once more, and the server knows it. */
  async remove(seqs: readonly number[]): Promise<void> {
    for (const seq of seqs) this.#loose.delete(seq);
    const all = (tx: Write) => Promise.all(seqs.map((seq) => tx.objectStore('queue').delete(seq)));
    if (this.#db) await this.#write(['queue'], all, 'relaxed');
  }

  async fillReserve(deviceId: string, codes: readonly string[]): Promise<void> {
    await this.#write(['reserve'], (tx) =>
      Promise.all(codes.map((code) => tx.objectStore('reserve').put({ code, deviceId, fair: markHere() }))),
    );
  }

  /** Badges left in reserve; where nothing can be stored there is no reserve, and none is asked for. */
  async reserveLeft(deviceId: string): Promise<number> {
    if (!this.#db) return Infinity;
    return (await this.#db.getAll('reserve')).filter((each) => isOwn(each, deviceId)).length;
  }

  async seen(badge: string): Promise<SeenFact[]> {
    return (await this.#db?.get('seen', badge)) ?? [];
  }
  async putSeen(badge: string, facts: SeenFact[]): Promise<void> {
    await this.#db?.put('seen', facts, badge);
  }
  async forgetSeen(): Promise<void> {
    await this.#db?.clear('seen');
  }

  async known(): Promise<Known | null> {
    return ((await this.#db?.get('known', 'fair')) as Known | undefined) ?? null;
  }
  async putKnown(known: Known): Promise<void> {
    await this.#db?.put('known', known, 'fair');
  }

  /** What was heard of the fair last; null where nothing was. */
  async heard<K extends keyof Things>(what: K): Promise<Things[K] | null> {
    return ((await this.#db?.get('known', what)) as Things[K] | undefined) ?? null;
  }
  /** Where the disk has no room for it, what was kept before stays. */
  async keepHeard<K extends keyof Things>(what: K, heard: Things[K]): Promise<void> {
    await this.#db?.put('known', heard, what).catch(() => undefined);
  }

  /** This device is at that fair from now on; what was done in a rehearsal that is over is thrown away. */
  async enter(mark: string | null): Promise<void> {
    stayAt(mark);
    for (const [seq, { fair }] of this.#loose) if (isOfNowhere(fair)) this.#loose.delete(seq);
    if (!this.#db) return;
    await this.#write(['queue', 'reserve'], async (tx) => {
      for (const shelf of ['queue', 'reserve'] as const)
        for (let at = await tx.objectStore(shelf).openCursor(); at; at = await at.continue())
          if (isOfNowhere(at.value.fair)) await at.delete();
    }).catch(() => undefined);
  }

  /** The fair goes over into its rehearsal, or comes back: whoever was seen at the one was not at the other. */
  async goOver(known: Known): Promise<void> {
    await this.forgetSeen();
    await this.putKnown(known);
  }

  /** Back to where it stood: at the fair that it last knew. */
  async comeBack(): Promise<void> {
    const known = await this.known();
    await this.enter(known?.fair.id === undefined ? null : markOf(known.fair));
  }

  /** This device is at no fair until it hears of one; what waits for one waits on. */
  async forgetFair(): Promise<void> {
    stayAt(null);
    await this.forgetSeen();
    await this.#db?.delete('known', 'fair');
  }

  #looseHere(): Queued[] {
    return [...this.#loose].map(([seq, item]) => ({ seq, item })).filter(({ item }) => isOfHere(item.fair));
  }

  /** Forgets everything, for good; in a rehearsal what waits for the fair itself stays. */
  async wipe(): Promise<void> {
    for (const { seq } of await this.head(Infinity)) await this.remove([seq]);
    if (isRehearsal()) return;
    this.#loose.clear();
    const shelves: Shelf[] = ['queue', 'reserve', 'seen', 'known'];
    if (this.#db)
      await this.#write(shelves, (tx) => Promise.all(shelves.map((shelf) => tx.objectStore(shelf).clear())));
  }

  async #write<T>(
    shelves: Shelf[],
    work: (tx: Write) => Promise<T>,
    durability: 'strict' | 'relaxed' = 'strict',
  ): Promise<T> {
    if (!this.#db) throw new Error('this browser stores nothing');
    const tx: Write = this.#db.transaction(shelves, 'readwrite', { durability });
    const [result] = await Promise.all([work(tx), tx.done]);
    return result;
  }

  #addLoose(item: Item): number {
    this.#nextLoose += 1;
    this.#loose.set(this.#nextLoose, item);
    return this.#nextLoose;
  }
}
