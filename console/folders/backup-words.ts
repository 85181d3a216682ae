import type { BackupState, BackupTrouble } from '../../shared/backups.ts';
import { m } from '../../shared/words/compiled/messages.js';

const SENTENCES: Readonly<Record<BackupTrouble, () => string>> = {
  'no-folder': m.backups_no_folder,
  'no-space': m.backups_no_space,
  'not-whole': m.backups_not_whole,
  failed: m.backups_failed,
  'not-erased': m.backups_not_erased,
};

/** Why a backup is missing that should be there, and how to mend it; null where none is. */
export const missing = ({ trouble, isBehind }: BackupState): string | null =>
  trouble ? SENTENCES[trouble]() : isBehind ? m.backups_behind() : null;
