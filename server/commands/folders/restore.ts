import { createReadStream, existsSync } from 'node:fs';
import { defineCommand } from 'citty';
import { FolderInUse, holdFolder } from '../../../db/open.ts';
import { FIRST_FOLDER } from '../../../shared/folders.ts';
import { Refused } from '../../../shared/refusals.ts';
import { readSettings } from '../../config.ts';
import { DataFolder } from '../../folders/data-folder.ts';
import { takeInto } from '../../folders/taking-in.ts';
import type { Print } from '../print/organiser.ts';

const args = {
  file: { type: 'positional', description: 'a file that backup or the console saved', required: true },
} as const;

export const restore = defineCommand({
  meta: { name: 'restore', description: 'Put a saved fair into the data folder, beside those that are there' },
  args,
  async run({ args: { file } }) {
    const print = (line: string) => void process.stdout.write(`${line}\n`);
    process.exitCode = await restoreFile(file, process.env, print);
  },
});

/** Takes the file in where nobody serves the folder, as its first fair or as a further one; returns the exit code. */
export const restoreFile = async (file: string, env: NodeJS.ProcessEnv, print: Print): Promise<number> => {
  const { dataFolder } = readSettings(env);
  if (!existsSync(file)) {
    print(`There is no file ${file}.`);
    return 2;
  }
  try {
    const held = holdFolder(dataFolder);
    try {
      const data = new DataFolder(dataFolder);
      const folder = await takeInto(data, createReadStream(file));
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
    if (!(error instanceof Refused || error instanceof FolderInUse)) throw error;
    print(
      error instanceof Refused
        ? error.message
        : `${error.message} Or take the file in there, in the console under Fairs.`,
    );
    return 2;
  }
};
