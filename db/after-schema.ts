import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AssessmentKind, AssessmentState, Memorandum, PartnerPromise, PartnerRole } from '../shared/coalition.ts';
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

/** Who makes the fair together: what each is, what was signed and what was promised. */
export const partners = sqliteTable('partners', {
  id: text().primaryKey(),
  name: text().notNull(),
  role: text().$type<PartnerRole>().notNull(),
  memorandum: text().$type<Memorandum>().notNull(),
  signedOn: text('signed_on'),
  contact: text(),
  promises: text({ mode: 'json' }).$type<PartnerPromise[]>().notNull(),
});

/** What the partners found on the day after: what went well, what did not, and what they decided. */
export const assessments = sqliteTable('assessments', {
  id: text().primaryKey(),
  kind: text().$type<AssessmentKind>().notNull(),
  text: text().notNull(),
  owner: text(),
  due: text(),
  state: text().$type<AssessmentState>().notNull(),
});
