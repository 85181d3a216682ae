import type { BackupState } from '../../shared/backups.ts';

/** What the rooms may do with the backups that the server makes by itself. */
export type Backups = {
  state: () => BackupState;
  /** Makes one where something was done since the last, or waits for the one that is being made; resolves however it went. */
  make: () => Promise<void>;
};
