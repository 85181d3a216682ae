import { closeSync, createReadStream, existsSync, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { defineCommand } from 'citty';
import { FolderInUse, holdFolder } from '../../../db/open.ts';
import { FIRST_FOLDER } from '../../../shared/folders.ts';
import { Refused } from '../../../shared/refusals.ts';
import { isLocked, unlocked } from '../../backups/locking.ts';
import { readSettings } from '../../config.ts';
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
  const { dataFolder } = readSettings(env);
  const missing = [given.file, given.key].find((path) => path !== undefined && !existsSync(path));
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
    if (!(error instanceof Refused || error instanceof FolderInUse || error instanceof WrongUse)) throw error;
    const elsewhere = error instanceof FolderInUse ? ' Or take the file in there, in the console under Fairs.' : '';
    print(error.message + elsewhere);
    return 2;
  }
};

/** The file, decrypted where it is encrypted. */
const bytesOf = async ({ file, key }: Given): Promise<Readable> => {
  if (!isLocked(beginningOf(file))) return createReadStream(file);
  if (key === undefined)
    throw new WrongUse(`${file} is encrypted: add --key and the file with the key, as backup-key made it.`);
  return unlocked(createReadStream(file), key).catch((error: Error) => {
    throw new WrongUse(`The key in ${key} does not open ${file}: ${error.message}.`);
  });
};

const beginningOf = (file: string): Buffer => {
  const opened = openSync(file, 'r');
  const beginning = Buffer.alloc(64);
  readSync(opened, beginning);
  closeSync(opened);
  return beginning;
};
