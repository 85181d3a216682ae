import { asc, eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { meetings } from '../../db/job-schema.ts';
import { vacancies } from '../../db/schema.ts';
import type { VacancyDraft } from '../../shared/vacancies.ts';

type MeetingRow = { meeting: typeof meetings.$inferSelect; draft: VacancyDraft | null };

export const addMeetingRow = (w: Writer, row: typeof meetings.$inferInsert): void =>
  void w.db.insert(meetings).values(row).run();
export const changeMeetingRow = (w: Writer, id: string, row: Partial<typeof meetings.$inferInsert>): void =>
  void w.db.update(meetings).set(row).where(eq(meetings.id, id)).run();
/** Oldest first. */
export const meetingsOfEmployer = (r: Reader, employerId: string): MeetingRow[] =>
  r.db
    .select({ meeting: meetings, draft: vacancies.draft })
    .from(meetings)
    .leftJoin(vacancies, eq(vacancies.id, meetings.vacancyId))
    .where(eq(meetings.employerId, employerId))
    .orderBy(asc(sql`meetings.rowid`))
    .all();
