import { randomOf, type Random } from './random.ts';

/** When somebody is at the fair, in minutes of the day. */
export type Stay = { arrives: number; leaves: number };

/** People come from soon after 09:00, most of them around the opening at 10:00, the last before 15:00. */
const ARRIVALS = { '9': 24, '10': 32, '11': 17, '12': 11, '13': 9, '14': 7 };
const LAST_LEAVES = 15 * 60 + 25;
/** Nothing is done in the first minutes: so long may an offline scanner keep an arrival to itself. */
export const SETTLE = 20;

export const staysOf = (seed: string, n: number): Stay[] => {
  const random = randomOf(`${seed}/stays`);
  return Array.from({ length: n }, () => stayOf(random));
};

const stayOf = (random: Random): Stay => {
  const arrives = Number(random.weighted(ARRIVALS)) * 60 + random.next() * 59;
  return { arrives, leaves: Math.min(arrives + 50 + random.next() * 170, Math.max(arrives + 26, LAST_LEAVES)) };
};

/** A moment of a stay at which something can be done. */
export const momentOf = (random: Random, { arrives, leaves }: Stay): number => {
  const from = arrives + SETTLE;
  return from + random.next() * (leaves - 2 - from);
};
