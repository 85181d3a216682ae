import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { v7 as uuid } from 'uuid';
import type { checkIn } from '../../shared/checkins.ts';
import type { DeviceKind, ReplyOf, Role } from '../../shared/endpoint.ts';
import type { FairState } from '../../shared/fairs.ts';
import type { Place, PlaceKind } from '../../shared/places.ts';
import { readSettings } from '../../server/config.ts';
import { start, type Running, type StartOptions } from '../../server/main.ts';
import { Caller } from './caller.ts';

export const LOGIN = 'organiser';
export const PASSWORD = 'a long password';

/** A clock that a test moves; the server sees no other. */
export class Clock {
  #now: Date | null = null;
  readonly read = (): Date => this.#now ?? new Date();
  set(at: string): void {
    this.#now = new Date(at);
  }
  /** From now on the machine's own time. */
  release(): void {
    this.#now = null;
  }
  forward(ms: number): void {
    this.#now = new Date(this.read().getTime() + ms);
  }
}

type Options = StartOptions & {
  folder?: string;
  state?: FairState;
  organised?: boolean;
  env?: NodeJS.ProcessEnv;
  at?: string;
};

/** A real fair on a real file behind a real port, with the journal's guard on. Stop it when done. */
export class TestFair {
  readonly running: Running;
  readonly folder: string;
  readonly clock: Clock;
  readonly organiser: Caller;
  #door: Promise<Caller> | null = null;

  private constructor(running: Running, folder: string, clock: Clock, organiser: Caller) {
    this.running = running;
    this.folder = folder;
    this.clock = clock;
    this.organiser = organiser;
  }

  /**
   * Opens a fair that counts at once, unless another state is asked for; `organised: false` leaves it to be set up.
   * `at` is what its clock says from the first moment: whatever time of day it is here, nobody's session is over.
   */
  static async open(options: Options = {}): Promise<TestFair> {
    const { folder = mkdtempSync(join(tmpdir(), 'jarmanke-')), state, organised = true, env, at, ...rest } = options;
    const clock = new Clock();
    if (at) clock.set(at);
    const organiser = organised ? { JARMANKE_ORGANISER_LOGIN: LOGIN, JARMANKE_ORGANISER_PASSWORD: PASSWORD } : {};
    const settings = readSettings({
      PORT: '0',
      HOST: '127.0.0.1',
      JARMANKE_DATA: folder,
      LOG_LEVEL: 'error',
      ...organiser,
      ...env,
    });
    const running = await start(settings, { now: clock.read, guard: true, ...rest });
    if (!organised) return new TestFair(running, folder, clock, new Caller(running));
    const { cookies } = await new Caller(running).ask('POST /api/session', {
      body: { login: LOGIN, password: PASSWORD },
    });
    const fair = new TestFair(running, folder, clock, new Caller(running, { cookie: `session=${cookies['session']}` }));
    const now = (await fair.organiser.call('GET /api/fair')).state;
    const wished = state ?? 'open';
    if (now === 'planning' && wished !== now) await fair.organiser.call('PATCH /api/fair', { body: { state: wished } });
    return fair;
  }

  get address(): string {
    return this.running.address;
  }

  /** Somebody whom nobody knows. */
  get nobody(): Caller {
    return new Caller(this.running);
  }

  /** A phone that has opened a page. */
  phone(): Caller {
    return new Caller(this.running, { cookie: `phone=${uuid()}` });
  }

  /** A member with this role, signed in with its card. */
  async member(
    role: Role,
    of: { employerId?: string; placeIds?: string[] } = {},
  ): Promise<Caller & { memberId: string; secret: string }> {
    const { id, card } = await this.organiser.call('POST /api/members', { body: { name: `A ${role}`, role, ...of } });
    const secret = card.url.split('#card=')[1] ?? '';
    const { cookies } = await this.nobody.ask('POST /api/session/card', { body: { secret } });
    return Object.assign(new Caller(this.running, { cookie: `session=${cookies['session']}` }), {
      memberId: id,
      secret,
    });
  }

  /** A paired device. */
  async device(kind: DeviceKind, placeId?: string): Promise<Caller & { deviceId: string }> {
    const { id, pairingCode } = await this.organiser.call('POST /api/devices', {
      body: { name: `A ${kind}`, kind, ...(placeId ? { placeId } : {}) },
    });
    const { token } = await this.nobody.call('POST /api/devices/pair', { body: { pairingCode } });
    return Object.assign(new Caller(this.running, { authorization: `Bearer ${token}` }), { deviceId: id });
  }

  /** A scan made at the door. */
  async enter(body: ReturnType<typeof scan>): Promise<ReplyOf<typeof checkIn>> {
    this.#door ??= this.device('kiosk');
    return (await this.#door).call('POST /api/check-ins', { body });
  }

  /** The first place of a kind. */
  async place(kind: PlaceKind): Promise<Place> {
    const { items } = await this.organiser.call('GET /api/places');
    const found = items.find((place) => place.kind === kind);
    if (!found) throw new Error(`this fair has no ${kind}`);
    return found;
  }

  async addTent(capacity: number | null, name = 'A tent'): Promise<Place> {
    return this.organiser.call('POST /api/places', { body: { kind: 'tent', name, capacity } });
  }

  async addEmployer(name = 'Келечек Текс', stand = '12'): Promise<string> {
    return (await this.organiser.call('POST /api/employers', { body: { id: uuid(), name, stand } })).id;
  }

  /** Printed badges that nobody holds yet. */
  async badges(count: number): Promise<string[]> {
    return (await this.organiser.call('POST /api/badges', { body: { count } })).codes;
  }

  /** The organiser with the password of old, at the fair that is open now. */
  async signIn(): Promise<Caller> {
    const body = { login: LOGIN, password: PASSWORD };
    const { cookies } = await this.nobody.ask('POST /api/session', { body });
    return new Caller(this.running, { cookie: `session=${cookies['session']}` });
  }

  /** Begins a rehearsal with a copy of this fair; the server has changed over when it resolves. */
  async rehearse(): Promise<void> {
    const { id: fairId } = await this.organiser.call('GET /api/fair');
    await this.organiser.call('POST /api/rehearsal', { body: { fairId } });
    await this.running.changedOver();
  }

  async endRehearsal(): Promise<void> {
    await this.organiser.call('POST /api/rehearsal/ended');
    await this.running.changedOver();
  }

  /** Reads the rows behind the server's back. */
  sql<T>(query: string, ...values: unknown[]): T[] {
    const db = new Sqlite(join(this.folder, 'fair.db'), { readonly: true });
    try {
      return db.prepare(query).all(...values) as T[];
    } finally {
      db.close();
    }
  }

  async stop(keepFolder = false): Promise<void> {
    await this.running.close();
    if (!keepFolder) rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One scan, now. */
export const scan = (
  badge: string,
  placeId: string,
  direction: 'in' | 'out' = 'in',
  at = new Date().toISOString(),
) => ({
  id: uuid(),
  badge,
  placeId,
  direction,
  at,
});
