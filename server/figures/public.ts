import type { FairNow } from '../../shared/fair.ts';
import type { PublicFigures } from '../../shared/figures.ts';
import { figuresOf } from './actions.ts';

const ROUND = 5;
/** Behind a smaller number somebody could be found. */
const LEAST = 10;
const TOLD_EVERY_MS = 5 * 60_000;

const rounded = (n: number): number => Math.round(n / ROUND) * ROUND;
export const safeCount = (n: number): number | null => (n < LEAST ? null : rounded(n));

/**
 * Rounds a breakdown and withholds its small cells. Where the others and the total would still tell them, because there
 * is one alone or all are as large or as small as they can be, the next smallest goes with them, and its equals, since
 * which of them went would tell too.
 */
export const safeBreakdown = (cells: Record<string, number>): Record<string, number | null> => {
  const counts = Object.values(cells).sort((a, b) => a - b);
  const small = counts.filter((n) => n < LEAST);
  const isTold = small.length === 1 || small.every((n) => n === LEAST - 1) || small.every((n) => n === 1);
  const withheld = small.length === 0 ? 0 : isTold ? (counts[small.length] ?? LEAST) : LEAST - 1;
  return Object.fromEntries(Object.entries(cells).map(([key, n]) => [key, n <= withheld ? null : rounded(n)]));
};

const publicFiguresOf = (fair: FairNow, at: string): PublicFigures => {
  const figures = figuresOf(fair, at);
  return {
    visitors: safeCount(figures.visitorsCheckedIn),
    advised: safeCount(figures.adviceGiven),
    inTents: safeCount(figures.tentVisitors),
    offers: safeCount(figures.offersMade),
    employers: figures.employersPresent,
    vacancies: figures.vacanciesShown,
    openings: figures.openings,
    bySex: safeBreakdown(figures.bySex),
    byAgeBand: safeBreakdown(figures.byAgeBand),
    at,
  };
};

/** Keeps what was last told, so that two numbers close in time give nothing away by their difference. */
export class PublicFigureBook {
  #told: PublicFigures | null = null;

  read(fair: FairNow, now: Date): PublicFigures {
    const age = this.#told ? now.getTime() - Date.parse(this.#told.at) : Infinity;
    if (this.#told && age >= 0 && age < TOLD_EVERY_MS) return this.#told;
    this.#told = publicFiguresOf(fair, now.toISOString());
    return this.#told;
  }
}
