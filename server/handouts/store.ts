import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { handouts, handoutsGiven } from '../../db/shelf-schema.ts';

const given = sql<number>`sum(${handoutsGiven.count})`;
const statements = prepared((db) => ({
  all: db
    .select()
    .from(handouts)
    .where(isNull(handouts.removedAt))
    .orderBy(sql`rowid`)
    .prepare(),
  one: db
    .select()
    .from(handouts)
    .where(and(eq(handouts.id, sql.placeholder('id')), isNull(handouts.removedAt)))
    .prepare(),
  given: db
    .select({ handoutId: handoutsGiven.handoutId, language: handoutsGiven.language, given })
    .from(handoutsGiven)
    .where(isNull(handoutsGiven.undoneAt))
    .groupBy(handoutsGiven.handoutId, handoutsGiven.language)
    .prepare(),
  givenOf: db
    .select({ handoutId: handoutsGiven.handoutId, language: handoutsGiven.language, given })
    .from(handoutsGiven)
    .where(and(eq(handoutsGiven.handoutId, sql.placeholder('id')), isNull(handoutsGiven.undoneAt)))
    .groupBy(handoutsGiven.language)
    .prepare(),
  giving: db
    .select()
    .from(handoutsGiven)
    .where(eq(handoutsGiven.id, sql.placeholder('id')))
    .prepare(),
}));

export type HandoutRow = typeof handouts.$inferSelect;
type GivenRow = typeof handoutsGiven.$inferSelect;
export type Sums = Pick<GivenRow, 'handoutId' | 'language'> & { given: number };

export const handoutsOf = (r: Reader): HandoutRow[] => statements(r).all.all();
export const handoutById = (r: Reader, id: string): HandoutRow | undefined => statements(r).one.get({ id });
/** Copies given out and not taken back, by handout and language. */
export const copiesGiven = (r: Reader): Sums[] => statements(r).given.all();
export const copiesGivenOf = (r: Reader, id: string): Sums[] => statements(r).givenOf.all({ id });
export const givingById = (r: Reader, id: string): GivenRow | undefined => statements(r).giving.get({ id });

export const addHandoutRow = (w: Writer, row: typeof handouts.$inferInsert): void =>
  void w.db.insert(handouts).values(row).run();
export const changeHandoutRow = (w: Writer, id: string, row: Partial<typeof handouts.$inferInsert>): void =>
  void w.db.update(handouts).set(row).where(eq(handouts.id, id)).run();
export const addGiven = (w: Writer, row: typeof handoutsGiven.$inferInsert): void =>
  void w.db.insert(handoutsGiven).values(row).run();
export const markTakenBack = (w: Writer, id: string): void =>
  void w.db.update(handoutsGiven).set({ undoneAt: w.at }).where(eq(handoutsGiven.id, id)).run();
