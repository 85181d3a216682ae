import type { Row } from './measures.ts';

/** One object a line, for programs. */
export const jsonLine = ({ name, value, unit, limit, ratio, low, high, goal, against }: Row): string =>
  JSON.stringify({
    name,
    value: short(value),
    unit,
    limit: limit && short(limit),
    ratio: ratio && short(ratio),
    low: short(low),
    high: short(high),
    goal,
    against,
  });

/** Four digits say more than the measurement knows. */
const short = (n: number): number => Number(n.toPrecision(4));

const HEADS = ['', 'value', 'unit', 'from', 'to', 'limit', 'ratio', 'goal'] as const;

/** A table for people, and below it what the limits are. */
export const tableOf = (rows: readonly Row[]): string => {
  const cells = rows.map(({ name, value, unit, low, high, limit, ratio, goal }) => [
    name,
    figure(value),
    unit,
    figure(low),
    figure(high),
    limit === null ? '' : figure(limit),
    ratio === null ? '' : ratio.toFixed(2),
    goal,
  ]);
  const widths = HEADS.map((head, i) => Math.max(head.length, ...cells.map((line) => line[i]!.length)));
  const lines = [[...HEADS], ...cells].map((line) => line.map((cell, i) => padded(cell, widths[i]!, i)).join('  '));
  const limits = rows.filter(({ against }) => against).map(({ name, against }) => `${name}: beside ${against}`);
  return [...lines.map((line) => line.trimEnd()), '', ...limits].join('\n');
};

const WORDS = [0, 2, 7];
const padded = (cell: string, width: number, column: number): string =>
  WORDS.includes(column) ? cell.padEnd(width) : cell.padStart(width);
const figure = (n: number): string => (n >= 100 ? n.toFixed(0) : n.toFixed(n >= 10 ? 1 : 2));
