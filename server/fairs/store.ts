import { eq, sql } from 'drizzle-orm';
import { prepared } from '../../db/prepared.ts';
import type { Reader, Writer } from '../../db/journal.ts';
import { fairs, fairStates, places, visitors } from '../../db/schema.ts';
import { localTime } from '../../shared/clock.ts';
import { LIMITS_2026 } from '../../shared/checks.ts';
import type { FairState } from '../../shared/fairs.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Rules } from '../../shared/rules.ts';
import type { Costs } from '../../shared/costs.ts';
import type { Targets } from '../../shared/targets.ts';
import type { Moves } from '../../shared/visits.ts';

const statements = prepared((db) => ({
  fair: db.select().from(fairs).prepare(),
  day: db
    .select({
      state: fairs.state,
      day: fairs.day,
      timeZone: fairs.timeZone,
      closings: fairs.closings,
      badgePrefix: fairs.badgePrefix,
      counted: fairs.counted,
      present: fairs.present,
    })
    .from(fairs)
    .prepare(),
  count: db
    .update(fairs)
    .set({
      counted: sql`${fairs.counted} + ${sql.placeholder('visitors')}`,
      present: sql`${fairs.present} + ${sql.placeholder('present')}`,
    })
    .prepare(),
  fill: db
    .update(places)
    .set({ inside: sql`${places.inside} + ${sql.placeholder('n')}` })
    .where(eq(places.id, sql.placeholder('placeId')))
    .prepare(),
}));

export type FairRow = typeof fairs.$inferSelect;
export type FairDay = Pick<FairRow, 'state' | 'day' | 'timeZone' | 'closings' | 'badgePrefix' | 'counted' | 'present'>;

export const isSetUp = (r: Reader): boolean => statements(r).fair.get() !== undefined;

/** The fair of this file; refuses with `no-fair-yet` where none was set up. */
export const fairOf = (r: Reader): FairRow => statements(r).fair.get() ?? refuse();
/** What a check-in needs to know of the fair. */
export const fairDay = (r: Reader): FairDay => statements(r).day.get() ?? refuse();
const refuse = (): never => {
  throw new Refused('no-fair-yet');
};

/** When something happened as it is counted: the time that is said if it lies on the fair's day, else the server's [J10]. */
export const countedAt = (w: Writer, said: string | undefined): string => {
  const { day, timeZone } = fairDay(w);
  return said !== undefined && localTime(said, timeZone).day === day ? new Date(said).toISOString() : w.at;
};

/** How this fair judges vacancies: as its organisers set it, else as Jarmanke comes. */
const RULES: Rules = { limits: LIMITS_2026, oneSexWork: null, twoToShow: false };
export const rulesOf = (r: Reader): Rules => ({ ...RULES, ...fairOf(r).rules });
export const keepRules = (w: Writer, rules: Rules): void => void w.db.update(fairs).set({ rules }).run();

export const keepTargets = (w: Writer, targets: Targets, expectedVisitors: number | null): void =>
  void w.db.update(fairs).set({ targets, expectedVisitors }).run();

export const keepCosts = (w: Writer, costs: Costs): void => void w.db.update(fairs).set({ costs }).run();

export const addFair = (w: Writer, fair: typeof fairs.$inferInsert): void => void w.db.insert(fairs).values(fair).run();

export const keepState = (w: Writer, seq: number, to: FairState, reason: string | null): void => {
  w.db.update(fairs).set({ state: to }).run();
  w.db.insert(fairStates).values({ seq, to, reason }).run();
};

/** Sends everybody home: a new sitting begins. */
export const endSitting = (w: Writer, closings: string[]): void => {
  w.db
    .update(fairs)
    .set({ closings: [...closings, w.at], present: 0 })
    .run();
  w.db.update(visitors).set({ atFair: false, inPlace: null }).where(eq(visitors.atFair, true)).run();
  w.db.update(places).set({ inside: 0, talliedInside: 0 }).run();
};

/** Keeps the sums that rules look at in step with a visitor's moves. */
export const moveSums = (w: Writer, moves: Moves): void => {
  const { count, fill } = statements(w);
  if (moves.visitors || moves.present) count.run({ visitors: moves.visitors ?? 0, present: moves.present ?? 0 });
  for (const [placeId, n] of Object.entries(moves.inside ?? {})) fill.run({ placeId, n });
};
