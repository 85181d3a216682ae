import { eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { phones, visitors } from '../../db/schema.ts';
import type { Profile, Share } from '../../shared/visits.ts';

const statements = prepared((db) => ({
  one: db
    .select()
    .from(visitors)
    .where(eq(visitors.id, sql.placeholder('id')))
    .prepare(),
  add: db
    .insert(visitors)
    .values({
      id: sql.placeholder('id'),
      via: sql.placeholder('via'),
      sex: sql.placeholder('sex'),
      ageBand: sql.placeholder('ageBand'),
      status: sql.placeholder('status'),
      heardFrom: sql.placeholder('heardFrom'),
      district: sql.placeholder('district'),
      aim: sql.placeholder('aim'),
      language: sql.placeholder('language'),
      campaignId: sql.placeholder('campaignId'),
      counted: false,
      atFair: false,
    })
    .prepare(),
  share: db
    .update(visitors)
    .set({
      counted: sql`${sql.placeholder('counted')}`,
      atFair: sql`${sql.placeholder('atFair')}`,
      inPlace: sql`${sql.placeholder('inPlace')}`,
    })
    .where(eq(visitors.id, sql.placeholder('id')))
    .prepare(),
  phone: db
    .select({ badge: phones.badge })
    .from(phones)
    .where(eq(phones.phoneHash, sql.placeholder('phoneHash')))
    .prepare(),
}));

export type VisitorRow = typeof visitors.$inferSelect;
type NewVisitor = Pick<VisitorRow, 'id' | 'district' | 'aim' | 'language' | 'campaignId'> & Profile;

export const visitorById = (r: Reader, id: string): VisitorRow | undefined => statements(r).one.get({ id });
export const addVisitor = (w: Writer, visitor: NewVisitor): void => void statements(w).add.run(visitor);
export const changeVisitor = (w: Writer, id: string, row: Partial<typeof visitors.$inferInsert>): void =>
  void w.db.update(visitors).set(row).where(eq(visitors.id, id)).run();
export const keepShare = (w: Writer, id: string, { counted, atFair, inPlace }: Share): void =>
  void statements(w).share.run({ id, counted: Number(counted), atFair: Number(atFair), inPlace });
export const profileOf = ({ sex, ageBand, status, heardFrom, via }: Profile): Profile => ({
  sex,
  ageBand,
  status,
  heardFrom,
  via,
});

export const badgeOfPhone = (r: Reader, phoneHash: string): string | undefined =>
  statements(r).phone.get({ phoneHash })?.badge;
export const bindPhone = (w: Writer, phoneHash: string, badge: string): void =>
  void w.db
    .insert(phones)
    .values({ phoneHash, badge })
    .onConflictDoUpdate({ target: phones.phoneHash, set: { badge } })
    .run();
