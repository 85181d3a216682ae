import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { v7 as uuid } from 'uuid';
import type { Role } from '../../shared/endpoint.ts';
import { PLACE_KINDS } from '../../shared/places.ts';
import type { StartOptions } from '../../server/main.ts';
import type { Answer, Caller } from './caller.ts';
import { Clock, TestFair } from './fair.ts';
import { fastFolder } from './ledger.ts';
import type { ReadRows } from './tally.ts';

/** Where the fair day of the tests begins: nine in the morning in Osh. */
export const MORNING = '2026-10-25T03:00:00.000Z';

/** What a random day remembers of what was done, to do something with it again. */
export class Day {
  readonly fair: TestFair;
  readonly clock: Clock;
  readonly people: Record<'kiosk' | 'scanner' | 'desk' | 'adviser' | 'moderator' | 'viewer', Caller> & {
    facilitator: Awaited<ReturnType<TestFair['member']>>;
  };
  readonly employers: { id: string; caller: Caller }[] = [];
  readonly scans: { id: string; by: Caller; body: Record<string, unknown> }[] = [];
  readonly tallies: { id: string; placeId: string }[] = [];
  /** Phones of visitors who have not taken a badge. */
  readonly phones: Caller[];
  readonly known: Record<
    | 'places'
    | 'badges'
    | 'vacancies'
    | 'offers'
    | 'members'
    | 'devices'
    | 'items'
    | 'announcements'
    | 'questions'
    | 'handouts'
    | 'given'
    | 'advice',
    string[]
  >;

  readonly #rows: Sqlite.Database;
  readonly #statements = new Map<string, Sqlite.Statement>();

  private constructor(fair: TestFair, clock: Clock, people: Day['people'], known: Day['known']) {
    this.fair = fair;
    this.#rows = new Sqlite(join(fair.folder, 'fair.db'), { readonly: true });
    this.clock = clock;
    this.people = people;
    this.known = known;
    this.phones = [fair.phone(), fair.phone(), fair.phone()];
  }

  /** A fair with one place of each kind, three tents, sixty printed badges, two employers and one member of each role. */
  static async open(options: StartOptions = {}): Promise<Day> {
    const clock = new Clock();
    clock.set(MORNING);
    const fair = await TestFair.open({ folder: fastFolder(), now: clock.read, ...options });
    for (const kind of PLACE_KINDS)
      await fair.organiser.call('POST /api/places', { body: { kind, name: kind, capacity: 3 } });
    const { items } = await fair.organiser.call('GET /api/places');
    const tents = items.filter(({ kind }) => kind === 'tent').map(({ id }) => id);
    const member = (role: Role, placeIds: string[] = []) => fair.member(role, { placeIds });
    const people = {
      kiosk: await fair.device('kiosk'),
      scanner: await fair.device('scanner'),
      desk: await member('desk'),
      facilitator: await member('facilitator', tents.slice(0, 2)),
      adviser: await member('adviser'),
      moderator: await member('moderator'),
      viewer: await member('viewer'),
    };
    const known = {
      places: items.map(({ id }) => id),
      badges: await fair.badges(60),
      vacancies: [],
      offers: [],
      members: [],
      devices: [],
      items: [],
      announcements: [],
      questions: [],
      handouts: [],
      given: [],
      advice: [],
    };
    const day = new Day(fair, clock, people, known);
    for (const name of ['Келечек Текс', 'Ала-Тоо Сервис']) await day.addEmployer(name);
    return day;
  }

  async addEmployer(name: string): Promise<void> {
    const id = await this.fair.addEmployer(name);
    this.employers.push({ id, caller: await this.fair.member('employer', { employerId: id }) });
  }

  /** Reads the rows behind the server's back, through one connection. */
  readonly sql: ReadRows = <T>(query: string, ...values: unknown[]) => {
    const statement = this.#statements.get(query) ?? this.#rows.prepare(query);
    this.#statements.set(query, statement);
    return statement.all(...values) as T[];
  };

  async stop(): Promise<void> {
    this.#rows.close();
    await this.fair.stop();
  }

  get organiser(): Caller {
    return this.fair.organiser;
  }

  /** What was said, kept if it was honoured. */
  async remember(key: keyof Day['known'], id: string, asked: Promise<Answer>): Promise<Answer> {
    const answer = await asked;
    if (answer.status < 300) this.known[key].push(id);
    return answer;
  }

  /** An instant some minutes from now. */
  minutes(from: number): string {
    return new Date(this.clock.read().getTime() + from * 60_000).toISOString();
  }
}

export const newId = (): string => uuid();
export const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % from.length];
