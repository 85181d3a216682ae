import { asc, eq } from 'drizzle-orm';
import { mediaVisits } from '../../db/before-schema.ts';
import type { Reader, Writer } from '../../db/journal.ts';
import type { MediaVisit } from '../../shared/media.ts';

export const mediaOf = (r: Reader): MediaVisit[] => r.db.select().from(mediaVisits).orderBy(asc(mediaVisits.at)).all();
export const addMediaRow = (w: Writer, row: MediaVisit): void => void w.db.insert(mediaVisits).values(row).run();
/** False where there is none. */
export const changeMediaRow = (w: Writer, row: MediaVisit): boolean =>
  w.db.update(mediaVisits).set(row).where(eq(mediaVisits.id, row.id)).run().changes > 0;
export const removeMediaRow = (w: Writer, id: string): boolean =>
  w.db.delete(mediaVisits).where(eq(mediaVisits.id, id)).run().changes > 0;
