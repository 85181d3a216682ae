import { setTimeout as wait } from 'node:timers/promises';
import { Audience } from './audience.ts';
import { atRate, type Wish } from './load.ts';
import type { Plan } from './plan.ts';
import type { Program } from './programs.ts';

const LINES = 10;
const PATIENCE_MS = 10_000;

/** Who is to hear of changes, and where they connect. */
export type Crowd = {
  program: Program;
  screens: number;
  path: string;
  headers: Record<string, string>;
  /** Its first group is the tag of a change in what a screen is told. */
  pattern: RegExp;
};
/** Changes that screens hear of, each with the tag by which it is known again, and what is asked beside them. */
export type Changes = { told: { tag: string; wish: Wish }[]; besides: Wish[] };
/** Milliseconds until the last screen heard of each change, and until each request beside them was answered. */
export type Heard = { last: number[]; besides: number[]; bytesAScreen: number; bytesAChange: number };

/** Lets a crowd join, makes changes at an even rate, and waits until every screen has heard of each. */
export const tellCrowd = async (crowd: Crowd, { told, besides }: Changes, { seconds }: Plan): Promise<Heard> => {
  const { program, screens, path, headers } = crowd;
  const before = await program.memory();
  const audience = new Audience(crowd.pattern);
  await audience.join(screens, program.port, path, headers);
  await wait(500);
  const bytesAScreen = ((await program.memory()) - before) / screens;
  const sentAt = new Map<string, number>();
  function* sending(): Generator<Wish> {
    for (const { tag, wish } of told) {
      sentAt.set(tag, performance.now());
      yield wish;
    }
  }
  const to = { port: program.port, lines: LINES };
  const [, beside] = await Promise.all([
    atRate(to, told.length / seconds, sending()),
    atRate(to, besides.length / seconds, besides),
  ]);
  const last = await lastHeard(audience, sentAt);
  audience.close();
  return { last, besides: beside.latencies, bytesAScreen, bytesAChange: audience.bytesAChange };
};

const lastHeard = async ({ lastHeardAt }: Audience, sentAt: Map<string, number>): Promise<number[]> => {
  const missing = (): string[] => [...sentAt.keys()].filter((tag) => !lastHeardAt.has(tag));
  for (const until = performance.now() + PATIENCE_MS; missing().length > 0; await wait(50))
    if (performance.now() > until) throw new Error(`${missing().length} changes never reached every screen`);
  return [...sentAt].map(([tag, at]) => lastHeardAt.get(tag)! - at);
};
