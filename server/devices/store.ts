import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { devices, leftItems } from '../../db/access-schema.ts';
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
  ofAnyTime: db
    .select()
    .from(devices)
    .where(eq(devices.id, sql.placeholder('id')))
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
/** A device whether it was revoked or not. */
export const deviceOfAnyTime = (r: Reader, id: string): DeviceRow | undefined => statements(r).ofAnyTime.get({ id });
export const devicesOf = (r: Reader): DeviceRow[] => statements(r).all.all();
/** How many devices said they have something to send and have not said since that it is sent; things handed in wait as well. */
export const behindDevices = (r: Reader): number =>
  r.db
    .select({ id: devices.id })
    .from(devices)
    .where(and(gt(devices.behind, 0), isNull(devices.removedAt)))
    .all().length + r.db.select({ id: leftItems.id }).from(leftItems).where(isNull(leftItems.outcome)).all().length;
export const addDeviceRow = (w: Writer, row: typeof devices.$inferInsert): void =>
  void w.db.insert(devices).values(row).run();
export const changeDeviceRow = (w: Writer, id: string, row: Partial<typeof devices.$inferInsert>): void =>
  void w.db.update(devices).set(row).where(eq(devices.id, id)).run();
