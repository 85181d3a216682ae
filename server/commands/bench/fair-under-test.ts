import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { v7 as uuid } from 'uuid';
import type { Direction } from '../../../shared/checkins.ts';
import type { Handicap } from './handicaps.ts';
import { requestOf } from './keep-alive.ts';
import type { Wish } from './load.ts';
import type { Program, Programs } from './programs.ts';

const ORGANISER = { login: 'bench', password: 'bench-password' };
const KIOSKS = 20;
const BADGES_A_CALL = 5_000;

/** A visitor comes in at the gate, sees a tent, and goes. */
const WAY = [
  ['gate', 'in'],
  ['tent', 'in'],
  ['tent', 'out'],
  ['gate', 'out'],
] as const;

type Organiser = { login: string; password: string };
type Place = { id: string; kind: string };
export type Scanned = { badge: string; placeId: string; direction: Direction };

/** The example fair of Osh, served by the product, with an organiser signed in and twenty kiosks paired. */
export class FairUnderTest {
  /** Who serves it; another one after a restart. */
  program: Program;
  readonly folder: string;
  gate = '';
  tent = '';
  placeIds: string[] = [];
  kiosks: string[] = [];
  cookie = '';

  private constructor(program: Program, folder: string) {
    this.program = program;
    this.folder = folder;
  }

  static async open(programs: Programs, handicap: Handicap = 'none'): Promise<FairUnderTest> {
    const folder = programs.folder();
    const program = await programs.start({ serve: 'product', folder, handicap, ...ORGANISER });
    return FairUnderTest.at(program, folder, ORGANISER);
  }

  /** The fair that a program serves from a folder. */
  static async at(program: Program, folder: string, organiser: Organiser): Promise<FairUnderTest> {
    const fair = new FairUnderTest(program, folder);
    await fair.#signIn(organiser);
    const { items } = await fair.call<{ items: Place[] }>('GET /api/places');
    fair.placeIds = items.map(({ id }) => id);
    fair.gate = items.find(({ kind }) => kind === 'gate')?.id ?? '';
    const tent = await fair.call<Place>('POST /api/places', { kind: 'tent', name: 'Bench', capacity: null });
    fair.tent = tent.id;
    for (let i = 0; i < KIOSKS; i++) fair.kiosks.push(await fair.#pairKiosk());
    return fair;
  }

  async call<Reply>(route: string, body?: unknown): Promise<Reply> {
    const response = await this.#fetch(route, body);
    if (!response.ok) throw new Error(`${route} was answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Reply;
  }

  /** Fetches a file as the organiser does; its size in bytes. */
  async fileSize(path: string): Promise<number> {
    const response = await this.#fetch(`GET ${path}`);
    if (!response.ok) throw new Error(`${path} was answered ${response.status}`);
    return (await response.arrayBuffer()).byteLength;
  }

  async addStands(count: number): Promise<void> {
    for (let n = 1; n <= count; n++)
      this.placeIds.push((await this.call<Place>('POST /api/places', { kind: 'stand', name: `Stand ${n}` })).id);
  }

  /** Printed badges that nobody holds yet. */
  async badges(count: number): Promise<string[]> {
    const codes: string[] = [];
    while (codes.length < count) {
      const some = Math.min(BADGES_A_CALL, count - codes.length);
      codes.push(...(await this.call<{ codes: string[] }>('POST /api/badges', { count: some })).codes);
    }
    return codes;
  }

  /** Check-ins by kiosks in turn, as many as there are tags, which are their ids: new visitors come, see a tent, go. */
  async visits(tags: readonly string[]): Promise<Wish[]> {
    const badges = await this.badges(Math.ceil(tags.length / WAY.length));
    return tags.map((tag, n) => {
      const [kind, direction] = WAY[Math.floor(n / badges.length)]!;
      const visitor = n % badges.length;
      return { ...this.#checkIn(tag, n, { badge: badges[visitor]!, placeId: this[kind], direction }), visitor };
    });
  }

  /** First check-ins only, as in the rush when the gate opens: each makes a visitor. */
  async arrivals(count: number): Promise<Wish[]> {
    const badges = await this.badges(count);
    return badges.map((badge, n) => this.#checkIn(uuid(), n, { badge, placeId: this.gate, direction: 'in' }));
  }

  /** The ways of as many new visitors as make so many scans, for batches. */
  async ways(scans: number): Promise<Scanned[]> {
    const badges = await this.badges(Math.ceil(scans / WAY.length));
    const ways = badges.flatMap((badge) => WAY.map(([kind, direction]) => ({ badge, placeId: this[kind], direction })));
    return ways.slice(0, scans);
  }

  /** What a kiosk gathered while offline, sent as one. */
  batch(kiosk: number, scans: readonly Scanned[]): Wish {
    const now = Date.now();
    const checkIns = scans.map((scan, i) => ({
      id: uuid(),
      ...scan,
      at: new Date(now - (scans.length - i) * 1000).toISOString(),
      done: 'admitted',
    }));
    const request = requestOf('POST /api/check-ins/batch', this.#asKiosk(kiosk), { checkIns });
    return { request, expects: '"outcome":"admitted"' };
  }

  asOrganiser(route: string, body?: unknown): string {
    return requestOf(route, { cookie: this.cookie }, body);
  }

  /** The bytes of everything that lies in the rows, indexes and SQLite's own bookkeeping left out. */
  contentBytes(): number {
    const db = new Sqlite(join(this.folder, 'fair.db'), { readonly: true });
    const pluck = (sql: string): unknown[] => db.prepare(sql).pluck().all();
    const tables = pluck("SELECT name FROM sqlite_schema WHERE type = 'table'") as string[];
    const sums = tables.map((table) => {
      const columns = pluck(`SELECT name FROM pragma_table_info('${table}')`) as string[];
      const lengths = columns.map((column) => `coalesce(length(CAST("${column}" AS BLOB)), 0)`);
      return Number(pluck(`SELECT coalesce(sum(${lengths.join(' + ')}), 0) FROM "${table}"`)[0]);
    });
    db.close();
    return sums.reduce((a, b) => a + b, 0);
  }

  #checkIn(id: string, kiosk: number, scan: Scanned): Wish {
    const body = { id, ...scan, at: new Date().toISOString() };
    const expects = scan.direction === 'in' ? '"outcome":"admitted"' : '"outcome":"left"';
    return { request: requestOf('POST /api/check-ins', this.#asKiosk(kiosk), body), expects };
  }

  #asKiosk(n: number): Record<string, string> {
    return { authorization: `Bearer ${this.kiosks[n % this.kiosks.length]}` };
  }

  async #signIn(organiser: Organiser): Promise<void> {
    const response = await this.#fetch('POST /api/session', organiser);
    this.cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }

  async #pairKiosk(): Promise<string> {
    const device = { name: 'Kiosk', kind: 'kiosk', placeId: this.gate };
    const { pairingCode } = await this.call<{ pairingCode: string }>('POST /api/devices', device);
    return (await this.call<{ token: string }>('POST /api/devices/pair', { pairingCode })).token;
  }

  #fetch(route: string, body?: unknown): Promise<Response> {
    const [method = 'GET', path = '/'] = route.split(' ');
    const headers = { cookie: this.cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    return fetch(`http://127.0.0.1:${this.program.port}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}
