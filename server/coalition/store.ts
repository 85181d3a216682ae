import { eq, sql } from 'drizzle-orm';
import { assessments, partners } from '../../db/after-schema.ts';
import { memorandumFiles } from '../../db/before-schema.ts';
import type { Reader, Writer } from '../../db/journal.ts';
import type { Assessment, Partner } from '../../shared/coalition.ts';

const inOrder = sql`rowid`;

export const partnersOf = (r: Reader): Partner[] => r.db.select().from(partners).orderBy(inOrder).all();
export const addPartnerRow = (w: Writer, row: Partner): void => void w.db.insert(partners).values(row).run();
/** False where there is none. */
export const changePartnerRow = (w: Writer, row: Partner): boolean =>
  w.db.update(partners).set(row).where(eq(partners.id, row.id)).run().changes > 0;
export const removePartnerRow = (w: Writer, id: string): boolean =>
  w.db.delete(partners).where(eq(partners.id, id)).run().changes > 0;

export type PaperRow = typeof memorandumFiles.$inferSelect;
/** The names of the files that are kept, by partner. */
export const paperNames = (r: Reader): Map<string, string> =>
  new Map(
    r.db
      .select({ id: memorandumFiles.partnerId, name: memorandumFiles.name })
      .from(memorandumFiles)
      .all()
      .map(({ id, name }) => [id, name]),
  );
export const paperOf = (r: Reader, partnerId: string): PaperRow | undefined =>
  r.db.select().from(memorandumFiles).where(eq(memorandumFiles.partnerId, partnerId)).get();
export const keepPaper = (w: Writer, row: PaperRow): void =>
  void w.db
    .insert(memorandumFiles)
    .values(row)
    .onConflictDoUpdate({ target: memorandumFiles.partnerId, set: row })
    .run();
/** False where there is none. */
export const removePaper = (w: Writer, partnerId: string): boolean =>
  w.db.delete(memorandumFiles).where(eq(memorandumFiles.partnerId, partnerId)).run().changes > 0;

export const assessmentsOf = (r: Reader): Assessment[] => r.db.select().from(assessments).orderBy(inOrder).all();
export const addAssessmentRow = (w: Writer, row: Assessment): void => void w.db.insert(assessments).values(row).run();
/** False where there is none. */
export const changeAssessmentRow = (w: Writer, row: Assessment): boolean =>
  w.db.update(assessments).set(row).where(eq(assessments.id, row.id)).run().changes > 0;
export const removeAssessmentRow = (w: Writer, id: string): boolean =>
  w.db.delete(assessments).where(eq(assessments.id, id)).run().changes > 0;
