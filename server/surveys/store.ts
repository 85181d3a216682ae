import { randomInt } from 'node:crypto';
import { asc, count, eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { surveyMarks, surveys, surveySets, surveyTexts } from '../../db/survey-schema.ts';

export type SurveyRow = typeof surveys.$inferSelect;
export type SetRow = typeof surveySets.$inferSelect;

/** As they were written, the oldest first. */
export const surveysOf = (r: Reader): SurveyRow[] =>
  r.db
    .select()
    .from(surveys)
    .orderBy(sql`rowid`)
    .all();
export const surveyByName = (r: Reader, name: string): SurveyRow | undefined =>
  r.db.select().from(surveys).where(eq(surveys.name, name)).get();
export const addSurveyRow = (w: Writer, row: SurveyRow): void => void w.db.insert(surveys).values(row).run();
export const changeSurveyRow = (w: Writer, { name, ...row }: SurveyRow): void =>
  void w.db.update(surveys).set(row).where(eq(surveys.name, name)).run();

/** A number that says nothing of when: rows lie by it. 2^47 of them make a second one of the same improbable. */
const lot = (): number => randomInt(2 ** 47);

export const addSet = (w: Writer, row: Omit<SetRow, 'lot'>): void =>
  void w.db
    .insert(surveySets)
    .values({ ...row, lot: lot() })
    .run();
export const addText = (w: Writer, row: Omit<typeof surveyTexts.$inferSelect, 'lot'>): void =>
  void w.db
    .insert(surveyTexts)
    .values({ ...row, lot: lot() })
    .run();

export const setsOf = (r: Reader, survey: string): SetRow[] =>
  r.db.select().from(surveySets).where(eq(surveySets.survey, survey)).all();
export const isAnswered = (r: Reader, survey: string): boolean =>
  r.db.select({ n: count() }).from(surveySets).where(eq(surveySets.survey, survey)).get()!.n > 0;
/** By question, in the order of their lots. */
export const textsOf = (r: Reader, survey: string): { question: string; text: string }[] =>
  r.db
    .select({ question: surveyTexts.question, text: surveyTexts.text })
    .from(surveyTexts)
    .where(eq(surveyTexts.survey, survey))
    .orderBy(asc(surveyTexts.lot))
    .all();

/** Writes down that this one has answered; false where it had. */
export const addMark = (w: Writer, survey: string, mark: number): boolean =>
  w.db.insert(surveyMarks).values({ survey, mark }).onConflictDoNothing().run().changes > 0;
export const isMarked = (r: Reader, mark: number): boolean =>
  r.db.select().from(surveyMarks).where(eq(surveyMarks.mark, mark)).get() !== undefined;
