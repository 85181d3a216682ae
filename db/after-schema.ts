import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Report } from '../shared/report.ts';

/** What is read after the fair: what earlier fairs came to, and who may read this one's report by a link. */

/** The report of an earlier fair, by that fair's id. */
export const earlierReports = sqliteTable('earlier_reports', {
  id: text().primaryKey(),
  day: text().notNull(),
  report: text({ mode: 'json' }).$type<Report>().notNull(),
  addedAt: text('added_at').notNull(),
});

/** A link by which somebody reads the report without being a member, until a day. The secret itself is not kept. */
export const reportLinks = sqliteTable('report_links', {
  id: text().primaryKey(),
  /** For whom it was made, in the organiser's words. */
  name: text().notNull(),
  secretHash: text('secret_hash').notNull(),
  madeAt: text('made_at').notNull(),
  endsAt: text('ends_at').notNull(),
  revokedAt: text('revoked_at'),
});
