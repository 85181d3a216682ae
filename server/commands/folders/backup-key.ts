import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { defineCommand } from 'citty';
import { newKey } from '../../backups/locking.ts';
import type { Print } from '../print/organiser.ts';

const args = {
  file: { type: 'positional', description: 'where the key is written: a stick that stays elsewhere', required: true },
} as const;

export const backupKey = defineCommand({
  meta: { name: 'backup-key', description: 'Make a key to which backups are encrypted' },
  args,
  async run({ args: { file } }) {
    process.exitCode = await makeKey(file, (line) => void process.stdout.write(`${line}\n`));
  },
});

/** Writes a new key into a file that is not there yet, as `age-keygen` does; returns the exit code. */
export const makeKey = async (file: string, print: Print): Promise<number> => {
  if (existsSync(file)) {
    print(`${file} is there already: a key that is written over opens no backup any more. Choose another name.`);
    return 2;
  }
  if (!existsSync(dirname(file))) {
    print(`There is no folder ${dirname(file)}.`);
    return 2;
  }
  const { key, recipient } = await newKey();
  writeFileSync(file, `# The key to backups of Jarmanke\n# public key: ${recipient}\n${key}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  print(`JARMANKE_BACKUP_RECIPIENT=${recipient}`);
  print(`Write this line into .env and start the server anew: from then on its backups are encrypted.`);
  print(`${file} alone opens them. Keep it away from this computer, and a second one elsewhere.`);
  return 0;
};
