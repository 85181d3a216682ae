import { createReadStream, createWriteStream, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { copyClosed, faultOf, lookInto } from '../../db/copy.ts';
import { backupNameOf, type BackupTrouble } from '../../shared/backups.ts';
import { ownBackups } from '../config.ts';
import { DataFolder } from '../folders/data-folder.ts';
import { packed, unpack } from '../folders/one-file.ts';
import { saveWhole } from '../folders/save-whole.ts';
import { locked } from './locking.ts';

/** Which fair is saved, where to, and to whom it is encrypted; `at` is the fair's own time. */
export type Job = { dataFolder: string; fairFolder: string; into: string; recipient: string | null; at: string };
export type Outcome = { bytes: number } | { trouble: BackupTrouble; message: string };

/**
 * Copies a fair while it goes on, packs the copy as one file, takes that apart again and looks through what came out:
 * only what was restored so gets the name of a backup. Runs in a process of its own, so that nobody at a gate waits.
 */
export const makeBackup = (job: Job): Promise<Outcome> => {
  const data = new DataFolder(job.dataFolder);
  const [copy, aside] = [data.unfinished(), data.unfinished()];
  return make(job, copy, aside)
    .catch(({ code, message }: NodeJS.ErrnoException): Outcome => {
      const trouble = code === 'ENOSPC' ? 'no-space' : existsSync(job.into) ? 'failed' : 'no-folder';
      return { trouble, message };
    })
    .finally(() => {
      for (const path of [copy, aside]) rmSync(path, { recursive: true, force: true });
    });
};

const make = async (job: Job, copy: string, aside: string): Promise<Outcome> => {
  const { fairFolder, into, recipient, at } = job;
  if (into === ownBackups(job.dataFolder)) mkdirSync(into, { recursive: true, mode: 0o700 });
  if (!existsSync(into)) return { trouble: 'no-folder', message: `${into} is not there` };
  await copyClosed(fairFolder, copy);
  const fair = lookInto(copy);
  if (!fair) return { trouble: 'failed', message: 'there is no fair yet' };
  const file = join(aside, 'fair.tar.gz');
  await pipeline(await packed(copy, fair, at), createWriteStream(file, { mode: 0o600 }));
  await unpack(createReadStream(file), aside);
  if (faultOf(aside) !== null) return { trouble: 'not-whole', message: 'what was restored from it is damaged' };
  const out = join(into, backupNameOf(fair, at, recipient !== null));
  const bytes = createReadStream(file);
  await saveWhole(recipient === null ? bytes : await locked(bytes, recipient), out);
  return { bytes: statSync(out).size };
};
