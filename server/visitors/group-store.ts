import { desc } from 'drizzle-orm';
import { groups } from '../../db/invited-schema.ts';
import type { Reader, Writer } from '../../db/journal.ts';

export type GroupRow = typeof groups.$inferSelect;
export const addGroupRow = (w: Writer, group: GroupRow): void => void w.db.insert(groups).values(group).run();
export const groupRows = (r: Reader): GroupRow[] =>
  r.db.select().from(groups).orderBy(desc(groups.madeAt), desc(groups.id)).all();
