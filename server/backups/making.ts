import { createReadStream, createWriteStream, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { copyClosed, faultOf, lookInto } from '../../db/copy.ts';
import { backupNameOf, type BackupTrouble } from '../../shared/backups.ts';
import { ownBackups } from '../config.ts';
import { packed, unpack } from '../folders/one-file.ts';
import { saveWhole } from '../folders/save-whole.ts';
import { locked } from './locking.ts';

/**
 * Which fair is saved, where to, and to whom it is encrypted; `at` is the fair's own time. `copy` and `aside` are empty
 * folders, which whoever asks removes.
 */
export type Job = {
  dataFolder: string;
  fairFolder: string;
  into: string;
  recipient: string | null;
  at: string;
  copy: string;
  aside: string;
};
export type Outcome = { name: string; bytes: number } | { trouble: BackupTrouble; message: string };

/** What the system says where a folder is gone or not to be written: a stick that was pulled out, switched to read-only, worn out. */
const NO_FOLDER = ['ENOENT', 'ENOTDIR', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'ENODEV', 'ENXIO'];
const NO_SPACE = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'];

/**
 * Copies a fair while it goes on, packs the copy as one file, takes that apart again and looks through what came out:
 * only what was restored so gets the name of a backup. Runs in a process of its own, so that nobody at a gate waits.
 */
export const makeBackup = (job: Job): Promise<Outcome> =>
  make(job).catch(({ code = '', message }: NodeJS.ErrnoException): Outcome => {
    const trouble = NO_SPACE.includes(code) ? 'no-space' : NO_FOLDER.includes(code) ? 'no-folder' : 'failed';
    return { trouble, message };
  });

const make = async ({ dataFolder, fairFolder, into, recipient, at, copy, aside }: Job): Promise<Outcome> => {
  if (into === ownBackups(dataFolder)) mkdirSync(into, { recursive: true, mode: 0o700 });
  if (!existsSync(into)) return { trouble: 'no-folder', message: `${into} is not there` };
  await copyClosed(fairFolder, copy);
  const seen = lookInto(copy);
  if (!seen) return { trouble: 'failed', message: 'there is no fair yet' };
  const file = join(aside, 'fair.tar.gz');
  await pipeline(await packed(copy, seen, at), createWriteStream(file, { mode: 0o600 }));
  await unpack(createReadStream(file), aside);
  if (faultOf(aside) !== null) return { trouble: 'not-whole', message: 'what was restored from it is damaged' };
  const name = backupNameOf({ ...seen, fairId: seen.id }, at, recipient !== null);
  const bytes = createReadStream(file);
  await saveWhole(recipient === null ? bytes : await locked(bytes, recipient), join(into, name));
  return { name, bytes: statSync(join(into, name)).size };
};
