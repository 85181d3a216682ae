import { and, count, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Reader } from '../../db/journal.ts';
import { offers } from '../../db/job-schema.ts';
import { checkIns, decisions, vacancies, visitors } from '../../db/schema.ts';
import { advice, handouts } from '../../db/shelf-schema.ts';
import { duties } from '../../db/tent-schema.ts';
import { DECLINE_REASONS } from '../../shared/offers.ts';

type Tally = { key: string | null; n: number };
const tally = (rows: Tally[]): Record<string, number> =>
  Object.fromEntries(rows.map(({ key, n }) => [key ?? 'notSaid', n]));

/** What the counted visitors said, where the running sums do not hold it. */
export const saidByVisitors = (r: Reader, what: 'district' | 'language' | 'aim'): Record<string, number> =>
  tally(
    r.db
      .select({ key: visitors[what], n: count() })
      .from(visitors)
      .where(eq(visitors.counted, true))
      .groupBy(visitors[what])
      .all(),
  );

export const vacancyRows = (r: Reader): (typeof vacancies.$inferSelect)[] => r.db.select().from(vacancies).all();

/** Minutes from posting to the first decision of a person, one for each vacancy that somebody decided about. */
export const minutesToDecision = (r: Reader): number[] =>
  r.db
    .select({ postedAt: vacancies.postedAt, decidedAt: sql<string>`min(${decisions.at})` })
    .from(decisions)
    .innerJoin(vacancies, eq(vacancies.id, decisions.vacancyId))
    .where(sql`${decisions.at} <> ''`)
    .groupBy(decisions.vacancyId)
    .all()
    .map(({ postedAt, decidedAt }) => (Date.parse(decidedAt) - Date.parse(postedAt)) / 60_000)
    .filter((minutes) => minutes >= 0);

/** Why offers were declined; what somebody said in words of their own is another reason. */
export const declinedFor = (r: Reader): Record<string, number> => {
  const counted: Record<string, number> = {};
  for (const { reason, n } of r.db
    .select({ reason: offers.reason, n: count() })
    .from(offers)
    .where(eq(offers.answer, 'declined'))
    .groupBy(offers.reason)
    .all()) {
    const key = reason === null ? 'notSaid' : DECLINE_REASONS.some((one) => one === reason) ? reason : 'other';
    counted[key] = (counted[key] ?? 0) + n;
  }
  return counted;
};

/** How often advice was given, and the minutes of those times of which they were noted. */
export const adviceTold = (r: Reader): { times: number; timed: number; minutes: number } =>
  r.db
    .select({
      times: count(),
      timed: count(advice.minutes),
      minutes: sql<number>`coalesce(sum(${advice.minutes}), 0)`,
    })
    .from(advice)
    .where(isNull(advice.undoneAt))
    .get()!;

/** Scans that decided something, and how many of them came late, were undone, or had no badge of this fair. */
export const scansTold = (r: Reader): { scans: number; late: number; undone: number; unknown: number } =>
  r.db
    .select({
      scans: count(),
      late: sql<number>`coalesce(sum(${checkIns.late}), 0)`,
      undone: count(checkIns.undoneSeq),
      unknown: sql<number>`coalesce(sum(${checkIns.reason} = 'unknown-badge'), 0)`,
    })
    .from(checkIns)
    .get()!;

/** Counted visitors of whom nothing is known but that they came in: one scan that stands, and nothing after it. */
export const seenOnce = (r: Reader): number =>
  r.db
    .select({ n: count() })
    .from(
      r.db
        .select({ id: checkIns.visitorId })
        .from(checkIns)
        .where(and(isNotNull(checkIns.visitorId), isNull(checkIns.undoneSeq), sql`${checkIns.outcome} <> 'refused'`))
        .groupBy(checkIns.visitorId)
        .having(sql`count(*) = 1`)
        .as('once'),
    )
    .get()!.n;

export const handoutTitles = (r: Reader): ReadonlyMap<string, typeof handouts.$inferSelect.title> =>
  new Map(
    r.db
      .select({ id: handouts.id, title: handouts.title })
      .from(handouts)
      .all()
      .map(({ id, title }) => [id, title]),
  );

/** How long people led a tent, from one duty to the next hand-over, in whole hours; who is still on duty is not in it. */
export const hoursOnDuty = (r: Reader): number => {
  const days = sql<number | null>`sum(julianday(${duties.endedAt}) - julianday(${duties.beganAt}))`;
  return Math.round((r.db.select({ days }).from(duties).where(isNotNull(duties.endedAt)).get()!.days ?? 0) * 24);
};
