import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Language } from '../shared/fields.ts';
import type { MeetingKind } from '../shared/meetings.ts';
import type { FollowUp, Terms } from '../shared/offers.ts';
import { employers, vacancies, visitors } from './schema.ts';

/** What happens between a visitor and an employer: meeting, consent, offer. */

export const meetings = sqliteTable(
  'meetings',
  {
    id: text().primaryKey(),
    employerId: text('employer_id')
      .references(() => employers.id)
      .notNull(),
    visitorId: text('visitor_id')
      .references(() => visitors.id)
      .notNull(),
    vacancyId: text('vacancy_id').references(() => vacancies.id),
    kind: text().$type<MeetingKind>().notNull(),
    note: text(),
    starred: integer({ mode: 'boolean' }).notNull().default(false),
    at: text().notNull(),
  },
  (t) => [index('meetings_of_visitor').on(t.visitorId), index('meetings_of_employer').on(t.employerId)],
);

export const offers = sqliteTable(
  'offers',
  {
    id: text().primaryKey(),
    seq: integer().notNull(),
    vacancyId: text('vacancy_id')
      .references(() => vacancies.id)
      .notNull(),
    employerId: text('employer_id')
      .references(() => employers.id)
      .notNull(),
    visitorId: text('visitor_id').references(() => visitors.id),
    terms: text({ mode: 'json' }).$type<Terms>().notNull(),
    /** The terms, filled up with what the vacancy said on that day: what the job is compared with later. */
    promised: text({ mode: 'json' }).$type<Terms>().notNull().default({}),
    madeAt: text('made_at').notNull(),
    answer: text().$type<'accepted' | 'declined'>(),
    reason: text(),
    withdrawnAt: text('withdrawn_at'),
    confirmedAt: text('confirmed_at'),
    followUps: text('follow_ups', { mode: 'json' }).$type<FollowUp[]>().notNull().default([]),
  },
  (t) => [index('offers_of_visitor').on(t.visitorId)],
);

/** What a visitor lets one employer know. The contact is emptied when it is taken back; that it was given stays. */
export const consents = sqliteTable(
  'consents',
  {
    id: text().primaryKey(),
    visitorId: text('visitor_id')
      .references(() => visitors.id)
      .notNull(),
    employerId: text('employer_id')
      .references(() => employers.id)
      .notNull(),
    contact: text().notNull(),
    textVersion: integer('text_version').notNull(),
    language: text().$type<Language>().notNull(),
    givenAt: text('given_at').notNull(),
    revokedAt: text('revoked_at'),
  },
  (t) => [index('consents_of_visitor').on(t.visitorId), index('consents_of_employer').on(t.employerId)],
);
