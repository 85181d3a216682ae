import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AdviceTopic } from '../shared/advice.ts';
import type { Language } from '../shared/fields.ts';
import type { Locked, ReportAbout, Sealed } from '../shared/rights.ts';

/**
 * The tables of rights.db, which knows no visitor: no badge, phone, device, address or minute. A row's number is random,
 * so that the order of the rows does not tell who came first within an hour.
 */
const row = () => integer().primaryKey();
const hour = () => text().notNull();
const sealedColumns = {
  keys: text({ mode: 'json' }).$type<Sealed['keys']>().notNull(),
  body: text().notNull(),
};

/** One for each adviser or union representative that has made one; `retired` where another took its place. */
export const memberKeys = sqliteTable('member_keys', {
  id: text().primaryKey(),
  memberId: text('member_id').notNull(),
  publicKey: text('public_key').notNull(),
  locked: text({ mode: 'json' }).$type<Locked>().notNull(),
  recovery: text({ mode: 'json' }).$type<Locked>().notNull(),
  topics: text({ mode: 'json' }).$type<AdviceTopic[]>().notNull(),
  retired: integer({ mode: 'boolean' }).notNull().default(false),
});

/** Questions have a topic; reports say what they are about, and whom. */
export const matters = sqliteTable('matters', {
  row: row(),
  id: text().notNull().unique(),
  topic: text().$type<AdviceTopic>(),
  about: text().$type<ReportAbout>(),
  employerId: text('employer_id'),
  vacancyId: text('vacancy_id'),
  answerId: text('answer_id').notNull().unique(),
  hour: hour(),
  answered: integer({ mode: 'boolean' }).notNull().default(false),
  ...sealedColumns,
});

/** `turn` keeps the order within one matter. */
export const messages = sqliteTable('messages', {
  row: row(),
  id: text().notNull().unique(),
  matterId: text('matter_id')
    .notNull()
    .references(() => matters.id),
  kind: text().$type<'answer' | 'question' | 'note'>().notNull(),
  turn: integer().notNull(),
  hour: hour(),
  ...sealedColumns,
});

/** Erased when it is handed over. */
export const unionContacts = sqliteTable('union_contacts', {
  row: row(),
  id: text().notNull().unique(),
  textVersion: integer('text_version').notNull(),
  language: text().$type<Language>().notNull(),
  hour: hour(),
  ...sealedColumns,
});

/** How much came in an hour: what the journal is told when it is over. */
export const hours = sqliteTable('hours', {
  hour: text().primaryKey(),
  n: integer().notNull(),
  unionContacts: integer('union_contacts').notNull(),
});
