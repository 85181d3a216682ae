import { FairUnderTest } from './fair-under-test.ts';
import { fill } from './fill.ts';
import { rowOf, type Row } from './measures.ts';
import type { Plan } from './plan.ts';

const SCANS_EACH = 4;
const FORMATS = ['pdf', 'xlsx'] as const;

/** Fetching the report of a fair with many visitors, from the call to the last byte, beside one with none. */
export const measureReport = async (plan: Plan): Promise<Row[]> => {
  const full = await FairUnderTest.open(plan.programs);
  await fill(full, plan.visitors * SCANS_EACH, (done) => plan.say(`report.build: ${done / SCANS_EACH} visitors`));
  const none = await FairUnderTest.open(plan.programs);
  const rows: Row[] = [];
  for (const format of FORMATS) {
    const [seconds, limits]: [number[], number[]] = [[], []];
    for (let n = 0; n < plan.rounds; n++) {
      seconds.push(await secondsFor(full, format));
      limits.push(await secondsFor(none, format));
    }
    const against = `the same, a fair without visitors; here ${plan.visitors}`;
    rows.push(rowOf(`report.build.${format}`, 's', seconds, { limits, goal: '≤ 10 s', against }));
  }
  await Promise.all([full.program.stop(), none.program.stop()]);
  return rows;
};

const secondsFor = async (fair: FairUnderTest, format: (typeof FORMATS)[number]): Promise<number> => {
  const began = performance.now();
  await fair.fileSize(`/api/report.${format}?language=ky`);
  return (performance.now() - began) / 1000;
};
