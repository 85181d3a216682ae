import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { applyEntry } from '../shared/apply.ts';
import { emptyFair } from '../shared/fair.ts';
import { Journal, replay, type Reader } from '../db/journal.ts';
import { openFair, openRights } from '../db/open.ts';
import { isPassword, digits } from './access/secrets.ts';
import { addressesOf, faces, isEverywhere, numbersOf, urlOf, type Doors } from './addresses.ts';
import { buildApp } from './app.ts';
import type { Certificates } from './certificates/certificates.ts';
import { certificateFolder } from './certificates/folder.ts';
import { namesOfMachine, LOCAL_NAMES, type MachineNames } from './certificates/names.ts';
import { openCertificates } from './certificates/open.ts';
import { tlsPortOf, type Settings } from './config.ts';
import { isSetUp } from './fairs/store.ts';
import { PublicFigureBook } from './figures/public.ts';
import type { ExampleName } from '../shared/fairs.ts';
import type { House } from './house.ts';
import { purgeWhenDue } from './keeping/purging.ts';
import { LocalName } from './local-name.ts';
import { memberByLogin, membersOf } from './members/store.ts';
import { SecondDoor } from './second-door.ts';
import { RightsBook } from './rights/book.ts';
import { makeFair, makeOrganiser } from './set-up.ts';
import { VacancyFinder } from './vacancies/finder.ts';

export type Running = { app: FastifyInstance; house: House; address: string; close: () => Promise<void> };
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
};

/** Where the built screens lie. */
export const SCREENS = fileURLToPath(new URL('../build/screens', import.meta.url));

/** How often it is seen to whether an hour is over. */
const HOURS_LOOK_MS = 60_000;
/** How often it is seen to whether contacts have to be erased. */
const PURGE_LOOK_MS = 3_600_000;

/** Opens the fair in its folder, folds its journal, and listens. */
export const start = async (settings: Settings, options: StartOptions = {}): Promise<Running> => {
  const { example = null, now = () => new Date(), guard = false, screens = SCREENS } = options;
  const file = openFair(settings.dataFolder);
  const sealed = openRights(settings.dataFolder);
  let app: FastifyInstance | null = null;
  let localName: LocalName | null = null;
  const close = async (): Promise<void> => {
    await localName?.close();
    await app?.close();
    sealed.$client.close();
    file.close();
  };
  try {
    const fair = emptyFair();
    for (const entry of replay(file.db)) applyEntry(fair, entry);
    const journal = new Journal(file.db, {
      now,
      guard,
      onFollowerError: (err) => app?.log.error({ err }, 'a follower failed'),
    });
    journal.follow((entries) => entries.forEach((entry) => applyEntry(fair, entry)));
    const finder = new VacancyFinder(journal.reader);
    journal.follow(finder.follow);
    if (!isSetUp(journal.reader) && (example || settings.organiser)) await makeFair(journal, example, now());
    if (settings.organiser && isSetUp(journal.reader) && !memberByLogin(journal.reader, settings.organiser.login))
      await makeOrganiser(journal, { name: settings.organiser.login, ...settings.organiser });
    const beside = options.tls || settings.tlsPort !== null;
    const certificates = beside && !settings.tls ? await certificatesFor(settings, options, journal.reader) : null;
    const doors: Doors = { http: null, https: null };
    let named: string | null = null;
    const house: House = {
      journal,
      reader: journal.reader,
      epoch: file.epoch,
      fair,
      settings,
      now,
      finder,
      rights: new RightsBook({ db: sealed, journal, fair, now }),
      address: () => settings.publicUrl ?? firstAddress(settings, doors),
      addresses: () => addressesOf(settings.host, doors, named),
      tlsPort: () => doors.https,
      certificates,
      publicFigures: new PublicFigureBook(),
      setupCode: isSetUp(journal.reader) ? null : digits(8),
    };
    app = await buildApp(house, screens, beside ? null : settings.tls);
    for (const begin of [tellHours, keepNoLonger]) await begin(house, app);
    localName = options.announce ? announcer(settings, app) : null;
    const naming = localName?.take(LOCAL_NAMES);
    if (beside) doors.https = await openSecondDoor(app, settings, certificates);
    await app.listen({ port: settings.port, host: settings.host });
    doors[beside || !settings.tls ? 'http' : 'https'] = (app.server.address() as { port: number }).port;
    named = (await naming) ?? null;
    return { app, house, address: firstAddress(settings, doors), close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** Tells the journal of the hours under seal that are over, now and until the app closes. */
const tellHours = async ({ rights }: House, app: FastifyInstance): Promise<void> => {
  await rights.tellPassedHours();
  const onTrouble = (err: unknown) => app.log.error({ err }, 'an hour was not told');
  const timer = setInterval(() => void rights.tellPassedHours().catch(onTrouble), HOURS_LOOK_MS).unref();
  app.addHook('onClose', async () => clearInterval(timer));
};

/** Erases what is held of people when the set day has come, now and until the app closes. */
const keepNoLonger = async (house: House, app: FastifyInstance): Promise<void> => {
  await purgeWhenDue(house);
  const onTrouble = (err: unknown) => app.log.error({ err }, 'contacts were not erased');
  const timer = setInterval(() => void purgeWhenDue(house).catch(onTrouble), PURGE_LOOK_MS).unref();
  app.addHook('onClose', async () => clearInterval(timer));
};

const firstAddress = ({ host, port }: Settings, { http, https }: Doors): string =>
  urlOf(http === null && https !== null ? 'https' : 'http', numbersOf(host)[0]!, http ?? https ?? port);

const certificatesFor = (settings: Settings, options: StartOptions, reader: Reader): Promise<Certificates> => {
  const { names = namesOfMachine, now = () => new Date(), askPassword = async () => null } = options;
  const hashes = membersOf(reader).flatMap(({ role, passwordHash }) =>
    role === 'organiser' && passwordHash ? [passwordHash] : [],
  );
  const isOrganisers = async (password: string): Promise<boolean> =>
    (await Promise.all(hashes.map((hash) => isPassword(password, hash)))).includes(true);
  return openCertificates(
    certificateFolder(settings.dataFolder),
    { names, now },
    {
      given: settings.organiser?.password ?? null,
      ask: askPassword,
      hasOrganiser: hashes.length > 0,
      isOrganisers,
    },
  );
};

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
