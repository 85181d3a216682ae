import type { Reader } from './journal.ts';
import type { Database } from './open.ts';

/**
 * Statements of a store, built once for each open file: a query that is built at every call costs three times as much
 * (design: speed). Call the result with a reader or writer.
 */
export const prepared = <S>(build: (db: Database) => S): ((reader: Reader) => S) => {
  const built = new WeakMap<Database, S>();
  return ({ db }) => {
    const known = built.get(db);
    if (known) return known;
    const made = build(db);
    built.set(db, made);
    return made;
  };
};
