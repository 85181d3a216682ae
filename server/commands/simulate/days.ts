import { randomOf, type Random } from './random.ts';
import type { DayShape } from './shape.ts';

/** When somebody is at the fair, in minutes of the day. */
export type Stay = { arrives: number; leaves: number };

/** Nothing is done in the first minutes: so long may an offline scanner keep an arrival to itself. */
export const SETTLE = 20;

export const staysOf = (seed: string, n: number, shape: DayShape): Stay[] => {
  const random = randomOf(`${seed}/stays`);
  return Array.from({ length: n }, () => stayOf(random, shape));
};

const stayOf = (random: Random, { arrivals, lastLeaves }: DayShape): Stay => {
  const arrives = Number(random.weighted(arrivals)) * 60 + random.next() * 59;
  return { arrives, leaves: Math.min(arrives + 50 + random.next() * 170, Math.max(arrives + 26, lastLeaves)) };
};

/** A moment of a stay at which something can be done. */
export const momentOf = (random: Random, { arrives, leaves }: Stay): number => {
  const from = arrives + SETTLE;
  return from + random.next() * (leaves - 2 - from);
};
