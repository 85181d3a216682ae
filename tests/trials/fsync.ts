import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fairAt } from './fair-at.ts';
import { Ledger, wholeFile } from './ledger.ts';
import { Served, command } from './served.ts';
import { holds, type Trial } from './trial.ts';

const ONE_BY_ONE = 100;
const TOGETHER = 4_000;
/** So many changes share an fsync at least, on average, when forty callers send at once. */
const SHARED = 4;

const CALLS = 'pwrite64,pwritev,fsync,fdatasync,write,writev,sendmsg,sendto';
const WAL_WRITE = /pwrite(64|v)\(\d+<[^>]*fair\.db-wal>/;
const WAL_SYNC = /f(data)?sync\(\d+<[^>]*fair\.db-wal>/;
const ANSWER = /(write|writev|sendmsg|sendto)\(\d+<.*HTTP\/1\.1 20[01]/;

/** Reads the server's system calls in their order. */
const callsIn = (file: string): { syncs: number; answers: number; early: number } => {
  const seen = { syncs: 0, answers: 0, early: 0 };
  let unsynced = false;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (WAL_WRITE.test(line)) unsynced = true;
    if (WAL_SYNC.test(line)) {
      seen.syncs += 1;
      unsynced = false;
    }
    if (!ANSWER.test(line)) continue;
    seen.answers += 1;
    if (unsynced) seen.early += 1;
  }
  return seen;
};

/** What the server did while so many check-ins came over so many connections. */
const watch = async (count: number, lines: number, first?: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'jarmanke-fsync-'));
  const file = join(folder, 'calls');
  const under = ['strace', '-f', '-qq', '-y', '-s', '20', '-e', `trace=${CALLS}`, '-e', 'signal=none', '-o', file];
  try {
    const served = await Served.start(folder, { under, ...(first ? { first } : {}) });
    const fair = await fairAt(served, folder);
    const before = callsIn(file);
    const ledger = new Ledger();
    await ledger.storm(fair, count, lines);
    const after = callsIn(file);
    await served.kill();
    wholeFile(folder);
    holds(ledger.acknowledged.size === count, `only ${ledger.acknowledged.size} of ${count} were acknowledged`);
    return { syncs: after.syncs - before.syncs, early: after.early - before.early };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const fsync: Trial = {
  promise: 'no change is acknowledged before the disk has it, and changes that arrive together share an fsync',
  run: async ({ say }) => {
    command('strace', '-V');
    const alone = await watch(ONE_BY_ONE, 1);
    say(`${ONE_BY_ONE} check-ins one by one: ${alone.syncs} fsyncs, ${alone.early} answers before theirs`);
    holds(alone.syncs >= ONE_BY_ONE, 'there were fewer fsyncs than commits');
    holds(alone.early === 0, 'an answer was sent before the fsync');

    const weak = new URL('./weaker-sync.ts', import.meta.url).href;
    const control = await watch(ONE_BY_ONE, 1, weak);
    say(`the same with synchronous=NORMAL: ${control.syncs} fsyncs, ${control.early} answers before theirs`);
    holds(control.early > 0 && control.syncs < ONE_BY_ONE, 'the trial does not see a missing fsync');

    const together = await watch(TOGETHER, 40);
    say(`${TOGETHER} check-ins, 40 at a time: ${together.syncs} fsyncs, ${together.early} answers before theirs`);
    holds(together.early === 0, 'an answer was sent before the fsync');
    holds(together.syncs * SHARED <= TOGETHER, 'changes that arrived together did not share their fsync');
  },
};
