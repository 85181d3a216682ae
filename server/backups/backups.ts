import type { BackupState } from '../../shared/backups.ts';

/** What the rooms may do with the backups that the server makes by itself. */
export type Backups = {
  /** As they were when somebody last looked; nobody waits for a slow disk. */
  state: () => BackupState;
  /** Looks at the disk anew. */
  look: () => Promise<void>;
  /** Makes one where something was done since the last, or waits for the one that is being made; resolves however it went. */
  make: () => Promise<void>;
};
