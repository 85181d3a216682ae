import { setTimeout as pause } from 'node:timers/promises';
import type { Act } from './acts.ts';

export type Pace = {
  /** Calls under way at the same time. */
  connections: number;
  /** Times real time; Infinity waits for nothing. */
  speed: number;
  signal: AbortSignal;
  /** How many acts are done now. */
  onDone: (done: number) => void;
};

/**
 * Plays acts that stand in the order of the day. Acts that touch the same thing follow each other, all others may
 * overlap; of those that can begin, the earliest begins first.
 */
export const playActs = async (
  acts: readonly Act[],
  perform: (act: Act) => Promise<void>,
  pace: Pace,
): Promise<void> => {
  const { waitsFor, then } = order(acts);
  const ready = new ReadyLine(waitsFor.flatMap((n, i) => (n === 0 ? [i] : [])));
  const startedAt = Date.now();
  const dueIn = (act: Act) =>
    pace.speed === Infinity ? 0 : startedAt + (act.at - acts[0]!.at) / pace.speed - Date.now();
  let done = 0;
  let failed = false;

  const work = async (): Promise<void> => {
    while (done < acts.length && !failed) {
      pace.signal.throwIfAborted();
      const next = ready.first();
      const early = next === undefined ? 0 : dueIn(acts[next]!);
      if (next === undefined || early > 0) {
        await ready.changed(Math.min(early || 1000, 1000));
        continue;
      }
      ready.take();
      await perform(acts[next]!);
      pace.onDone(++done);
      ready.add(then[next]!.filter((i) => --waitsFor[i]! === 0));
    }
  };
  const workers = Array.from({ length: pace.connections }, () =>
    work().catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  await Promise.allSettled(workers);
  await Promise.all(workers);
};

/** For each act, how many acts it waits for and which wait for it. */
const order = (acts: readonly Act[]): { waitsFor: number[]; then: number[][] } => {
  const waitsFor = acts.map(() => 0);
  const then: number[][] = acts.map(() => []);
  const last = new Map<string, number>();
  for (const [i, { touches }] of acts.entries()) {
    for (const before of new Set(touches.map((thing) => last.get(thing)))) {
      if (before === undefined) continue;
      waitsFor[i]! += 1;
      then[before]!.push(i);
    }
    for (const thing of touches) last.set(thing, i);
  }
  return { waitsFor, then };
};

/** The acts that can begin, earliest first. */
class ReadyLine {
  readonly #line: number[];
  #wake: (() => void)[] = [];

  constructor(first: number[]) {
    this.#line = first.sort((a, b) => a - b);
  }

  first(): number | undefined {
    return this.#line[0];
  }

  take(): void {
    this.#line.shift();
  }

  add(acts: number[]): void {
    for (const act of acts) {
      const at = this.#line.findIndex((other) => other > act);
      this.#line.splice(at < 0 ? this.#line.length : at, 0, act);
    }
    const woken = this.#wake;
    this.#wake = [];
    for (const wake of woken) wake();
  }

  /** Until more acts can begin, or so many milliseconds have passed. */
  async changed(ms: number): Promise<void> {
    const stop = new AbortController();
    const woken = new Promise<void>((wake) => this.#wake.push(wake));
    await Promise.race([woken, pause(ms, undefined, { signal: stop.signal }).catch(() => undefined)]);
    stop.abort();
  }
}
