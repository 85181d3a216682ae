import type { Arrival } from './numbers.ts';

/** Where things stand in the drawing of the arrivals, in pixels. */
export type Curve = {
  /** What has been, as a line and as the area under it; empty before the first quarter. */
  line: string;
  area: string;
  last: { x: number; y: number } | null;
  pace: number | null;
  across: { y: number; count: number }[];
  hours: { x: number; quarter: string }[];
};

export const HEIGHT = 250;
const LEFT = 44;
const RIGHT = 18;
const TOP = 12;
const BOTTOM = 28;
/** Between two times below the curve, so that they do not touch. */
const TIME_WIDTH = 60;
const LINES_ACROSS = 4;

/** Lays the curve out for a width; `pace`: new visitors a quarter that would bring the expected number. */
export const layOut = (arrivals: readonly Arrival[], pace: number | null, width: number): Curve => {
  const step = stepFor(Math.max(4, pace ?? 0, ...arrivals.map(({ count }) => count)));
  const highest = step * LINES_ACROSS;
  const x = (i: number): number => LEFT + (i * (width - LEFT - RIGHT)) / Math.max(1, arrivals.length - 1);
  const y = (count: number): number => HEIGHT - BOTTOM - (count / highest) * (HEIGHT - BOTTOM - TOP);
  const seen = arrivals.filter(({ ahead }) => !ahead);
  const line = seen.map(({ count }, i) => `${i === 0 ? 'M' : 'L'}${round(x(i))} ${round(y(count))}`).join('');
  const end = seen.length - 1;
  return {
    line,
    area: line && `${line}L${round(x(end))} ${round(y(0))}L${LEFT} ${round(y(0))}Z`,
    last: seen[end] ? { x: x(end), y: y(seen[end].count) } : null,
    pace: pace === null ? null : y(pace),
    across: Array.from({ length: LINES_ACROSS + 1 }, (_, i) => ({ y: y(i * step), count: i * step })),
    hours: hoursOf(arrivals, width).map((i) => ({ x: x(i), quarter: arrivals[i]!.quarter })),
  };
};

const round = (n: number): number => Math.round(n * 10) / 10;

/** 1, 2, 5, 10, 20, 50 …: a round number of which four reach the highest count. */
const stepFor = (highest: number): number => {
  const least = highest / LINES_ACROSS;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((n) => n * power).find((step) => step >= least && Number.isInteger(step)) ?? 10 * power;
};

/** The quarters to name: full hours, or every second, fourth … where there is no room for all. */
const hoursOf = (arrivals: readonly Arrival[], width: number): number[] => {
  const room = Math.max(1, Math.floor((width - LEFT) / TIME_WIDTH));
  const hours = arrivals.flatMap(({ quarter }, i) => (quarter.endsWith(':00') ? [i] : []));
  const every = Math.ceil(hours.length / room);
  return hours.filter((_, i) => i % every === 0);
};
