import * as calls from '../../shared/backups.ts';
import { Refused } from '../../shared/refusals.ts';
import type { House } from '../house.ts';
import { serve, type Served } from '../mount.ts';

export const backupRoutes = (house: House): Served[] => [
  serve(calls.readBackups, () => house.backups.state()),
  serve(calls.makeBackup, async () => {
    // A copy that is only rehearsed with is worth no backup.
    if (house.rehearsal !== null) throw new Refused('in-rehearsal');
    await house.backups.make();
    return house.backups.state();
  }),
];
