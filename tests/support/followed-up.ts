import { tally, type ReadRows } from './tally.ts';

type Told = {
  day: string;
  reached: boolean;
  hired?: string;
  stillThere?: string;
  contract?: string;
  pay?: number;
  hours?: number;
};
type Call = { day: string; reached: boolean; withOffer: boolean; foundWork?: string };
const LABOUR_LAW = ['open-ended', 'fixed-term', 'seasonal'];
type Promised = { contract?: string; payFrom?: number; hours?: number };

/** What came of offers and of calls, counted from what was told on the telephone. */
export const followUpsIn = (sql: ReadRows): Record<string, number> => tally([...ofOffers(sql), ...ofCalls(sql)]);

/** People called; of those without an offer, what they said of a job as well. */
const ofCalls = (sql: ReadRows): string[] => {
  const rows = sql<{ calls: string }>('SELECT calls FROM follow_up_contacts');
  return rows.flatMap(({ calls }) => [
    'agreed',
    ...(JSON.parse(calls) as Call[]).flatMap(({ day, reached, withOffer, foundWork }) => {
      const alone = ['asked', ...(reached ? ['reached'] : []), ...(reached && foundWork === 'yes' ? ['hired'] : [])];
      return [...(reached ? ['answered'] : []), ...(withOffer ? [] : alone)].map((word) => `${word}.${day}`);
    }),
  ]);
};

const ofOffers = (sql: ReadRows): string[] =>
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
        const still = hired ? { yes: ['still'], no: ['gone'] }[each.stillThere ?? ''] : undefined;
        const { contract: got = 'not-said' } = each;
        const law = hired && got !== 'not-said' ? [LABOUR_LAW.includes(got) ? 'formal' : 'informal'] : [];
        const words = ['asked', ...(each.reached ? ['reached'] : []), ...(hired ? ['hired'] : []), ...outcome];
        return [...words, ...(still ?? []), ...law].map((word) => `${word}.${each.day}`);
      }),
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
    followUp30: rate('answered.30', 'agreed'),
    followUp90: rate('answered.90', 'agreed'),
    stillThere90: rate('still.90', 'still.90', 'gone.90'),
    formal30: rate('formal.30', 'formal.30', 'informal.30'),
  };
};
