import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { defineCommand } from 'citty';
import { copyClosed, lookInto } from '../../../db/copy.ts';
import { FolderInUse, holdFolder } from '../../../db/open.ts';
import { lockedName } from '../../../shared/backups.ts';
import { fileNameOf, type FairFolder } from '../../../shared/folders.ts';
import { locked } from '../../backups/locking.ts';
import { readSettings } from '../../config.ts';
import { DataFolder } from '../../folders/data-folder.ts';
import { packed } from '../../folders/one-file.ts';
import { asOrganiser, unknownOption, WrongUse, type Print } from '../print/organiser.ts';
import { saveWhole } from '../../folders/save-whole.ts';

const args = {
  to: {
    type: 'string',
    description: 'the folder to save into; default JARMANKE_BACKUP_DIR, else backups in the data folder',
  },
  url: { type: 'string', description: 'the running server; default http://127.0.0.1:PORT' },
} as const;
type Given = { [K in keyof typeof args]?: string | undefined };

export const backup = defineCommand({
  meta: {
    name: 'backup',
    description: 'Save the fair that is served as one file, while it goes on or while nobody serves it',
  },
  args,
  async run({ args: given, rawArgs }) {
    const print = (line: string) => void process.stdout.write(`${line}\n`);
    const wrong = unknownOption(rawArgs, args);
    if (wrong) print(wrong);
    process.exitCode = wrong ? 2 : await saveBackup(given, process.env, print);
  },
});

/** Saves the fair through the server that serves the data folder, or from the folder where none does; returns the exit code. */
export const saveBackup = async ({ to, url }: Given, env: NodeJS.ProcessEnv, print: Print): Promise<number> => {
  const { dataFolder, backups } = readSettings(env);
  const { recipient } = backups;
  const into = to ?? backups.folder;
  const save = async (fair: Pick<FairFolder, 'city' | 'day' | 'fairId'>, bytes: Readable, at: string) => {
    mkdirSync(into, { recursive: true, mode: 0o700 });
    const out = join(into, lockedName(fileNameOf(fair, at), recipient !== null));
    await saveWhole(recipient === null ? bytes : await locked(bytes, recipient), out);
    print(out);
  };
  const held = url === undefined && existsSync(dataFolder) ? holdIfFree(dataFolder) : null;
  if (held === null)
    return asOrganiser(url, env, print, async (client) => {
      const { items } = await client.call<{ items: FairFolder[] }>('GET', '/api/fairs');
      const fair = items.find(({ isServed }) => isServed);
      if (!fair) throw new WrongUse('The server has no fair yet.');
      await save(fair, await client.file(`/api/fairs/${fair.folder}.tar.gz`), new Date().toISOString());
    });
  try {
    const data = new DataFolder(dataFolder);
    const { folder } = data.served();
    const fair = data.has(folder) ? lookInto(data.pathOf(folder)) : null;
    if (!fair) {
      print(`There is no fair in ${dataFolder}.`);
      return 2;
    }
    const at = new Date().toISOString();
    const copy = data.unfinished();
    await copyClosed(data.pathOf(folder), copy);
    await save({ ...fair, fairId: fair.id }, await packed(copy, fair, at), at);
    return 0;
  } finally {
    held.letGo();
  }
};

/** Null where a server holds the folder. */
const holdIfFree = (folder: string): ReturnType<typeof holdFolder> | null => {
  try {
    return holdFolder(folder);
  } catch (error) {
    if (error instanceof FolderInUse) return null;
    throw error;
  }
};
