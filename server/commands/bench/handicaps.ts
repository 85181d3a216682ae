import Sqlite from 'better-sqlite3';
import { Journal } from '../../../db/journal.ts';

export type Handicap = 'none' | 'one-commit-each' | 'slow-disk';

/** What an fsync takes longer on a cheap laptop's disk. */
export const SLOW_DISK_MS = 8;

/**
 * Takes something from the product before it starts, in this process only, from outside: it has no switch for it.
 * `one-commit-each`: a change waits until the one before has been committed, so that no two share a COMMIT.
 * `slow-disk`: the thread sleeps 8 ms before each COMMIT, as it would in an fsync that takes so much longer.
 */
export const handicap = (kind: Handicap): void => {
  if (kind === 'one-commit-each') commitEach();
  if (kind === 'slow-disk') sleepBeforeCommit();
};

const commitEach = (): void => {
  const { write } = Journal.prototype;
  let last: Promise<unknown> = Promise.resolve();
  Journal.prototype.write = function <T>(this: Journal, ...change: Parameters<typeof write<T>>): Promise<T> {
    const mine = last.then(() => write.apply(this, change as never)) as Promise<T>;
    last = mine.catch(() => undefined);
    return mine;
  };
};

const sleepBeforeCommit = (): void => {
  const never = new Int32Array(new SharedArrayBuffer(4));
  const { prepare } = Sqlite.prototype;
  Sqlite.prototype.prepare = function (this: Sqlite.Database, source: string) {
    const statement = prepare.call(this, source) as Sqlite.Statement;
    if (source !== 'COMMIT') return statement;
    const run = statement.run.bind(statement);
    const slowly = (): Sqlite.RunResult => {
      Atomics.wait(never, 0, 0, SLOW_DISK_MS);
      return run();
    };
    return Object.assign(statement, { run: slowly });
  } as typeof prepare;
};
