import type { Database } from './open.ts';

/**
 * Leaves nothing of what was erased in a file: what lay between the rows of a page goes with the rewriting of the file,
 * the log with the checkpoint. The file is held for as long as it takes to write it once.
 */
export const scrub = ({ $client: sqlite }: Database): void => {
  sqlite.exec('VACUUM');
  emptyLog({ $client: sqlite } as Database);
};

/** Empties the log of a file, in which rows stand as they were before a change. */
export const emptyLog = ({ $client: sqlite }: Database): void => void sqlite.pragma('wal_checkpoint(TRUNCATE)');
