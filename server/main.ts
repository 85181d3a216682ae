import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { applyEntry } from '../shared/apply.ts';
import { emptyFair } from '../shared/fair.ts';
import { Journal, replay } from '../db/journal.ts';
import { openFair } from '../db/open.ts';
import { networkAddress } from './access/machine.ts';
import { digits } from './access/secrets.ts';
import { buildApp } from './app.ts';
import type { Settings } from './config.ts';
import { isSetUp } from './fairs/store.ts';
import { PublicFigureBook } from './figures/public.ts';
import type { House } from './house.ts';
import { memberByLogin } from './members/store.ts';
import { makeFair, makeOrganiser, type ExampleName } from './set-up.ts';

export type Running = { app: FastifyInstance; house: House; address: string; close: () => Promise<void> };
export type StartOptions = { example?: ExampleName | null; now?: () => Date; guard?: boolean; screens?: string };

/** Where the built screens lie. */
export const SCREENS = fileURLToPath(new URL('../build/screens', import.meta.url));

/** Opens the fair in its folder, folds its journal, and listens. */
export const start = async (settings: Settings, options: StartOptions = {}): Promise<Running> => {
  const { example = null, now = () => new Date(), guard = false, screens = SCREENS } = options;
  const file = openFair(settings.dataFolder);
  try {
    const fair = emptyFair();
    for (const entry of replay(file.db)) applyEntry(fair, entry);
    let app: FastifyInstance | null = null;
    const journal = new Journal(file.db, {
      now,
      guard,
      onFollowerError: (err) => app?.log.error({ err }, 'a follower failed'),
    });
    journal.follow((entries) => entries.forEach((entry) => applyEntry(fair, entry)));
    if (!isSetUp(journal.reader) && (example || settings.organiser)) await makeFair(journal, example, now());
    if (settings.organiser && isSetUp(journal.reader) && !memberByLogin(journal.reader, settings.organiser.login))
      await makeOrganiser(journal, { name: settings.organiser.login, ...settings.organiser });
    let listening = settings.publicUrl ?? `http://127.0.0.1:${settings.port}`;
    const house: House = {
      journal,
      reader: journal.reader,
      epoch: file.epoch,
      fair,
      settings,
      now,
      address: () => listening,
      publicFigures: new PublicFigureBook(),
      setupCode: isSetUp(journal.reader) ? null : digits(8),
    };
    app = await buildApp(house, screens);
    await app.listen({ port: settings.port, host: settings.host });
    const { port } = app.server.address() as { port: number };
    const address = `${settings.tls ? 'https' : 'http'}://${settings.host === '0.0.0.0' ? networkAddress() : settings.host}:${port}`;
    listening = settings.publicUrl ?? address;
    const close = async (): Promise<void> => {
      await app?.close();
      file.close();
    };
    return { app, house, address, close };
  } catch (error) {
    file.close();
    throw error;
  }
};
