import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { count, instant, oneOf, orNull, strict, text } from './fields.ts';
import { fileNameOf } from './folders.ts';

/**
 * Why the last try made none: the folder is not there or cannot be written, its disk is full, the copy was not whole, or
 * something else. `not-erased`: backups with people in them that were erased since could not be deleted.
 */
export const BACKUP_TROUBLES = ['no-folder', 'no-space', 'not-whole', 'failed', 'not-erased'] as const;
export type BackupTrouble = (typeof BACKUP_TROUBLES)[number];

const backups = strict({
  /** Where they lie. */
  folder: text(1000),
  /** That is another disk than the fair’s own. */
  isElsewhere: Type.Boolean(),
  /** They are encrypted to a key that does not lie here. */
  isLocked: Type.Boolean(),
  everyMinutes: count,
  last: orNull(strict({ at: instant, bytes: count })),
  trouble: orNull(oneOf(...BACKUP_TROUBLES)),
  /** One is being made now. */
  isRunning: Type.Boolean(),
  /** What was done in the last half hour and longer lies in none. */
  isBehind: Type.Boolean(),
});
export type BackupState = Static<typeof backups>;

const ORGANISERS = ['organiser'] as const;
export const readBackups = endpoint({
  route: 'GET /api/backups',
  summary: 'Where the backups lie that the server makes by itself, and how the last one went',
  who: ORGANISERS,
  reply: backups,
});
export const makeBackup = endpoint({
  route: 'POST /api/backups',
  summary: 'Make a backup now; it is taken apart again and looked through before it counts as one',
  who: ORGANISERS,
  reply: backups,
});
export const BACKUP_CALLS = [readBackups, makeBackup] as const;

const AUTO = '-auto.tar.gz';
const LOCKED = '.age';

/** What a backup is called that the server made by itself: as any file of a fair, marked so that old ones may go. */
export const backupNameOf = (fair: Parameters<typeof fileNameOf>[0], at: string, isLocked: boolean): string =>
  lockedName(fileNameOf(fair, at).replace(/\.tar\.gz$/, AUTO), isLocked);

/** The name of a file with what an encrypted one has behind it. */
export const lockedName = (name: string, isLocked: boolean): string => (isLocked ? name + LOCKED : name);
