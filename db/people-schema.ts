import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Language } from '../shared/fields.ts';
import type { FollowUpCall } from '../shared/follow-ups.ts';
import type { Kept, Purge } from '../shared/keeping.ts';
import type { PersonRequest } from '../shared/persons.ts';
import { visitors } from './schema.ts';

/** What is known of people beside the fair: how to call them, what they asked for, what was erased. */

/**
 * Whom the organisers may call. Taken back, name and contact are emptied; erased, the visitor too: that somebody agreed
 * and what came of the calls stays, of nobody.
 */
export const followUpContacts = sqliteTable('follow_up_contacts', {
  id: text().primaryKey(),
  visitorId: text('visitor_id')
    .references(() => visitors.id)
    .unique(),
  name: text().notNull(),
  contact: text().notNull(),
  textVersion: integer('text_version').notNull(),
  language: text().$type<Language>().notNull(),
  givenAt: text('given_at').notNull(),
  revokedAt: text('revoked_at'),
  calls: text({ mode: 'json' }).$type<FollowUpCall[]>().notNull().default([]),
});

/** The badge is kept until the request is done. */
export const personRequests = sqliteTable('person_requests', {
  id: text().primaryKey(),
  kind: text().$type<PersonRequest['kind']>().notNull(),
  badge: text(),
  receivedAt: text('received_at').notNull(),
  doneAt: text('done_at'),
});

/** What visitors had said who were erased afterwards and stay counted: sums by what was asked, of nobody. */
export const erasedFacts = sqliteTable('erased_facts', {
  key: text().primaryKey(),
  n: integer().notNull(),
});

/** The certificates of what was erased. */
export const purges = sqliteTable('purges', {
  id: text().primaryKey(),
  at: text().notNull(),
  rule: text().$type<Purge['rule']>().notNull(),
  retentionDays: integer('retention_days').notNull(),
  memberId: text('member_id'),
  rows: text({ mode: 'json' }).$type<Kept>().notNull(),
  hash: text().notNull(),
});
