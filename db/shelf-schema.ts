import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AdviceOutcome, AdviceTopic, Checklist, Referral } from '../shared/advice.ts';
import type { DirectoryKind } from '../shared/directory.ts';
import type { Names } from '../shared/fields.ts';
import type { HandoutDraft, ShelfTopic } from '../shared/handouts.ts';
import type { PaperLanguage } from '../shared/print.ts';
import { visitors } from './schema.ts';

/** What visitors can take along: advice, handouts, facts, addresses; and what was answered and given out. */

const words = (name: string) => text(name, { mode: 'json' }).$type<Names>();

export const handouts = sqliteTable('handouts', {
  id: text().primaryKey(),
  topic: text().$type<ShelfTopic>().notNull(),
  title: words('title').notNull(),
  text: words('text').notNull(),
  printed: text({ mode: 'json' }).$type<HandoutDraft['printed']>().notNull(),
  removedAt: text('removed_at'),
});

export const handoutsGiven = sqliteTable(
  'handouts_given',
  {
    id: text().primaryKey(),
    handoutId: text('handout_id')
      .references(() => handouts.id)
      .notNull(),
    language: text().$type<PaperLanguage>().notNull(),
    count: integer().notNull(),
    placeId: text('place_id'),
    visitorId: text('visitor_id'),
    memberId: text('member_id').notNull(),
    /** When it happened, as it is counted. */
    at: text().notNull(),
    storedAt: text('stored_at').notNull(),
    undoneAt: text('undone_at'),
  },
  (t) => [index('handouts_given_of').on(t.handoutId, t.language)],
);

export const facts = sqliteTable('facts', {
  id: text().primaryKey(),
  topic: text().$type<ShelfTopic>().notNull(),
  statement: words('statement').notNull(),
  source: words('source').notNull(),
  asOf: text('as_of'),
  sector: text(),
});

/** How many answers were right; nobody is known by them. */
export const quizAnswers = sqliteTable('quiz_answers', {
  seq: integer().primaryKey(),
  of: integer().notNull(),
  before: integer(),
  after: integer(),
});

export const directory = sqliteTable('directory', {
  id: text().primaryKey(),
  kind: text().$type<DirectoryKind>().notNull(),
  name: words('name').notNull(),
  about: words('about'),
  where: text(),
  phone: text(),
  verifiedOn: text('verified_on'),
  source: text(),
});

export const advice = sqliteTable(
  'advice',
  {
    id: text().primaryKey(),
    topic: text().$type<AdviceTopic>().notNull(),
    visitorId: text('visitor_id').references(() => visitors.id),
    minutes: integer(),
    referredTo: text('referred_to').$type<Referral>(),
    memberId: text('member_id').notNull(),
    at: text().notNull(),
    outcome: text().$type<AdviceOutcome>(),
    placeId: text('place_id'),
    checklist: text({ mode: 'json' }).$type<Checklist>(),
    /** To whom of the directory, and the text under which the visitor agreed. */
    partnerId: text('partner_id'),
    consentText: integer('consent_text'),
    undoneAt: text('undone_at'),
  },
  (t) => [index('advice_of_visitor').on(t.visitorId), index('advice_of_member').on(t.memberId, t.at)],
);
