import { randomInt } from 'node:crypto';
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { hours, matters, memberKeys, messages, unionContacts } from '../../db/rights-schema.ts';

/** Rows of rights.db; no entry of the journal tells of them, so no writer is asked for [J7]. */
export type KeyRow = typeof memberKeys.$inferSelect;
export type MatterRow = typeof matters.$inferSelect;
export type MessageRow = typeof messages.$inferSelect;
export type UnionRow = typeof unionContacts.$inferSelect;

const anyRow = (): number => randomInt(2 ** 47);

export const keysInUse = (db: Database): KeyRow[] =>
  db.select().from(memberKeys).where(eq(memberKeys.retired, false)).all();
export const keyById = (db: Database, id: string): KeyRow | undefined =>
  db.select().from(memberKeys).where(eq(memberKeys.id, id)).get();
export const keysOfMember = (db: Database, memberId: string): KeyRow[] =>
  db.select().from(memberKeys).where(eq(memberKeys.memberId, memberId)).all();
export const retireKeysOf = (db: Database, memberId: string): void =>
  void db.update(memberKeys).set({ retired: true }).where(eq(memberKeys.memberId, memberId)).run();
export const keepKey = (db: Database, row: typeof memberKeys.$inferInsert): void =>
  void db.insert(memberKeys).values(row).onConflictDoUpdate({ target: memberKeys.id, set: row }).run();

export const matterById = (db: Database, id: string): MatterRow | undefined =>
  db.select().from(matters).where(eq(matters.id, id)).get();
export const matterByAnswer = (db: Database, answerId: string): MatterRow | undefined =>
  db.select().from(matters).where(eq(matters.answerId, answerId)).get();
/** Open ones first, then the newest hour; within an hour in no order that would tell who came first. */
export const allMatters = (db: Database): Omit<MatterRow, 'body'>[] => {
  const { body: _, ...columns } = matterColumns;
  return db.select(columns).from(matters).orderBy(matters.answered, desc(matters.hour), matters.row).all();
};
const matterColumns = {
  row: matters.row,
  id: matters.id,
  topic: matters.topic,
  about: matters.about,
  employerId: matters.employerId,
  vacancyId: matters.vacancyId,
  answerId: matters.answerId,
  hour: matters.hour,
  answered: matters.answered,
  keys: matters.keys,
  body: matters.body,
};
export const addMatter = (db: Database, row: Omit<typeof matters.$inferInsert, 'row'>): void =>
  void db
    .insert(matters)
    .values({ row: anyRow(), ...row })
    .run();
export const setAnswered = (db: Database, id: string, answered: boolean): void =>
  void db.update(matters).set({ answered }).where(eq(matters.id, id)).run();

export const messageById = (db: Database, id: string): MessageRow | undefined =>
  db.select().from(messages).where(eq(messages.id, id)).get();
export const messagesOf = (db: Database, matterId: string): MessageRow[] =>
  db.select().from(messages).where(eq(messages.matterId, matterId)).orderBy(messages.turn).all();
export const addMessage = (db: Database, row: Omit<typeof messages.$inferInsert, 'row' | 'turn'>): void => {
  const turn = sql<number>`(SELECT count(*) FROM messages WHERE matter_id = ${row.matterId})`;
  db.insert(messages)
    .values({ row: anyRow(), turn, ...row })
    .run();
};

export const unionContactById = (db: Database, id: string): UnionRow | undefined =>
  db.select().from(unionContacts).where(eq(unionContacts.id, id)).get();
export const allUnionContacts = (db: Database): UnionRow[] =>
  db.select().from(unionContacts).orderBy(unionContacts.hour, unionContacts.row).all();
export const addUnionContact = (db: Database, row: Omit<typeof unionContacts.$inferInsert, 'row'>): void =>
  void db
    .insert(unionContacts)
    .values({ row: anyRow(), ...row })
    .run();
/** Overwrites the row in the file and empties the write-ahead log: nothing of it is left on disk. */
export const eraseUnionContact = (db: Database, id: string): void => {
  db.delete(unionContacts).where(eq(unionContacts.id, id)).run();
  db.$client.pragma('wal_checkpoint(TRUNCATE)');
};

export const addToHour = (db: Database, hour: string, { n, unionContacts: u }: Counts): void =>
  void db
    .insert(hours)
    .values({ hour, n, unionContacts: u })
    .onConflictDoUpdate({
      target: hours.hour,
      set: { n: sql`${hours.n} + ${n}`, unionContacts: sql`${hours.unionContacts} + ${u}` },
    })
    .run();
type Counts = { n: number; unionContacts: number };
export const hoursBefore = (db: Database, hour: string): (typeof hours.$inferSelect)[] =>
  db
    .select()
    .from(hours)
    .where(and(lt(hours.hour, hour), sql`${hours.n} + ${hours.unionContacts} > 0`))
    .orderBy(hours.hour)
    .all();
