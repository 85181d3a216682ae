import type { FastifyInstance } from 'fastify';
import { Journal, replay } from '../db/journal.ts';
import type { Database, FairFile } from '../db/open.ts';
import { applyEntry } from '../shared/apply.ts';
import { emptyFair } from '../shared/fair.ts';
import type { ExampleName } from '../shared/fairs.ts';
import { digits } from './access/secrets.ts';
import { buildApp } from './app.ts';
import { BackupKeeper } from './backups/keeper.ts';
import { fairOf, isSetUp } from './fairs/store.ts';
import { PublicFigureBook } from './figures/public.ts';
import type { House } from './house.ts';
import { purgeWhenDue } from './keeping/purging.ts';
import { lastPurge } from './keeping/store.ts';
import { memberByLogin } from './members/store.ts';
import { RightsBook } from './rights/book.ts';
import type { Credentials } from './second-door.ts';
import { makeFair, makeOrganiser } from './set-up.ts';
import { VacancyFinder } from './vacancies/finder.ts';

/** The two files of a fair, open, and the folder in which they lie. */
export type FairFiles = { path: string; file: FairFile; sealed: Database };
export const closeFiles = ({ file, sealed }: FairFiles): void => {
  sealed.$client.close();
  file.close();
};

/** One fair, folded, with everything that serves it; it does not listen yet. */
export type Opened = { house: House; app: FastifyInstance; files: FairFiles; close: () => Promise<void> };

/** What is the same for every fair of a data folder. */
export type Outer = Pick<House, 'settings' | 'now' | 'address' | 'addresses' | 'tlsPort' | 'folders'> & {
  guard: boolean;
  screens: string;
  backupEveryMs: number;
  https: Credentials | null;
  certificates: (reader: House['reader']) => Promise<House['certificates']>;
};

/** What is sealed stands in no entry of the journal: how many rows of its file were changed since it was opened. */
const changesIn = (sealed: Database): number =>
  sealed.$client.prepare('SELECT total_changes()').pluck().get() as number;

/** How often it is seen to whether an hour is over. */
const HOURS_LOOK_MS = 60_000;
/** How often it is seen to whether contacts have to be erased. */
const PURGE_LOOK_MS = 3_600_000;

/** Folds the journal of a fair, makes what an empty one needs first, and builds the app that serves it. */
export const openHouse = async (files: FairFiles, outer: Outer, example: ExampleName | null): Promise<Opened> => {
  const { file, sealed } = files;
  const { settings, now, guard, screens, https, certificates, backupEveryMs, ...told } = outer;
  const fair = emptyFair();
  for (const entry of replay(file.db)) applyEntry(fair, entry);
  let app: FastifyInstance | null = null;
  const onFollowerError = (err: unknown): void => void app?.log.error({ err }, 'a follower failed');
  const journal = new Journal(file.db, { now, guard, onFollowerError });
  journal.follow((entries) => entries.forEach((entry) => applyEntry(fair, entry)));
  const finder = new VacancyFinder(journal.reader);
  journal.follow(finder.follow);
  if (!isSetUp(journal.reader) && (example || settings.organiser)) await makeFair(journal, example, now());
  if (settings.organiser && isSetUp(journal.reader) && !memberByLogin(journal.reader, settings.organiser.login))
    await makeOrganiser(journal, { name: settings.organiser.login, ...settings.organiser });
  const backups = new BackupKeeper({
    settings,
    now,
    path: files.path,
    everyMs: backupEveryMs,
    mark: () => `${journal.head} ${changesIn(sealed)}`,
    fair: () => (file.rehearsal === null && isSetUp(journal.reader) ? fairOf(journal.reader) : null),
    purgedAt: () => lastPurge(journal.reader),
    onTrouble: (trouble, message) => app?.log.error({ trouble }, `no backup was made: ${message}`),
  });
  const house: House = {
    ...told,
    settings,
    now,
    journal,
    reader: journal.reader,
    epoch: file.epoch,
    rehearsal: file.rehearsal,
    fair,
    finder,
    rights: new RightsBook({ db: sealed, journal, fair, now }),
    certificates: await certificates(journal.reader),
    backups,
    publicFigures: new PublicFigureBook(),
    setupCode: isSetUp(journal.reader) ? null : digits(8),
  };
  const built = (app = await buildApp(house, screens, https));
  for (const begin of [tellHours, keepNoLonger]) await begin(house, built);
  if (file.rehearsal === null) keepBackups(backups, backupEveryMs, built);
  return {
    house,
    app: built,
    files,
    close: async () => {
      await built.close();
      closeFiles(files);
    },
  };
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

/** Makes backups of a fair that changes, until the app closes. */
const keepBackups = (backups: BackupKeeper, everyMs: number, app: FastifyInstance): void => {
  const onTrouble = (err: unknown) => app.log.error({ err }, 'no backup was made');
  void backups.look();
  const timer = setInterval(() => void backups.make().catch(onTrouble), everyMs).unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await backups.close();
  });
};
