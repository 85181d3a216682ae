import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { v7 as uuid } from 'uuid';
import type { FairUnderTest } from '../../server/commands/bench/fair-under-test.ts';
import { connections } from '../../server/commands/bench/keep-alive.ts';
import type { Wish } from '../../server/commands/bench/load.ts';
import { fairAt } from './fair-at.ts';
import { wholeFile } from './ledger.ts';
import { Served } from './served.ts';
import { CouldNotRun, holds, type Trial, type Trying } from './trial.ts';

const CHECK_INS = 200;
const ANSWER_MS = 2_000;
const DAY_S = 86_400;
/** Where the server's clock is put, in seconds from where it should be. */
const STEPS: Record<string, () => number> = {
  'an hour back': () => -3_600,
  'a day on': () => DAY_S,
  'back to 1970': () => DAY_S - Math.floor(Date.now() / 1000),
  right: () => 0,
};

const library = (): string => {
  const folders = readdirSync('/usr/lib').map((name) => `/usr/lib/${name}/faketime/libfaketime.so.1`);
  const found = folders.find((file) => existsSync(file));
  if (!found) throw new CouldNotRun('there is no libfaketime on this machine');
  return found;
};

const serverNow = async (port: number): Promise<number> => {
  const { headers } = await fetch(`http://127.0.0.1:${port}/api/health`);
  return Date.parse(headers.get('date') ?? '');
};

/** Moves the server's clock and waits until it shows. */
const putClock = async (file: string, seconds: number, port: number): Promise<void> => {
  writeFileSync(file, `${seconds < 0 ? '' : '+'}${seconds}\n`);
  for (let tries = 0; Math.abs((await serverNow(port)) - Date.now() - seconds * 1000) > 5_000; tries++) {
    if (tries > 50) throw new CouldNotRun('the clock of the server does not follow libfaketime');
    await wait(100);
  }
};

/** One check-in after the other; how long the slowest took. */
const walk = async (fair: FairUnderTest, wishes: readonly Wish[]): Promise<number> => {
  const [line] = await connections(fair.program.port, 1);
  let slowest = 0;
  for (const { request, expects } of wishes) {
    const from = performance.now();
    const { status, body } = await line!.ask(request);
    slowest = Math.max(slowest, performance.now() - from);
    holds(status === 200 && body.includes(expects), `answered ${status}: ${body}`);
  }
  line!.close();
  return slowest;
};

/** Whether the journal has the check-ins in the order in which they were answered. */
const inOrder = (folder: string, ids: readonly string[]): boolean => {
  const db = new Sqlite(join(folder, 'fair.db'), { readonly: true });
  const seqs = ids.map((id) => db.prepare('SELECT seq FROM check_ins WHERE id = ?').pluck().get(id) as number);
  db.close();
  return seqs.every((seq, n) => n === 0 || seq > seqs[n - 1]!);
};

const tryIt = async (folder: string, say: Trying['say']): Promise<void> => {
  const file = join(folder, 'clock');
  writeFileSync(file, '+0\n');
  const env = {
    LD_PRELOAD: library(),
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
  const served = await Served.start(folder, { env });
  const fair = await fairAt(served, folder);
  const steps = Object.keys(STEPS);
  // A session that ended with the day cannot issue badges: they are printed before.
  const ids = steps.map(() => Array.from({ length: CHECK_INS }, () => uuid()));
  const wishes = await Promise.all(ids.map((tags) => fair.visits(tags)));
  for (const [n, step] of steps.entries()) {
    await putClock(file, STEPS[step]!(), fair.program.port);
    const slowest = await walk(fair, wishes[n]!);
    say(`${step}: ${CHECK_INS} check-ins, the slowest answered in ${slowest.toFixed(0)} ms`);
    holds(slowest <= ANSWER_MS, 'a wrong clock held up a check-in');
  }
  await served.kill();
  say(`${wholeFile(folder)} entries whole`);
  holds(inOrder(folder, ids.flat()), 'a wrong clock reordered the journal');
  writeFileSync(file, `-${DAY_S}\n`);
  const again = await Served.start(folder, { env });
  say('started anew with a clock of yesterday');
  await again.kill();
};

export const clock: Trial = {
  promise: "the server's clock may be wrong or jump: it blocks nothing and orders nothing",
  run: async ({ say }) => {
    const folder = mkdtempSync(join(tmpdir(), 'jarmanke-clock-'));
    try {
      await tryIt(folder, say);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
