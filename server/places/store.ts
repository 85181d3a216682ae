import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { places, tallies } from '../../db/schema.ts';

const statements = prepared((db) => ({
  all: db
    .select()
    .from(places)
    .orderBy(sql`rowid`)
    .prepare(),
  one: db
    .select()
    .from(places)
    .where(eq(places.id, sql.placeholder('id')))
    .prepare(),
  tallied: db
    .select({ n: sql<number>`coalesce(sum(${tallies.change}), 0)` })
    .from(tallies)
    .where(and(eq(tallies.placeId, sql.placeholder('placeId')), gt(tallies.change, 0), isNull(tallies.undoneSeq)))
    .prepare(),
}));

export type PlaceRow = typeof places.$inferSelect;
type TallyRow = typeof tallies.$inferSelect;

export const placesOf = (r: Reader): PlaceRow[] => statements(r).all.all();
export const placeById = (r: Reader, id: string): PlaceRow | undefined => statements(r).one.get({ id });
export const addPlaceRow = (w: Writer, row: typeof places.$inferInsert): void =>
  void w.db.insert(places).values(row).run();
export const changePlaceRow = (w: Writer, id: string, row: Partial<typeof places.$inferInsert>): void =>
  void w.db.update(places).set(row).where(eq(places.id, id)).run();
export const addPaperTally = (w: Writer, row: typeof tallies.$inferInsert): void =>
  void w.db
    .insert(tallies)
    .values({ ...row, onPaper: true })
    .run();
export const talliedAt = (r: Reader, placeId: string): number => statements(r).tallied.get({ placeId })?.n ?? 0;
export const addTally = (w: Writer, row: typeof tallies.$inferInsert): void => {
  w.db.insert(tallies).values(row).run();
  moveTallied(w, row.placeId, row.change);
};
/** The counts that were made under this number: each sender has numbers of their own. */
export const talliesById = (r: Reader, id: string): TallyRow[] =>
  r.db.select().from(tallies).where(eq(tallies.id, id)).all();
export const undoTallyRow = (w: Writer, row: TallyRow, undoneSeq: number, inside: number): void => {
  w.db.update(tallies).set({ undoneSeq }).where(eq(tallies.seq, row.seq)).run();
  moveTallied(w, row.placeId, inside);
};
const moveTallied = (w: Writer, placeId: string, n: number): void =>
  void w.db
    .update(places)
    .set({ inside: sql`${places.inside} + ${n}`, talliedInside: sql`${places.talliedInside} + ${n}` })
    .where(eq(places.id, placeId))
    .run();
