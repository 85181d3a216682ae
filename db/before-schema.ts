import { blob, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Interview, Medium } from '../shared/media.ts';
import type { Facts } from '../shared/visitors.ts';

/** What is prepared before the fair: how it is made known, what was signed, and whom the press spoke to. */

/** One leaflet, line or post of the campaign, each with a code of its own. */
export const campaigns = sqliteTable('campaigns', {
  id: text().primaryKey(),
  /** What stands in the address, in small letters. */
  code: text().notNull().unique(),
  name: text().notNull(),
  channel: text().$type<NonNullable<Facts['heardFrom']>>().notNull(),
});

/** A visit of the press. */
export const mediaVisits = sqliteTable('media_visits', {
  id: text().primaryKey(),
  at: text().notNull(),
  outlet: text().notNull(),
  medium: text().$type<Medium>().notNull(),
  contact: text(),
  interviews: text({ mode: 'json' }).$type<Interview[]>().notNull(),
  link: text(),
});

/** The signed paper of a partner, as it was photographed or scanned. */
export const memorandumFiles = sqliteTable('memorandum_files', {
  partnerId: text('partner_id').primaryKey(),
  name: text().notNull(),
  content: blob({ mode: 'buffer' }).notNull(),
});
