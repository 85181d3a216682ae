import { fill } from './fill.ts';
import { FairUnderTest } from './fair-under-test.ts';
import { asFastAsAnswered } from './load.ts';
import { rowOf, type Row } from './measures.ts';
import type { Plan } from './plan.ts';

const LINES = 50;
/** Few, so that the small file stays small. */
const CHECK_INS = 1_500;

/** What a check-in costs while the file grows; every size has its own server and they take turns. */
export const measureGrowth = async (plan: Plan): Promise<Row[]> => {
  const sides: { size: number; round: () => Promise<number>; stop: () => Promise<void> }[] = [];
  for (const size of plan.sizes) {
    const fair = await FairUnderTest.open(plan.programs);
    await fill(fair, size, (done) => plan.say(`checkin.growth: ${done} of ${size} check-ins in the file`));
    const to = { port: fair.program.port, lines: LINES };
    const round = async (): Promise<number> => {
      const { seconds } = await asFastAsAnswered(to, await fair.arrivals(CHECK_INS));
      return (1e6 * seconds) / CHECK_INS;
    };
    sides.push({ size, round, stop: () => fair.program.stop() });
  }
  const costs = new Map<number, number[]>(plan.sizes.map((size) => [size, []]));
  for (let n = -1; n < plan.rounds * 2; n++)
    for (const { size, round } of sides) {
      const cost = await round();
      if (n >= 0) costs.get(size)!.push(cost);
    }
  await Promise.all(sides.map(({ stop }) => stop()));
  const [least = 0, ...more] = plan.sizes;
  const limits = costs.get(least)!;
  return [
    rowOf(`checkin.growth.${least}`, 'µs', limits),
    ...more.map((size) =>
      rowOf(size === plan.sizes.at(-1) ? 'checkin.growth' : `checkin.growth.${size}`, 'µs', costs.get(size)!, {
        limits,
        goal: 'ratio ≤ 1.25',
        against: `${least} check-ins in the file instead of ${size}`,
      }),
    ),
  ];
};
