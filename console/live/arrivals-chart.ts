import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Arrival } from './numbers.ts';

export type Curve = {
  arrivals: readonly Arrival[];
  /** New visitors a quarter that an even pace would bring. */
  pace: number | null;
  /** What came in the same quarters at the fair before. */
  before: readonly (number | null)[] | null;
};

const HEIGHT = 250;
const LABEL_WIDTH = 64;

/** Draws the arrivals into an element, and again whenever they, the width or the colours change. */
export class ArrivalsChart {
  readonly #into: HTMLElement;
  readonly #resized: ResizeObserver;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #repaint = (): void => this.#draw();
  #curve: Curve | null = null;
  #plot: uPlot | null = null;

  constructor(into: HTMLElement) {
    this.#into = into;
    this.#resized = new ResizeObserver(this.#repaint);
    this.#resized.observe(into);
    this.#dark.addEventListener('change', this.#repaint);
  }

  show(curve: Curve): void {
    this.#curve = curve;
    this.#draw();
  }

  close(): void {
    this.#resized.disconnect();
    this.#dark.removeEventListener('change', this.#repaint);
    this.#plot?.destroy();
  }

  #draw(): void {
    const width = this.#into.clientWidth;
    if (!this.#curve || width === 0) return;
    this.#plot?.destroy();
    this.#plot = new uPlot(optionsFor(this.#curve, width, this.#colour), dataOf(this.#curve), this.#into);
  }

  readonly #colour = (name: string): string => getComputedStyle(this.#into).getPropertyValue(name).trim();
}

const dataOf = ({ arrivals, pace, before }: Curve): uPlot.AlignedData => [
  arrivals.map((_, i) => i),
  arrivals.map(({ count, ahead }) => (ahead ? null : count)),
  arrivals.map(() => pace),
  before ? [...before] : arrivals.map(() => null),
];

const optionsFor = ({ arrivals, pace }: Curve, width: number, colour: (name: string) => string): uPlot.Options => {
  const font = `13px ${colour('--font')}`;
  const every = Math.max(1, Math.ceil((arrivals.length * LABEL_WIDTH) / width));
  const step = [1, 2, 4, 8, 16].find((quarters) => quarters >= every) ?? 32;
  const last = arrivals.filter(({ ahead }) => !ahead).length - 1;
  const axis = { stroke: colour('--muted'), font, ticks: { show: false } };
  return {
    width,
    height: HEIGHT,
    padding: [12, 16, 0, 0],
    cursor: { show: false },
    legend: { show: false },
    scales: {
      x: { time: false },
      y: { range: (_, __, highest) => [0, Math.max(4, Math.ceil((highest ?? 0) * 1.1), pace ?? 0)] },
    },
    axes: [
      {
        ...axis,
        size: 32,
        grid: { show: false },
        splits: () => arrivals.flatMap(({ quarter }, i) => (isLabelled(quarter, step) ? [i] : [])),
        values: (_, splits) => splits.map((i) => arrivals[i]?.quarter ?? ''),
      },
      { ...axis, size: 44, grid: { stroke: colour('--line'), width: 1 }, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500] },
    ],
    series: [
      {},
      {
        stroke: colour('--felt'),
        fill: colour('--felt-soft'),
        width: 2.5,
        points: { size: 10, fill: colour('--felt'), filter: () => [last] },
      },
      { stroke: colour('--lake'), width: 1.5, dash: [5, 5], points: { show: false } },
      { stroke: colour('--muted'), width: 2, dash: [2, 4], points: { show: false } },
    ],
  };
};

/** Full hours and what divides them evenly: "09:00", "11:00" for a step of eight quarters. */
const isLabelled = (quarter: string, step: number): boolean =>
  (Number(quarter.slice(0, 2)) * 4 + Number(quarter.slice(3)) / 15) % step === 0;
