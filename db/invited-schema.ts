import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { badges, batches } from './schema.ts';

/** Somebody invited, by an id that only the organiser's list can be matched with; the name stays in that list. */
export const invitations = sqliteTable('invitations', {
  id: text().primaryKey(),
  badge: text()
    .references(() => badges.code)
    .notNull()
    .unique(),
  group: text('group_label'),
});

/** People who came together; which visitors they are is not kept. */
export const groups = sqliteTable('groups', {
  id: text().primaryKey(),
  label: text(),
  count: integer().notNull(),
  admitted: integer().notNull(),
  batchId: text('batch_id').references(() => batches.id),
  madeAt: text('made_at').notNull(),
});
