import { createHash } from 'node:crypto';

/** Numbers that a name fixes: the same day for the same seed, and no stream of them disturbs another. */
export type Random = {
  /** From 0 up to, not including, 1. */
  next: () => number;
  /** A whole number, both ends included. */
  between: (from: number, to: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** A key, as often as its weight says. */
  weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K;
  shuffled: <T>(list: readonly T[]) => T[];
};

export const randomOf = (name: string): Random => {
  const next = mulberry32(createHash('sha256').update(name).digest().readUInt32BE());
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const shuffled = <T>(list: readonly T[]): T[] => {
    const mixed = [...list];
    for (let i = mixed.length - 1; i > 0; i--) {
      const j = between(0, i);
      [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
    }
    return mixed;
  };
  return {
    next,
    between,
    shuffled,
    chance: (share) => next() < share,
    pick: (list) => list[between(0, list.length - 1)]!,
    weighted: (weights) => {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      return (entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1)!)[0];
    },
  };
};

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough for a crowd. */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Exactly `n` keys in shares as near to the weights as whole people allow, in random order. */
export const quota = <K extends string>(random: Random, n: number, weights: Readonly<Record<K, number>>): K[] => {
  const entries = Object.entries(weights) as [K, number][];
  const whole = entries.reduce((sum, [, weight]) => sum + weight, 0);
  const keys = entries.flatMap(([key, weight]) => Array.from({ length: Math.floor((n * weight) / whole) }, () => key));
  while (keys.length < n) keys.push(random.weighted(weights));
  return random.shuffled(keys);
};

/** Makes ids (UUID, version 7 in shape) that the same seed makes again, so that a second run repeats the first [J9]. */
export const numbering =
  (root: string) =>
  (name: string, at: number): string => {
    const hash = createHash('sha256').update(`${root}/${name}`).digest('hex');
    const moment = Math.round(at).toString(16).padStart(12, '0');
    return `${moment.slice(0, 8)}-${moment.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
  };
export type Numbering = ReturnType<typeof numbering>;
