import { lookAt } from '../../backups/shelf.ts';
import type { Settings } from '../../config.ts';
import type { KnownFair } from './fair.ts';
import { look, ok, type Finding } from './finding.ts';

/** Whether what the fair's disk takes with it lies elsewhere as well, and whether whoever finds it can read it. */
export const checkBackups = async (fair: KnownFair | null, settings: Settings): Promise<Finding> => {
  const { folder, recipient } = settings.backups;
  const { last, isElsewhere } = await lookAt(settings, fair?.known ?? null);
  const found = [
    `backups: in ${folder}`,
    isElsewhere ? 'on another disk' : "on the fair's own disk",
    recipient === null ? 'not encrypted' : 'encrypted',
    last ? `the last of ${last.at.slice(0, 16).replace('T', ' ')} UTC` : 'none yet',
  ].join(', ');
  if (isElsewhere && recipient !== null) return ok(found);
  const ways = [
    ...(isElsewhere ? [] : ['JARMANKE_BACKUP_DIR to a folder on another disk']),
    ...(recipient === null ? ['JARMANKE_BACKUP_RECIPIENT to what "npm run jarmanke -- backup-key FILE" prints'] : []),
  ];
  return look(found, `set ${ways.join(' and ')}`);
};
