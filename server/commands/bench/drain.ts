import type { FairUnderTest } from './fair-under-test.ts';
import { batches } from './fill.ts';
import { asFastAsAnswered, atRate, type Wish } from './load.ts';
import { percentile, rowOf, type Row } from './measures.ts';
import type { Plan } from './plan.ts';
import { insertSide, warmFair } from './throughput.ts';

const KIOSKS = 20;
const QUEUED = 500;
/** People who come in meanwhile, and at most how many. */
const ARRIVALS_A_SECOND = 50;
const ARRIVALS = 1_000;

type Drained = { rate: number; lastMs: number; arrivals: number[] };

/** Twenty kiosks come back at once, each with five hundred scans, while people go on coming in. */
export const measureDrain = async (plan: Plan): Promise<Row[]> => {
  const { fair, bytes } = await warmFair(plan);
  const limit = await insertSide(plan, bytes);
  const rounds: (Drained & { limit: number })[] = [];
  for (let n = 0; n < plan.rounds; n++) {
    const drained = await drain(fair);
    rounds.push({ ...drained, limit: plan.checkIns / (await limit(plan.checkIns)).seconds });
  }
  await fair.program.stop();
  const against = `group-committed insert of as many bytes (${bytes}) behind a bare Fastify route`;
  const rates = rounds.map(({ rate }) => rate);
  return [
    rowOf('batch.drain', '1/s', rates, { limits: rounds.map((round) => round.limit), goal: 'ratio ≥ 0.6', against }),
    rowOf(
      'batch.drain.last',
      'ms',
      rounds.map(({ lastMs }) => lastMs),
    ),
    rowOf(
      'batch.drain.check-in.p99',
      'ms',
      rounds.map(({ arrivals }) => percentile(arrivals, 0.99)),
    ),
  ];
};

const drain = async (fair: FairUnderTest): Promise<Drained> => {
  const scans = await fair.ways(KIOSKS * QUEUED);
  const coming = await fair.arrivals(ARRIVALS);
  let isDrained = false;
  function* untilDrained(): Generator<Wish> {
    for (const wish of coming)
      if (isDrained) return;
      else yield wish;
  }
  const to = { port: fair.program.port, lines: KIOSKS };
  const [{ seconds }, { latencies: arrivals }] = await Promise.all([
    asFastAsAnswered(to, [...batches(fair, scans)]).finally(() => (isDrained = true)),
    atRate(to, ARRIVALS_A_SECOND, untilDrained()),
  ]);
  return { rate: scans.length / seconds, lastMs: seconds * 1000, arrivals };
};
