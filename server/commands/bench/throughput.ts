import { v7 as uuid } from 'uuid';
import { FairUnderTest } from './fair-under-test.ts';
import { requestOf } from './keep-alive.ts';
import { asFastAsAnswered, type Load, type Wish } from './load.ts';
import { percentile, rowOf, type Row } from './measures.ts';
import type { Plan } from './plan.ts';

const LINES = 50;
/** One COMMIT each is slower; fewer check-ins tell as much. */
const NAIVE_SHARE = 0.3;
const BADGE_LENGTH = 16;

/** One side of a comparison: it takes so many at a time. */
type Side = (count: number) => Promise<Load>;

/** A fair that has been warmed up, and how many bytes a check-in leaves in its rows. */
export const warmFair = async (plan: Plan): Promise<{ fair: FairUnderTest; bytes: number }> => {
  const fair = await FairUnderTest.open(plan.programs);
  const side = visitsAt(fair);
  await side(plan.warmUp / 2);
  const before = fair.contentBytes();
  await side(plan.warmUp / 2);
  return { fair, bytes: Math.round((2 * (fair.contentBytes() - before)) / plan.warmUp) };
};

/** The limit of a check-in: a row of the bytes that a check-in leaves, and nothing else done. */
export const insertSide = async (plan: Plan, bytes: number): Promise<Side> => {
  const { port } = await plan.programs.start({ serve: 'insert', folder: plan.programs.folder(), bytes });
  const side: Side = (count) => asFastAsAnswered({ port, lines: LINES }, inserts(count));
  await side(plan.warmUp);
  return side;
};

export const measureThroughput = async (plan: Plan): Promise<Row[]> => {
  const { fair, bytes } = await warmFair(plan);
  const product = visitsAt(fair);
  const slow = await FairUnderTest.open(plan.programs, 'one-commit-each');
  const naive = visitsAt(slow);
  await naive(plan.warmUp * NAIVE_SHARE);
  const limit = await insertSide(plan, bytes);
  const rounds: Record<'product' | 'arrivals' | 'naive' | 'limit', Load>[] = [];
  for (let n = 0; n < plan.rounds; n++)
    rounds.push({
      product: await product(plan.checkIns),
      naive: await naive(plan.checkIns * NAIVE_SHARE),
      limit: await limit(plan.checkIns),
      arrivals: await asFastAsAnswered(toFair(fair), await fair.arrivals(plan.checkIns)),
    });
  await Promise.all([fair.program.stop(), slow.program.stop()]);
  const rates = (which: keyof (typeof rounds)[number]): number[] => rounds.map((round) => rateOf(round[which]));
  const p99 = (which: keyof (typeof rounds)[number]): number[] =>
    rounds.map((round) => percentile(round[which].latencies, 0.99));
  const against = `group-committed insert of as many bytes (${bytes}) behind a bare Fastify route`;
  const rows = [
    rowOf('checkin.throughput', '1/s', rates('product'), { limits: rates('limit'), goal: 'ratio ≥ 0.6', against }),
    rowOf('checkin.throughput.p99', 'ms', p99('product'), { limits: p99('limit'), goal: '≤ 25 ms', against }),
    rowOf('checkin.throughput.first-visits', '1/s', rates('arrivals'), { limits: rates('limit'), against }),
    rowOf('checkin.naive', '1/s', rates('naive'), {
      limits: rates('product'),
      goal: 'ratio ≤ 0.33',
      against: 'checkin.throughput',
    }),
  ];
  return rows;
};

const toFair = ({ program }: FairUnderTest) => ({ port: program.port, lines: LINES });

const visitsAt =
  (fair: FairUnderTest): Side =>
  async (count) =>
    asFastAsAnswered(toFair(fair), await fair.visits(Array.from({ length: count }, () => uuid())));

const inserts = (count: number): Wish[] =>
  Array.from({ length: count }, () => {
    const id = uuid();
    const badge = '1'.repeat(BADGE_LENGTH);
    const body = { id, badge, placeId: id, direction: 'in', at: new Date().toISOString() };
    return { request: requestOf('POST /insert', {}, body), expects: 'kept' };
  });

const rateOf = ({ seconds, latencies }: Load): number => latencies.length / seconds;
