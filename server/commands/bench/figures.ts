import { FairUnderTest } from './fair-under-test.ts';
import { fill } from './fill.ts';
import { requestOf } from './keep-alive.ts';
import { atRate, type Wish } from './load.ts';
import { percentile, rowOf, type Row } from './measures.ts';
import type { Plan } from './plan.ts';

const OFFERED = 200;
const LINES = 20;
const SCANS_EACH = 4;

/** Reading the figures of a fair with many visitors, beside one with none and a route that answers nothing. */
export const measureFigures = async (plan: Plan): Promise<Row[]> => {
  const full = await FairUnderTest.open(plan.programs);
  await fill(full, plan.visitors * SCANS_EACH, (done) => plan.say(`figures.read: ${done / SCANS_EACH} visitors`));
  const none = await FairUnderTest.open(plan.programs);
  const empty = await plan.programs.start({ serve: 'empty' });
  const read = (fair: FairUnderTest): Wish => ({ request: fair.asOrganiser('GET /api/figures'), expects: 'byPlace' });
  const sides = [
    sideOf(full.program.port, read(full), plan),
    sideOf(none.program.port, read(none), plan),
    sideOf(empty.port, { request: requestOf('GET /empty'), expects: '{}' }, plan),
  ];
  const rounds: number[][][] = [];
  for (let n = -1; n < plan.rounds; n++) {
    const round: number[][] = [];
    for (const side of sides) round.push(await side());
    if (n >= 0) rounds.push(round);
  }
  await Promise.all([full.program.stop(), none.program.stop(), empty.stop()]);
  const of = (side: number, share: number): number[] => rounds.map((round) => percentile(round[side]!, share));
  const against = 'an empty Fastify route';
  return [
    rowOf('figures.read', 'ms', of(0, 0.99), { limits: of(2, 0.99), goal: '≤ 5 ms', against }),
    rowOf('figures.read.p50', 'ms', of(0, 0.5), { limits: of(2, 0.5), against }),
    rowOf('figures.read.growth', 'ms', of(0, 0.5), {
      limits: of(1, 0.5),
      goal: 'ratio near 1',
      against: 'the same, a fair without visitors',
    }),
  ];
};

const sideOf = (port: number, wish: Wish, { seconds }: Plan): (() => Promise<number[]>) => {
  const wishes = Array<Wish>(OFFERED * seconds).fill(wish);
  return async () => (await atRate({ port, lines: LINES }, OFFERED, wishes)).latencies;
};
