import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The journal: appended to by db/journal.ts, never updated or deleted (triggers refuse) [J4]. */
export const journal = sqliteTable('journal', {
  seq: integer().primaryKey(),
  at: text().notNull(),
  actor: text().notNull(),
  event: text().notNull(),
  prevHash: text('prev_hash').notNull(),
  hash: text().notNull(),
});
