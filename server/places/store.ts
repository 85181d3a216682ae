import { eq, sql } from 'drizzle-orm';
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
}));

export type PlaceRow = typeof places.$inferSelect;

export const placesOf = (r: Reader): PlaceRow[] => statements(r).all.all();
export const placeById = (r: Reader, id: string): PlaceRow | undefined => statements(r).one.get({ id });
export const addPlaceRow = (w: Writer, row: typeof places.$inferInsert): void =>
  void w.db.insert(places).values(row).run();
export const changePlaceRow = (w: Writer, id: string, row: Partial<typeof places.$inferInsert>): void =>
  void w.db.update(places).set(row).where(eq(places.id, id)).run();
export const addTally = (w: Writer, row: typeof tallies.$inferInsert): void => {
  w.db.insert(tallies).values(row).run();
  w.db
    .update(places)
    .set({ inside: sql`${places.inside} + ${row.change}`, talliedInside: sql`${places.talliedInside} + ${row.change}` })
    .where(eq(places.id, row.placeId))
    .run();
};
