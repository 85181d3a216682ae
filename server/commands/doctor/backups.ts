import { existsSync, readdirSync, statSync } from 'node:fs';
import { readName } from '../../backups/rotation.ts';
import type { Settings } from '../../config.ts';
import { look, ok, type Finding } from './finding.ts';

/** Whether what the fair's disk takes with it lies elsewhere as well, and whether whoever finds it can read it. */
export const checkBackups = ({ dataFolder, backups: { folder, recipient } }: Settings): Finding => {
  const isThere = existsSync(folder);
  const isElsewhere = isThere && statSync(folder).dev !== statSync(dataFolder).dev;
  const made = isThere ? readdirSync(folder).flatMap((name) => readName(name)?.at ?? []) : [];
  const newest = made.sort().at(-1);
  const found = [
    `backups: in ${folder}`,
    isElsewhere ? 'on another disk' : "on the fair's own disk",
    recipient === null ? 'not encrypted' : 'encrypted',
    newest ? `the last of ${newest.slice(0, 16).replace('T', ' ')} UTC` : 'none yet',
  ].join(', ');
  if (isElsewhere && recipient !== null) return ok(found);
  const ways = [
    ...(isElsewhere ? [] : ['JARMANKE_BACKUP_DIR to a folder on another disk']),
    ...(recipient === null ? ['JARMANKE_BACKUP_RECIPIENT to what "npm run jarmanke -- backup-key FILE" prints'] : []),
  ];
  return look(found, `set ${ways.join(' and ')}`);
};
