import { eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { programme } from '../../db/tent-schema.ts';

const statements = prepared((db) => ({
  all: db.select().from(programme).orderBy(programme.startsAt, programme.id).prepare(),
  one: db
    .select()
    .from(programme)
    .where(eq(programme.id, sql.placeholder('id')))
    .prepare(),
}));

export type ItemRow = typeof programme.$inferSelect;

/** In the order of the day. */
export const programmeOf = (r: Reader): ItemRow[] => statements(r).all.all();
export const itemById = (r: Reader, id: string): ItemRow | undefined => statements(r).one.get({ id });
export const addItemRow = (w: Writer, row: ItemRow): void => void w.db.insert(programme).values(row).run();
export const changeItemRow = (w: Writer, { id, ...row }: ItemRow): void =>
  void w.db.update(programme).set(row).where(eq(programme.id, id)).run();
