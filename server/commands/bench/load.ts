import { setTimeout as wait } from 'node:timers/promises';
import { connections, type Connection } from './keep-alive.ts';

/** What a load came to: how long it took in all, and each answer's milliseconds. */
export type Load = { seconds: number; latencies: number[] };
/** A request, and words that its answer must hold; those of one visitor must be answered in their order. */
export type Wish = { request: string; expects: string; visitor?: number };
/** Where a load goes: a port on this machine, over so many connections. */
export type To = { port: number; lines: number };

/** Shares the wishes among all connections, each of which sends its next as soon as it is answered. */
export const asFastAsAnswered = (to: To, wishes: readonly Wish[]): Promise<Load> => {
  const shares: Wish[][] = Array.from({ length: to.lines }, () => []);
  wishes.forEach((wish, i) => shares[(wish.visitor ?? i) % to.lines]!.push(wish));
  return over(to, async (lines) => {
    const latencies: number[] = [];
    const work = async (line: Connection, n: number): Promise<void> => {
      for (const wish of shares[n]!) latencies.push(await askOne(line, wish));
    };
    await Promise.all(lines.map(work));
    return latencies;
  });
};

/** Sends the wishes at a fixed rate, whether or not those before have been answered; waiting for a line counts. */
export const atRate = (to: To, perSecond: number, wishes: Iterable<Wish>): Promise<Load> =>
  over(to, async (idle) => {
    const inLine: ((line: Connection) => void)[] = [];
    const free = (line: Connection): void => (inLine.shift() ?? ((one) => idle.push(one)))(line);
    const take = (): Promise<Connection> => {
      const line = idle.pop();
      return line ? Promise.resolve(line) : new Promise((resolve) => inLine.push(resolve));
    };
    const sendOne = async (wish: Wish): Promise<number> => {
      const from = performance.now();
      const line = await take();
      await askOne(line, wish);
      free(line);
      return performance.now() - from;
    };
    const under: Promise<number>[] = [];
    const began = performance.now();
    for (const wish of wishes) {
      const due = began + (1000 * under.length) / perSecond;
      if (due > performance.now()) await wait(due - performance.now());
      under.push(sendOne(wish));
    }
    return Promise.all(under);
  });

/** Servers close a connection that says nothing for long: each load opens its own. */
const over = async (to: To, send: (lines: Connection[]) => Promise<number[]>): Promise<Load> => {
  const lines = await connections(to.port, to.lines);
  const began = performance.now();
  const latencies = await send([...lines]);
  const seconds = (performance.now() - began) / 1000;
  for (const line of lines) line.close();
  return { seconds, latencies };
};

const askOne = async (line: Connection, { request, expects }: Wish): Promise<number> => {
  const from = performance.now();
  const { status, body } = await line.ask(request);
  const took = performance.now() - from;
  if (status >= 300 || !body.includes(expects)) throw new Error(`answered ${status}: ${body.slice(0, 300)}`);
  return took;
};
