import { and, desc, eq, gte, inArray, like, sql, type SQL } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { decisions, employers, vacancies } from '../../db/schema.ts';
import { fold } from '../../shared/fold.ts';
import type { Contract, Origin, VacancyState } from '../../shared/vacancies.ts';

const joined = { vacancy: vacancies, employerName: employers.name, stand: employers.stand };

const statements = prepared((db) => ({
  one: db
    .select(joined)
    .from(vacancies)
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .where(eq(vacancies.id, sql.placeholder('id')))
    .prepare(),
}));

export type VacancyRow = { vacancy: typeof vacancies.$inferSelect; employerName: string; stand: string | null };
export type Wishes = {
  words: string[];
  states: VacancyState[] | null;
  origin?: Origin | undefined;
  contract?: Contract | undefined;
  occupation?: string | undefined;
  payFrom?: number | undefined;
  noExperience?: boolean | undefined;
  accessible?: boolean | undefined;
  employerId?: string | undefined;
};

export const vacancyById = (r: Reader, id: string): VacancyRow | undefined => statements(r).one.get({ id });
export const addVacancyRow = (w: Writer, row: typeof vacancies.$inferInsert): void =>
  void w.db.insert(vacancies).values(row).run();
export const changeVacancyRow = (w: Writer, id: string, row: Partial<typeof vacancies.$inferInsert>): void =>
  void w.db.update(vacancies).set(row).where(eq(vacancies.id, id)).run();
export const addDecision = (w: Writer, row: typeof decisions.$inferInsert): void =>
  void w.db.insert(decisions).values(row).run();

/** The words that a search looks through. */
export const foldedWords = (
  employerName: string,
  draft: { title: string; place?: string | undefined; description?: string | undefined },
): string =>
  fold([draft.title, employerName, draft.place, draft.description?.slice(0, 2000)].filter(Boolean).join(' \n '));

/** An employer has another name: its vacancies are found by it. */
export const refoldVacancies = (w: Writer, employerId: string, employerName: string): void => {
  for (const { id, draft } of w.db.select().from(vacancies).where(eq(vacancies.employerId, employerId)).all())
    changeVacancyRow(w, id, { folded: foldedWords(employerName, draft) });
};

/** Near jobs before far ones, then the newest. */
const FROM_NEAR = sql`instr('host capital country abroad', ${vacancies.origin})`;

/** The vacancies that meet every wish, the city's own first, then the newest. */
export const searchRows = (
  r: Reader,
  wishes: Wishes,
  limit: number,
  offset: number,
): { total: number; rows: VacancyRow[] } => {
  const where = and(...conditions(wishes));
  const from = r.db.select(joined).from(vacancies).innerJoin(employers, eq(employers.id, vacancies.employerId));
  const rows = from.where(where).orderBy(FROM_NEAR, desc(vacancies.seq)).limit(limit).offset(offset).all();
  const total =
    r.db
      .select({ n: sql<number>`count(*)` })
      .from(vacancies)
      .where(where)
      .get()?.n ?? 0;
  return { total, rows };
};

const conditions = (wishes: Wishes): (SQL | undefined)[] => [
  wishes.states ? inArray(vacancies.state, wishes.states) : undefined,
  wishes.origin ? eq(vacancies.origin, wishes.origin) : undefined,
  wishes.contract ? eq(vacancies.contract, wishes.contract) : undefined,
  wishes.occupation ? like(vacancies.occupation, `${wishes.occupation}%`) : undefined,
  wishes.payFrom !== undefined ? gte(vacancies.payTo, wishes.payFrom) : undefined,
  wishes.noExperience ? eq(vacancies.noExperience, true) : undefined,
  wishes.accessible ? eq(vacancies.accessible, true) : undefined,
  wishes.employerId ? eq(vacancies.employerId, wishes.employerId) : undefined,
  ...wishes.words.map((word) => sql`instr(${vacancies.folded}, ${word}) > 0`),
];
