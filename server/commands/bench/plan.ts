import type { Programs } from './programs.ts';
import type { Row } from './measures.ts';

/** How much of everything; `--quick` for a look, `--long` for the sizes that take minutes. */
export type Plan = {
  rounds: number;
  /** Check-ins in a round, and before the first one. */
  checkIns: number;
  warmUp: number;
  /** Seconds of a round at an offered rate. */
  seconds: number;
  /** Check-ins in the file. */
  sizes: number[];
  visitors: number;
  screens: number;
  publicScreens: number;
  programs: Programs;
  say: (line: string) => void;
};
export type Size = 'quick' | 'usual' | 'long';

const SIZES: Record<Size, Omit<Plan, 'programs' | 'say'>> = {
  quick: {
    rounds: 3,
    checkIns: 3_000,
    warmUp: 2_000,
    seconds: 2,
    sizes: [1_000, 20_000],
    visitors: 5_000,
    screens: 200,
    publicScreens: 200,
  },
  usual: {
    rounds: 5,
    checkIns: 10_000,
    warmUp: 8_000,
    seconds: 5,
    sizes: [1_000, 100_000],
    visitors: 50_000,
    screens: 1_000,
    publicScreens: 1_000,
  },
  long: {
    rounds: 5,
    checkIns: 10_000,
    warmUp: 8_000,
    seconds: 10,
    sizes: [1_000, 100_000, 1_000_000],
    visitors: 50_000,
    screens: 1_000,
    publicScreens: 10_000,
  },
};
export const planOf = (size: Size, programs: Programs, say: Plan['say']): Plan => ({ ...SIZES[size], programs, say });

/** Measures one thing; every row's name begins with one of these. */
export type Measurement = { names: string[]; measure: (plan: Plan) => Promise<Row[]> };
