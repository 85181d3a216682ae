import { batches } from './fill.ts';
import { asFastAsAnswered } from './load.ts';
import { rowOf, type Row } from './measures.ts';
import type { Plan } from './plan.ts';
import { insertSide, warmFair } from './throughput.ts';

const KIOSKS = 20;
const QUEUED = 500;

/** Twenty kiosks come back at once, each with five hundred scans. */
export const measureDrain = async (plan: Plan): Promise<Row[]> => {
  const { fair, bytes } = await warmFair(plan);
  const limit = await insertSide(plan, bytes);
  const to = { port: fair.program.port, lines: KIOSKS };
  const rounds: { product: number; limit: number; last: number }[] = [];
  for (let n = 0; n < plan.rounds; n++) {
    const scans = await fair.ways(KIOSKS * QUEUED);
    const drained = await asFastAsAnswered(to, [...batches(fair, scans)]);
    const inserted = await limit(plan.checkIns);
    rounds.push({
      product: scans.length / drained.seconds,
      last: drained.seconds * 1000,
      limit: plan.checkIns / inserted.seconds,
    });
  }
  await fair.program.stop();
  const of = (which: 'product' | 'limit' | 'last'): number[] => rounds.map((round) => round[which]);
  const against = `group-committed insert of ${bytes} bytes behind a bare Fastify route`;
  return [
    rowOf('batch.drain', '1/s', of('product'), { limits: of('limit'), goal: 'ratio ≥ 0.6', against }),
    rowOf('batch.drain.last', 'ms', of('last')),
  ];
};
