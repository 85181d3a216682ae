import fc from 'fast-check';
import { ACTS, type ActName } from './acts.ts';
import type { Day } from './days.ts';

/** One thing that somebody does; the numbers choose who, what and how among what there is. */
export type Act = { act: ActName; n: number; m: number; k: number };

/** Mostly people come and go. */
const NAMES = (Object.keys(ACTS) as ActName[]).concat(
  Array<ActName[]>(6).fill(['enter', 'leave', 'batch', 'undo']).flat(),
);
export const acts = (maxLength: number, names: readonly ActName[] = NAMES): fc.Arbitrary<Act[]> =>
  fc.array(fc.record({ act: fc.constantFrom(...names), n: fc.nat(9999), m: fc.nat(9999), k: fc.nat(9999) }), {
    minLength: 1,
    maxLength,
  });

/** Plays what was drawn, some seconds apart; a call may be refused but never breaks the server. */
export const play = async (day: Day, drawn: readonly Act[]): Promise<void> => {
  for (const { act, n, m, k } of drawn) {
    day.clock.forward(((n + m) % 15) * 1000);
    const answer = await ACTS[act](day, n, m, k);
    if (answer && answer.status >= 500) throw new Error(`${act}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
};
