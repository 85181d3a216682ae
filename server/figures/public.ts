import type { FairNow } from '../../shared/fair.ts';
import type { PublicFigures } from '../../shared/figures.ts';
import { figuresOf } from './figures.ts';
import { LEAST, safeCells } from './small-cells.ts';

const ROUND = 5;
const TOLD_EVERY_MS = 5 * 60_000;

const rounded = (n: number): number => Math.round(n / ROUND) * ROUND;
export const safeCount = (n: number): number | null => (n < LEAST ? null : rounded(n));

/** A breakdown with its small cells withheld and the others rounded. */
export const safeBreakdown = (cells: Record<string, number>): Record<string, number | null> =>
  Object.fromEntries(Object.entries(safeCells(cells)).map(([key, n]) => [key, n === null ? null : rounded(n)]));

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
