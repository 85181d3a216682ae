import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fairAt } from './fair-at.ts';
import { Ledger, wholeFile } from './ledger.ts';
import { Served } from './served.ts';
import { holds, type Trial } from './trial.ts';

const TIMES = 30;
const MOST_MS = 1_500;
const READY_MS = 10_000;

export const kill: Trial = {
  promise: 'a server that is killed under load has lost nothing that it acknowledged and starts by itself',
  run: async ({ times, say }) => {
    const folder = mkdtempSync(join(tmpdir(), 'jarmanke-kill-'));
    const ledger = new Ledger();
    try {
      let served = await Served.start(folder);
      const fair = await fairAt(served, folder);
      for (let n = 1; n <= (times ?? TIMES); n++) {
        const before = ledger.acknowledged.size;
        const storm = ledger.storm(fair, 20_000);
        while (ledger.acknowledged.size === before) await wait(5);
        await wait(Math.random() * MOST_MS);
        await served.kill();
        await storm;
        served = await Served.start(folder);
        fair.program = served.program;
        const lost = ledger.lostFrom(folder);
        const entries = wholeFile(folder);
        say(
          `${n}: killed after ${ledger.acknowledged.size - before} check-ins; ${lost.length} lost of ` +
            `${ledger.acknowledged.size}, ${entries} entries whole, ready after ${Math.round(served.readyMs)} ms`,
        );
        holds(lost.length === 0, `${lost.length} acknowledged check-ins were lost`);
        holds(served.readyMs <= READY_MS, 'it took too long to come back');
      }
      await served.kill();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
