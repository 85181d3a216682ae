import type { FairUnderTest, Scanned } from './fair-under-test.ts';
import { asFastAsAnswered, type Wish } from './load.ts';

const LINES = 8;
const AT_ONCE = 500;
const STEP = 20_000;

/** Fills a fair with check-ins as offline kiosks would, in batches through the front door. */
export const fill = async (fair: FairUnderTest, checkIns: number, progress: (done: number) => void): Promise<void> => {
  const to = { port: fair.program.port, lines: LINES };
  for (let done = 0; done < checkIns;) {
    const now = Math.min(STEP, checkIns - done);
    await asFastAsAnswered(to, [...batches(fair, await fair.ways(now))]);
    done += now;
    progress(done);
  }
};

export function* batches(fair: FairUnderTest, scans: readonly Scanned[]): Generator<Wish> {
  for (let from = 0; from < scans.length; from += AT_ONCE)
    yield fair.batch(from / AT_ONCE, scans.slice(from, from + AT_ONCE));
}
