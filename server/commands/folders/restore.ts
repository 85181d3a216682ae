import { closeSync, createReadStream, existsSync, openSync, readSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { defineCommand } from 'citty';
import { FolderInUse, holdFolder } from '../../../db/open.ts';
import { FIRST_FOLDER } from '../../../shared/folders.ts';
import { Refused } from '../../../shared/refusals.ts';
import { isLocked, NoKey, unlocked } from '../../backups/locking.ts';
import { readDataFolder } from '../../config.ts';
import { DataFolder } from '../../folders/data-folder.ts';
import { takeInto } from '../../folders/taking-in.ts';
import { WrongUse, type Print } from '../print/organiser.ts';

const args = {
  file: { type: 'positional', description: 'a file that backup or the console saved', required: true },
  key: { type: 'string', description: 'the file with the key, where the backup is encrypted' },
} as const;

export const restore = defineCommand({
  meta: { name: 'restore', description: 'Put a saved fair into the data folder, beside those that are there' },
  args,
  async run({ args: { file, key } }) {
    const print = (line: string) => void process.stdout.write(`${line}\n`);
    process.exitCode = await restoreFile({ file, key }, process.env, print);
  },
});

type Given = { file: string; key?: string | undefined };

/** Takes the file in where nobody serves the folder, as its first fair or as a further one; returns the exit code. */
export const restoreFile = async (given: Given, env: NodeJS.ProcessEnv, print: Print): Promise<number> => {
  const dataFolder = readDataFolder(env);
  const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
  const missing = [given.file, given.key].find((path) => path !== undefined && !isFile(path));
  if (missing !== undefined) {
    print(`There is no file ${missing}.`);
    return 2;
  }
  try {
    const held = holdFolder(dataFolder);
    try {
      const data = new DataFolder(dataFolder);
      const folder = await takeInto(data, await bytesOf(given));
      const isFirst = folder === FIRST_FOLDER;
      print(`Restored into ${data.pathOf(folder)}.`);
      print(
        isFirst ? 'npm start serves it.' : 'Open it in the console, under Fairs: the fair that was served still is.',
      );
      return 0;
    } finally {
      held.letGo();
    }
  } catch (error) {
    if (![Refused, FolderInUse, WrongUse, NoKey].some((kind) => error instanceof kind)) throw error;
    const elsewhere = error instanceof FolderInUse ? ' Or take the file in there, in the console under Fairs.' : '';
    print((error as Error).message + elsewhere);
    return 2;
  }
};

/** The file, decrypted where it is encrypted. */
const bytesOf = async ({ file, key }: Given): Promise<Readable> => {
  if (!isLocked(beginningOf(file))) return createReadStream(file);
  if (key === undefined)
    throw new WrongUse(`${file} is encrypted: add --key and the file with the key, as backup-key made it.`);
  return unlocked(createReadStream(file), key);
};

const beginningOf = (file: string): Buffer => {
  const opened = openSync(file, 'r');
  const beginning = Buffer.alloc(64);
  readSync(opened, beginning);
  closeSync(opened);
  return beginning;
};
