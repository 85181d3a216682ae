import { type AnySQLiteColumn, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DeviceKind, Role } from '../shared/endpoint.ts';
import { employers, places } from './schema.ts';

const ref = (name: string, to: () => AnySQLiteColumn) => text(name).references(to);

export const members = sqliteTable('members', {
  id: text().primaryKey(),
  name: text().notNull(),
  role: text().$type<Role>().notNull(),
  employerId: ref('employer_id', () => employers.id),
  placeIds: text('place_ids', { mode: 'json' }).$type<string[]>().notNull(),
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
});
