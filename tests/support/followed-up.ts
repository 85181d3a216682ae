import { tally, type ReadRows } from './tally.ts';

type Told = { day: string; reached: boolean; hired?: string; contract?: string; pay?: number; hours?: number };
type Promised = { contract?: string; payFrom?: number; hours?: number };

/** What came of offers, counted from what was told on the telephone. */
export const followUpsIn = (sql: ReadRows): Record<string, number> =>
  tally(
    sql<{ promised: string; told: string }>('SELECT promised, follow_ups AS told FROM offers').flatMap(
      ({ promised, told }) =>
        (JSON.parse(told) as Told[]).flatMap((each) => {
          const { contract, payFrom, hours } = JSON.parse(promised) as Promised;
          const hired = each.reached && each.hired === 'yes';
          const broken =
            (contract !== undefined && each.contract !== undefined && contract !== each.contract) ||
            (payFrom !== undefined && each.pay !== undefined && each.pay < payFrom) ||
            (hours !== undefined && each.hours !== undefined && each.hours > hours);
          const compared = [
            [contract, each.contract],
            [payFrom, each.pay],
            [hours, each.hours],
          ].some(([promised, got]) => promised !== undefined && got !== undefined);
          const outcome = hired && compared ? [broken ? 'broken' : 'kept'] : [];
          const words = ['asked', ...(each.reached ? ['reached'] : []), ...(hired ? ['hired'] : []), ...outcome];
          return words.map((word) => `${word}.${each.day}`);
        }),
    ),
  );

/** The figures of offers after they were made: what the employer did with them, and what came of them. */
export const offersFollowed = (sql: ReadRows, n: (query: string) => number) => {
  const followUps = followUpsIn(sql);
  const rate = (part: string, ...whole: string[]) => ({
    n: followUps[part] ?? 0,
    of: whole.reduce((sum, key) => sum + (followUps[key] ?? 0), 0),
  });
  return {
    offersWithdrawn: n('count(*) AS n FROM offers WHERE withdrawn_at IS NOT NULL'),
    offersConfirmed: n('count(*) AS n FROM offers WHERE confirmed_at IS NOT NULL'),
    hired30: rate('hired.30', 'reached.30'),
    hired90: rate('hired.90', 'reached.90'),
    promiseKept30: rate('kept.30', 'kept.30', 'broken.30'),
    promiseKept90: rate('kept.90', 'kept.90', 'broken.90'),
  };
};
