import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { holdFolder, openFair, openRights } from '../db/open.ts';
import { addressesOf, faces, isEverywhere, numbersOf, urlOf, type Doors } from './addresses.ts';
import type { Certificates } from './certificates/certificates.ts';
import { LOCAL_NAMES, type MachineNames } from './certificates/names.ts';
import { certificatesFor } from './own-certificates.ts';
import { tlsPortOf, type Settings } from './config.ts';
import { FolderKeeper } from './folder-keeper.ts';
import { DataFolder } from './folders/data-folder.ts';
import type { ExampleName } from '../shared/fairs.ts';
import type { House } from './house.ts';
import { LocalName } from './local-name.ts';
import { closeFiles, openHouse, type FairFiles, type Opened, type Outer } from './opened.ts';
import { SecondDoor } from './second-door.ts';

/** What is open at this moment: after a change-over, the other fair's. */
export type Running = {
  readonly app: FastifyInstance;
  readonly house: House;
  readonly address: string;
  /** What to say to whoever started it: that another fair is served than the last time. */
  readonly note: string | null;
  /** The end of the last change-over that was begun. */
  changedOver: () => Promise<void>;
  close: () => Promise<void>;
};
export type StartOptions = {
  example?: ExampleName | null;
  now?: () => Date;
  guard?: boolean;
  screens?: string;
  /** https beside plain http, with the fair's own authority where the settings name no certificate. */
  tls?: boolean;
  /** Whether the fair takes a name on the local network. */
  announce?: boolean;
  /** Asks for the organiser's password; `again` after a wrong one. */
  askPassword?: (again: boolean) => Promise<string | null>;
  names?: () => MachineNames;
  /** How often a backup is made of a fair that goes on, in milliseconds. */
  backupEveryMs?: number;
};

/** Where the built screens lie. */
export const SCREENS = fileURLToPath(new URL('../build/screens', import.meta.url));

/** How often it is seen to whether fairs that are not served have to erase what they hold of people. */
const PURGE_LOOK_MS = 3_600_000;
/** How often a backup is made of a fair that goes on. */
const BACKUP_EVERY_MS = 600_000;
/** The port was ours a moment ago; what still clings to it lets go soon. */
const LISTEN_TRIES = 20;
const LISTEN_WAIT_MS = 250;

/** Holds the data folder, opens the fair in it that is served, folds its journal, and listens. */
export const start = async (settings: Settings, options: StartOptions = {}): Promise<Running> => {
  const server = new Server(settings, options);
  try {
    await server.begin();
    return server;
  } catch (error) {
    await server.close();
    throw error;
  }
};

/**
 * One process at one address, with one fair open at a time. Another fair of the folder is opened beside the one that is
 * served; then the pointer is moved, the one closes and the other listens at the same ports. Authority, certificates and
 * the name on the network belong to the process and outlast every fair.
 */
class Server implements Running {
  readonly #settings: Settings;
  readonly #options: StartOptions;
  readonly #held: { letGo: () => void };
  readonly #keeper: FolderKeeper;
  readonly #data: DataFolder;
  readonly #doors: Doors = { http: null, https: null };
  #current: Opened | null = null;
  #localName: LocalName | null = null;
  #named: string | null = null;
  #certificates: Promise<Certificates> | null = null;
  #changing: Promise<void> = Promise.resolve();

  constructor(settings: Settings, options: StartOptions) {
    [this.#settings, this.#options] = [settings, options];
    this.#held = holdFolder(settings.dataFolder);
    this.#data = new DataFolder(settings.dataFolder);
    this.#keeper = new FolderKeeper({
      data: this.#data,
      settings,
      now: this.#now,
      openFiles,
      current: () => this.#open,
      openBeside: async (path) => {
        const next = await this.#openAt(path, null);
        return (atPlace) => (this.#changing = this.#changeOver(next, atPlace));
      },
    });
  }

  async begin(): Promise<void> {
    this.#data.tidyUp();
    this.#current = await this.#openAt(this.#keeper.path, this.#options.example ?? null);
    const { app } = this.#current;
    this.#localName = this.#options.announce ? announcer(this.#settings, app) : null;
    const naming = this.#localName?.take(LOCAL_NAMES);
    await this.#listen(this.#current);
    this.#named = (await naming) ?? null;
    await this.#purgeOthers();
    this.#timer = setInterval(() => void this.#purgeOthers(), PURGE_LOOK_MS).unref();
  }
  #timer: ReturnType<typeof setInterval> | undefined;

  get app(): FastifyInstance {
    return this.#open.app;
  }
  get house(): House {
    return this.#open.house;
  }
  get address(): string {
    return firstAddress(this.#settings, this.#doors);
  }
  get note(): string | null {
    return this.#keeper.note;
  }
  changedOver(): Promise<void> {
    return this.#changing;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#changing.catch(() => undefined);
    await this.#localName?.close();
    await this.#current?.close();
    this.#held.letGo();
  }

  get #open(): Opened {
    if (!this.#current) throw new Error('no fair is open yet');
    return this.#current;
  }

  readonly #now = (): Date => this.#options.now?.() ?? new Date();

  /** Whether https is served beside plain http. */
  get #isBeside(): boolean {
    return Boolean(this.#options.tls) || this.#settings.tlsPort !== null;
  }

  async #openAt(path: string, example: ExampleName | null): Promise<Opened> {
    const files = openFiles(path);
    try {
      return await openHouse(files, this.#outer, example);
    } catch (error) {
      closeFiles(files);
      throw error;
    }
  }

  get #outer(): Outer {
    const settings = this.#settings;
    const { guard = false, screens = SCREENS, backupEveryMs = BACKUP_EVERY_MS } = this.#options;
    return {
      settings,
      now: this.#now,
      guard,
      screens,
      backupEveryMs,
      https: this.#isBeside ? null : settings.tls,
      folders: this.#keeper,
      address: () => settings.publicUrl ?? this.address,
      addresses: () => addressesOf(settings.host, this.#doors, this.#named),
      tlsPort: () => this.#doors.https,
      certificates: async (reader) =>
        this.#isBeside && !settings.tls
          ? (this.#certificates ??= certificatesFor(settings, this.#options, reader))
          : null,
    };
  }

  /** Listens where the process listened before, or where the settings say. */
  async #listen({ app, house }: Opened): Promise<void> {
    const { port, host, tls } = this.#settings;
    const doors = this.#doors;
    const plain = this.#isBeside || !tls ? 'http' : 'https';
    if (this.#isBeside) {
      const tlsPort = doors.https ?? this.#settings.tlsPort;
      doors.https = await openSecondDoor(app, { ...this.#settings, tlsPort }, house.certificates);
    }
    await app.listen({ port: doors[plain] ?? port, host });
    doors[plain] = (app.server.address() as { port: number }).port;
  }

  async #changeOver(next: Opened, atPlace: () => void): Promise<void> {
    atPlace();
    await this.#open.close();
    this.#current = next;
    for (let tries = 1; ; tries += 1)
      try {
        return await this.#listen(next);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === LISTEN_TRIES) throw error;
        await pause(LISTEN_WAIT_MS);
      }
  }

  async #purgeOthers(): Promise<void> {
    try {
      await this.#keeper.purgeOthers();
    } catch (err) {
      this.app.log.error({ err }, 'contacts of a fair that is not served were not erased');
    }
  }
}

const openFiles = (path: string): FairFiles => {
  const file = openFair(path);
  return { path, file, sealed: openRights(path) };
};

const firstAddress = ({ host, port }: Settings, { http, https }: Doors): string =>
  urlOf(http === null && https !== null ? 'https' : 'http', numbersOf(host)[0]!, http ?? https ?? port);

const openSecondDoor = async (
  app: FastifyInstance,
  settings: Settings,
  certificates: Certificates | null,
): Promise<number> => {
  const own = certificates?.leaf;
  const door = new SecondDoor(app, own ? { cert: own.certificate, key: own.key } : settings.tls!);
  certificates?.onRenewed(({ certificate, key }) => door.show({ cert: certificate, key }));
  await app.ready();
  return door.listen(tlsPortOf(settings), settings.host);
};

const announcer = ({ host }: Settings, app: FastifyInstance): LocalName | null =>
  isEverywhere(host)
    ? new LocalName({
        faces: () => faces().map(({ ipv4, ipv6 }) => ({ ipv4, ipv6: host === '::' ? ipv6 : [] })),
        onTrouble: (error) => app.log.warn(`This network carries no name for the fair: ${error.message}`),
      })
    : null;
