import { and, eq, isNull, sql } from 'drizzle-orm';
import { devices } from '../../db/access-schema.ts';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';

const statements = prepared((db) => ({
  byToken: db
    .select()
    .from(devices)
    .where(eq(devices.tokenHash, sql.placeholder('tokenHash')))
    .prepare(),
  byCode: db
    .select()
    .from(devices)
    .where(and(eq(devices.pairingHash, sql.placeholder('pairingHash')), isNull(devices.removedAt)))
    .prepare(),
  one: db
    .select()
    .from(devices)
    .where(and(eq(devices.id, sql.placeholder('id')), isNull(devices.removedAt)))
    .prepare(),
  all: db
    .select()
    .from(devices)
    .where(isNull(devices.removedAt))
    .orderBy(sql`rowid`)
    .prepare(),
}));

export type DeviceRow = typeof devices.$inferSelect;
export const deviceByToken = (r: Reader, tokenHash: string): DeviceRow | undefined =>
  statements(r).byToken.get({ tokenHash });
export const deviceByCode = (r: Reader, pairingHash: string): DeviceRow | undefined =>
  statements(r).byCode.get({ pairingHash });
export const deviceById = (r: Reader, id: string): DeviceRow | undefined => statements(r).one.get({ id });
export const devicesOf = (r: Reader): DeviceRow[] => statements(r).all.all();
export const addDeviceRow = (w: Writer, row: typeof devices.$inferInsert): void =>
  void w.db.insert(devices).values(row).run();
export const changeDeviceRow = (w: Writer, id: string, row: Partial<typeof devices.$inferInsert>): void =>
  void w.db.update(devices).set(row).where(eq(devices.id, id)).run();
