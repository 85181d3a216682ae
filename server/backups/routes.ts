import { setTimeout as pause } from 'node:timers/promises';
import * as calls from '../../shared/backups.ts';
import { Refused } from '../../shared/refusals.ts';
import type { House } from '../house.ts';
import { serve, type Served } from '../mount.ts';

/** Whoever asked is told before a browser gives up; a big fair's backup goes on meanwhile. */
const WAIT_MS = 10_000;

export const backupRoutes = (house: House): Served[] => [
  serve(calls.readBackups, async () => {
    await house.backups.look();
    return house.backups.state();
  }),
  serve(calls.makeBackup, async () => {
    // A copy that is only rehearsed with is worth no backup.
    if (house.rehearsal !== null) throw new Refused('in-rehearsal');
    await Promise.race([house.backups.make(), pause(WAIT_MS, undefined, { ref: false })]);
    return house.backups.state();
  }),
];
