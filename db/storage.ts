import { Refused } from '../shared/refusals.ts';

const FULL = new Set(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC']);
const REUSED = new Set(['SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE']);

/** What a person is told of an error of the file; any other error stays what it is: a bug. */
export const storageRefusal = (error: unknown): unknown => {
  const cause = (error as { cause?: unknown }).cause ?? error;
  const code = (cause as { code?: unknown }).code;
  if (typeof code !== 'string' || !(code.startsWith('SQLITE_') || code === 'ENOSPC')) return error;
  if (FULL.has(code)) return new Refused('disk-full');
  if (REUSED.has(code)) return new Refused('id-reused', 'id');
  return code.startsWith('SQLITE_CONSTRAINT') || code === 'SQLITE_ERROR' ? error : new Refused('storage-failed');
};
