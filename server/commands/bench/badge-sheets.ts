import { FairUnderTest } from './fair-under-test.ts';
import { rowOf, type Row } from './measures.ts';
import type { Plan } from './plan.ts';

/** A large fair's worth of badges. */
const BADGES = 2_000;

/** Issuing badges and fetching their sheets as a PDF, from the first call to the last byte. */
export const measureBadgeSheets = async (plan: Plan): Promise<Row[]> => {
  const fair = await FairUnderTest.open(plan.programs);
  const seconds: number[] = [];
  let bytes = 0;
  for (let n = 0; n < plan.rounds; n++) {
    const began = performance.now();
    const { batchId } = await fair.call<{ batchId: string }>('POST /api/badges', { count: BADGES });
    bytes = await fair.fileSize(`/api/badges/${batchId}.pdf`);
    seconds.push((performance.now() - began) / 1000);
  }
  await fair.program.stop();
  return [rowOf('badges.pdf', 's', seconds, { goal: '≤ 20 s', against: `${BADGES} badges, ${bytes} bytes` })];
};
