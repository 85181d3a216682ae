import { and, desc, eq, gt, gte, inArray, like, ne, sql, type SQL } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/journal.ts';
import { prepared } from '../../db/prepared.ts';
import { decisions, employers, vacancies } from '../../db/schema.ts';
import { fold } from '../../shared/fold.ts';
import {
  EMPLOYMENT_CONTRACTS,
  type Contract,
  type Listing,
  type Origin,
  type VacancyState,
} from '../../shared/vacancies.ts';

const joined = {
  vacancy: vacancies,
  employerName: employers.name,
  stand: employers.stand,
  employerKind: employers.kind,
  employerPermit: employers.permitNumber,
};

const statements = prepared((db) => ({
  one: db
    .select(joined)
    .from(vacancies)
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .where(eq(vacancies.id, sql.placeholder('id')))
    .prepare(),
}));

/** Near jobs before far ones, then the newest. */
const FROM_NEAR = sql`instr('host capital country abroad', ${vacancies.origin})`;

type Employer = typeof employers.$inferSelect;
export type VacancyRow = {
  vacancy: typeof vacancies.$inferSelect;
  employerName: string;
  stand: string | null;
  employerKind: Employer['kind'];
  employerPermit: Employer['permitNumber'];
};
export type Wishes = {
  words: string[];
  states: VacancyState[] | null;
  origin?: Origin | undefined;
  contract?: Contract | undefined;
  employment?: boolean | undefined;
  occupation?: string | undefined;
  payFrom?: number | undefined;
  noExperience?: boolean | undefined;
  accessible?: boolean | undefined;
  listing?: Listing | undefined;
  partTime?: boolean | undefined;
  housing?: boolean | undefined;
  /** Only what changed after this entry. */
  since?: number | undefined;
  /** Only these. */
  ids?: string[] | undefined;
  sort?: 'near' | 'newest' | 'pay' | undefined;
  employerId?: string | undefined;
};

export const vacancyById = (r: Reader, id: string): VacancyRow | undefined => statements(r).one.get({ id });
export const addVacancyRow = (w: Writer, row: typeof vacancies.$inferInsert): void =>
  void w.db.insert(vacancies).values(row).run();
export const changeVacancyRow = (w: Writer, id: string, row: Partial<typeof vacancies.$inferInsert>): void =>
  void w.db.update(vacancies).set(row).where(eq(vacancies.id, id)).run();
/** Newest first. */
export const decisionsOf = (r: Reader, vacancyId: string): (typeof decisions.$inferSelect)[] =>
  r.db.select().from(decisions).where(eq(decisions.vacancyId, vacancyId)).orderBy(desc(decisions.seq)).all();
/** Ids of the shown ones, of one employer where it is named; near jobs before far ones, then the newest. */
export const shownIds = (r: Reader, employerId?: string): string[] =>
  r.db
    .select({ id: vacancies.id })
    .from(vacancies)
    .where(and(eq(vacancies.state, 'shown'), employerId ? eq(vacancies.employerId, employerId) : undefined))
    .orderBy(FROM_NEAR, desc(vacancies.seq))
    .all()
    .map(({ id }) => id);
export type VacancyStanding = { withoutContract: number };
/** How each employer's vacancies stand that are shown or could be. */
export const standingOfVacancies = (r: Reader): Map<string, VacancyStanding> =>
  new Map(
    r.db
      .select({
        employerId: vacancies.employerId,
        withoutContract: sql<number>`sum(coalesce(${vacancies.contract}, 'not-said') = 'not-said')`,
      })
      .from(vacancies)
      .where(inArray(vacancies.state, ['shown', 'held', 'returned', 'filled']))
      .groupBy(vacancies.employerId)
      .all()
      .map(({ employerId, withoutContract }) => [employerId, { withoutContract }]),
  );
/** Openings of the shown ones, by occupation and contract; those of which no occupation is said are left out. */
export const openingsByOccupation = (r: Reader): { occupation: string; contract: string; openings: number }[] =>
  r.db
    .select({
      occupation: sql<string>`${vacancies.occupation}`,
      contract: sql<string>`coalesce(${vacancies.contract}, 'not-said')`,
      openings: sql<number>`sum(${vacancies.openings})`,
    })
    .from(vacancies)
    .where(and(eq(vacancies.state, 'shown'), sql`length(${vacancies.occupation}) = 4`))
    .groupBy(vacancies.occupation, sql`2`)
    .all();
/** What the shown ones of an occupation pay in som a month, but for one. */
export const paysOfOccupation = (r: Reader, occupation: string, but: string): number[] =>
  r.db
    .select({ pay: vacancies.monthlyPay })
    .from(vacancies)
    .where(and(eq(vacancies.occupation, occupation), eq(vacancies.state, 'shown'), ne(vacancies.id, but)))
    .all()
    .flatMap(({ pay }) => (pay === null ? [] : [pay]));
/** How many others say the very same. */
export const sameTexts = (r: Reader, textKey: string, but: string): number =>
  r.db
    .select({ n: sql<number>`count(*)` })
    .from(vacancies)
    .where(and(eq(vacancies.textKey, textKey), ne(vacancies.id, but), ne(vacancies.state, 'withdrawn')))
    .get()?.n ?? 0;
/** An offer was accepted, or is no longer. */
export const countTaken = (w: Writer, id: string, change: 1 | -1): void =>
  void w.db
    .update(vacancies)
    .set({ taken: sql`max(0, ${vacancies.taken} + ${change})` })
    .where(eq(vacancies.id, id))
    .run();
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

const ORDERS = {
  near: [FROM_NEAR, desc(vacancies.seq)],
  newest: [desc(vacancies.seq)],
  // Pay of other currencies and periods cannot be compared, and comes after.
  pay: [sql`${vacancies.monthlyPay} desc nulls last`, desc(vacancies.seq)],
};

/** The vacancies that meet every wish, the city's own first, then the newest. */
export const searchRows = (
  r: Reader,
  wishes: Wishes,
  limit: number,
  offset: number,
): { total: number; rows: VacancyRow[] } => {
  const where = and(...conditions(wishes));
  // Their ids first: a sort of thousands would carry along all that they say.
  const page = r.db
    .select({ id: vacancies.id })
    .from(vacancies)
    .where(where)
    .orderBy(...ORDERS[wishes.sort ?? 'near'])
    .limit(limit)
    .offset(offset)
    .all();
  const total =
    r.db
      .select({ n: sql<number>`count(*)` })
      .from(vacancies)
      .where(where)
      .get()?.n ?? 0;
  return { total, rows: page.flatMap(({ id }) => vacancyById(r, id) ?? []) };
};

/** Which of these meet every wish, in the order in which they were given. */
export const rankedRows = (
  r: Reader,
  ranked: readonly string[],
  wishes: Wishes,
  limit: number,
  offset: number,
): { total: number; rows: VacancyRow[] } => {
  const wished = conditions(wishes).filter((condition) => condition !== undefined);
  // What is found by its words is shown, unless it has just been filled.
  const isShown = ({ vacancy }: VacancyRow): boolean => wishes.states?.includes(vacancy.state) ?? true;
  const rowsOf = (ids: readonly string[]): VacancyRow[] =>
    ids.slice(offset, offset + limit).flatMap((id) => vacancyById(r, id) ?? []);
  if (wished.length === 1) return { total: ranked.length, rows: rowsOf(ranked).filter(isShown) };
  const among = sql`${vacancies.id} in (select value from json_each(${JSON.stringify(ranked)}))`;
  const met = r.db
    .select({ id: vacancies.id })
    .from(vacancies)
    .where(and(among, ...wished))
    .all();
  const meet = new Set(met.map(({ id }) => id));
  return { total: meet.size, rows: rowsOf(ranked.filter((id) => meet.has(id))) };
};

const conditions = (wishes: Wishes): (SQL | undefined)[] => [
  wishes.states ? inArray(vacancies.state, wishes.states) : undefined,
  wishes.origin ? eq(vacancies.origin, wishes.origin) : undefined,
  wishes.contract ? eq(vacancies.contract, wishes.contract) : undefined,
  wishes.occupation ? like(vacancies.occupation, `${wishes.occupation}%`) : undefined,
  wishes.employment ? inArray(vacancies.contract, EMPLOYMENT_CONTRACTS) : undefined,
  wishes.payFrom !== undefined ? gte(vacancies.monthlyPay, wishes.payFrom) : undefined,
  wishes.noExperience ? eq(vacancies.noExperience, true) : undefined,
  wishes.accessible ? eq(vacancies.accessible, true) : undefined,
  wishes.since !== undefined ? gt(vacancies.changedSeq, wishes.since) : undefined,
  wishes.ids ? sql`${vacancies.id} in (select value from json_each(${JSON.stringify(wishes.ids)}))` : undefined,
  wishes.listing ? eq(vacancies.listing, wishes.listing) : undefined,
  wishes.partTime ? eq(vacancies.partTime, true) : undefined,
  wishes.housing ? eq(vacancies.housing, true) : undefined,
  wishes.employerId ? eq(vacancies.employerId, wishes.employerId) : undefined,
  ...wishes.words.map((word) => sql`instr(${vacancies.folded}, ${word}) > 0`),
];
