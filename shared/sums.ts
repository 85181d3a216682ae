import type { Sums } from './fair.ts';

/** Adds to one sum of many; a sum of nothing is no sum. */
export const add = (sums: Sums, key: string, n: number): void => {
  const sum = (sums[key] ?? 0) + n;
  if (sum === 0) delete sums[key];
  else sums[key] = sum;
};
