import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Language, Names } from '../shared/fields.ts';
import type { ItemKind, ItemState } from '../shared/programme.ts';
import type { AskedBy, QuestionState } from '../shared/questions.ts';
import { members } from './access-schema.ts';
import { places } from './schema.ts';

/** What goes on in tents and on stages: the programme, who leads, what is asked, what is announced. */

const names = (name: string) => text(name, { mode: 'json' }).$type<Names>();

export const programme = sqliteTable('programme', {
  id: text().primaryKey(),
  kind: text().$type<ItemKind>().notNull().default('discussion'),
  startsAt: text('starts_at').notNull(),
  endsAt: text('ends_at').notNull(),
  title: names('title').notNull(),
  speakers: text(),
  placeId: text('place_id').references(() => places.id),
  state: text().$type<ItemState>().notNull().default('planned'),
  /** Minutes later than planned. */
  delay: integer().notNull().default(0),
});

/** One time on duty of a facilitator. */
export const duties = sqliteTable(
  'duties',
  {
    id: text().primaryKey(),
    placeId: text('place_id')
      .references(() => places.id)
      .notNull(),
    memberId: text('member_id')
      .references(() => members.id)
      .notNull(),
    beganAt: text('began_at').notNull(),
    endedAt: text('ended_at'),
  },
  (t) => [index('duties_of_place').on(t.placeId)],
);

/** Who asked is not kept, and not to be found out: no phone, no badge. */
export const questions = sqliteTable(
  'questions',
  {
    id: text().primaryKey(),
    seq: integer().notNull(),
    placeId: text('place_id')
      .references(() => places.id)
      .notNull(),
    text: text().notNull(),
    language: text().$type<Language>().notNull(),
    translations: names('translations').notNull().default({}),
    state: text().$type<QuestionState>().notNull(),
    askedBy: text('asked_by').$type<AskedBy>().notNull(),
    askedAt: text('asked_at').notNull(),
    /** When it was first taken, and when it was answered. */
    takenAt: text('taken_at'),
    answeredAt: text('answered_at'),
    votes: integer().notNull().default(0),
    mergedInto: text('merged_into'),
  },
  (t) => [index('questions_of_place').on(t.placeId, t.seq)],
);

/** That a phone has voted: `voter` is made of the phone and the tent, so that this table alone names no phone. */
export const votes = sqliteTable(
  'votes',
  {
    questionId: text('question_id')
      .references(() => questions.id)
      .notNull(),
    voter: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.questionId, t.voter] })],
);

export const announcements = sqliteTable('announcements', {
  id: text().primaryKey(),
  text: names('text').notNull(),
  placeId: text('place_id').references(() => places.id),
  madeAt: text('made_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  withdrawnAt: text('withdrawn_at'),
});
