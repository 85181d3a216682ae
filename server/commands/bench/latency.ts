import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { FairUnderTest } from './fair-under-test.ts';
import { SLOW_DISK_MS } from './handicaps.ts';
import { asFastAsAnswered, atRate } from './load.ts';
import { percentile, rowOf, type Row } from './measures.ts';
import type { Plan } from './plan.ts';

const OFFERED = 100;
const LINES = 50;
const SYNCS = 100;
const BLOCK = Buffer.alloc(4096, 'x');

/** Milliseconds of single fsyncs, each after a block was appended. */
const syncTimes = (folder: string): number[] => {
  const file = openSync(join(folder, 'fsync'), 'w');
  const times = Array.from({ length: SYNCS }, () => {
    writeSync(file, BLOCK);
    const from = performance.now();
    fdatasyncSync(file);
    return performance.now() - from;
  });
  closeSync(file);
  return times;
};

const openWarm = async (plan: Plan, handicap: 'none' | 'slow-disk') => {
  const fair = await FairUnderTest.open(plan.programs, handicap);
  const to = { port: fair.program.port, lines: LINES };
  const visits = (count: number) => fair.visits(Array.from({ length: count }, () => uuid()));
  await asFastAsAnswered(to, await visits(plan.warmUp));
  const round = async (): Promise<number[]> => {
    return (await atRate(to, OFFERED, await visits(OFFERED * plan.seconds))).latencies;
  };
  return { fair, round };
};

export const measureLatency = async (plan: Plan): Promise<Row[]> => {
  const usual = await openWarm(plan, 'none');
  const slow = await openWarm(plan, 'slow-disk');
  const rounds: Record<'usual' | 'slow' | 'sync', number[]>[] = [];
  for (let n = 0; n < plan.rounds; n++)
    rounds.push({ usual: await usual.round(), sync: syncTimes(usual.fair.folder), slow: await slow.round() });
  await Promise.all([usual.fair.program.stop(), slow.fair.program.stop()]);
  const of = (which: 'usual' | 'slow' | 'sync', share: number, more = 0): number[] =>
    rounds.map((round) => percentile(round[which], share) + more);
  const sync = of('sync', 0.5);
  const slowSync = of('sync', 0.5, SLOW_DISK_MS);
  const goal = (syncs: number[]): string => `≤ ${(5 * percentile(syncs, 0.5) + 10).toFixed(1)} ms`;
  const against = 'one fsync of 4 KiB on the same disk, median';
  const slowly = `one fsync that takes ${SLOW_DISK_MS} ms longer`;
  return [
    rowOf('checkin.latency.p50', 'ms', of('usual', 0.5), { limits: sync, against }),
    rowOf('checkin.latency', 'ms', of('usual', 0.99), { limits: sync, goal: goal(sync), against }),
    rowOf('checkin.latency.slow-disk.p50', 'ms', of('slow', 0.5), { limits: slowSync, against: slowly }),
    rowOf('checkin.latency.slow-disk', 'ms', of('slow', 0.99), {
      limits: slowSync,
      goal: goal(slowSync),
      against: slowly,
    }),
  ];
};
