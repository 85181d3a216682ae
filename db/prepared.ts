import { is, Param, Placeholder, type DriverValueDecoder } from 'drizzle-orm';
import type { Reader } from './journal.ts';
import type { Database } from './open.ts';

type Values = Record<string, unknown>;
type Query = { getQuery(): { sql: string; params: unknown[] }; run: unknown; get: unknown; all: unknown };
/** What drizzle knows of a column of the result: where its value goes and how it is read. */
type Field = { path: string[]; field: Partial<DriverValueDecoder<unknown, unknown>> };

/**
 * Statements of a store, built once for each open file: a query that is built at every call costs three times as much
 * (design: speed). Call the result with a reader or writer.
 */
export const prepared = <S extends Record<string, Query>>(build: (db: Database) => S): ((reader: Reader) => S) => {
  const built = new WeakMap<Database, S>();
  return ({ db }) => {
    const known = built.get(db);
    if (known) return known;
    const made = build(db);
    for (const query of Object.values(made)) straighten(query, db);
    built.set(db, made);
    return made;
  };
};

/**
 * Lets a query run without drizzle looking up at every call, anew for each value, what kind of value it is: that takes
 * as long as SQLite takes for the rest. Queries whose rows are not flat stay as drizzle made them.
 */
const straighten = (query: Query, { $client }: Database): void => {
  const { fields } = query as unknown as { fields?: Field[] };
  if (fields?.some(({ path, field }) => path.length !== 1 || !field.mapFromDriverValue)) return;
  const { sql, params } = query.getQuery();
  const statement = $client.prepare(sql);
  const takes = params.map(takerOf);
  const bind = (values: Values = {}): unknown[] => takes.map((take) => take(values));
  if (!fields) {
    query.run = (values?: Values) => statement.run(bind(values));
    return;
  }
  statement.raw();
  const read = (row: unknown): unknown => row && rowOf(fields, row as unknown[]);
  query.get = (values?: Values) => read(statement.get(bind(values)));
  query.all = (values?: Values) => statement.all(bind(values)).map(read);
};

const takerOf = (param: unknown): ((values: Values) => unknown) => {
  if (is(param, Placeholder)) return (values) => valueOf(values, param.name);
  if (!is(param, Param) || !is(param.value, Placeholder)) return () => param;
  const { encoder, value } = param;
  return (values) => encoder.mapToDriverValue(valueOf(values, value.name));
};

const valueOf = (values: Values, name: string): unknown => {
  if (!(name in values)) throw new Error(`no value for the placeholder ${name}`);
  return values[name];
};

const rowOf = (fields: readonly Field[], row: readonly unknown[]): Values => {
  const read: Values = {};
  for (let i = 0; i < fields.length; i++) {
    const { path, field } = fields[i]!;
    read[path[0]!] = row[i] === null ? null : field.mapFromDriverValue!(row[i]);
  }
  return read;
};
