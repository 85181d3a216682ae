import { type AnySQLiteColumn, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DeviceKind, Role } from '../shared/endpoint.ts';
import type { LeftKind, LeftWhy } from '../shared/quarantine.ts';
import { employers, places } from './schema.ts';

const ref = (name: string, to: () => AnySQLiteColumn) => text(name).references(to);

export const members = sqliteTable('members', {
  id: text().primaryKey(),
  name: text().notNull(),
  role: text().$type<Role>().notNull(),
  employerId: ref('employer_id', () => employers.id),
  placeIds: text('place_ids', { mode: 'json' }).$type<string[]>().notNull(),
  /** The partner of the coalition that this person comes from. */
  partnerId: text('partner_id'),
  login: text().unique(),
  passwordHash: text('password_hash'),
  cardHash: text('card_hash').unique(),
  removedAt: text('removed_at'),
});

export const sessions = sqliteTable('sessions', {
  tokenHash: text('token_hash').primaryKey(),
  memberId: ref('member_id', () => members.id).notNull(),
  createdAt: text('created_at').notNull(),
  endsAt: text('ends_at').notNull(),
});

/** Wrong tries by person or device, so that guessing gets slower; kept here to outlive a restart. */
export const throttles = sqliteTable('throttles', {
  key: text().primaryKey(),
  wrong: integer().notNull(),
  today: integer().notNull(),
  day: text().notNull(),
  until: text().notNull(),
});

export const devices = sqliteTable('devices', {
  id: text().primaryKey(),
  name: text().notNull(),
  kind: text().$type<DeviceKind>().notNull(),
  placeId: ref('place_id', () => places.id),
  pairingHash: text('pairing_hash').unique(),
  pairingEndsAt: text('pairing_ends_at'),
  tokenHash: text('token_hash').unique(),
  removedAt: text('removed_at'),
  /** Revoked as stolen: it is let do nothing, not even hand in what it holds. */
  stolen: integer({ mode: 'boolean' }).notNull().default(false),
  /** How much it had not sent when it last said that it is behind; 0 once it caught up. */
  behind: integer().notNull().default(0),
});

/** What devices handed in that was not taken at once, as they sent it: it waits here for an organiser. */
export const leftItems = sqliteTable('left_items', {
  id: text().primaryKey(),
  deviceId: ref('device_id', () => devices.id).notNull(),
  kind: text().$type<LeftKind>().notNull(),
  madeAt: text('made_at').notNull(),
  handedInAt: text('handed_in_at').notNull(),
  /** JSON of the call's body; nothing about it was checked. */
  body: text().notNull(),
  why: text().$type<LeftWhy>().notNull(),
  outcome: text().$type<'taken' | 'refused' | 'dropped'>(),
  reason: text(),
});
