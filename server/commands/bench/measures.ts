/** One line of the bench: the median of its rounds, beside the limit that was measured in turn with them. */
export type Row = {
  name: string;
  value: number;
  unit: string;
  limit: number | null;
  /** value / limit. */
  ratio: number | null;
  /** The least and the greatest of the rounds. */
  low: number;
  high: number;
  goal: string;
  /** What the limit is, in words. */
  against: string;
};

/** The value below which this share of the numbers lies; the numbers may come in any order. */
export const percentile = (numbers: readonly number[], share: number): number => {
  if (numbers.length === 0) throw new Error('nothing was measured');
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
};
const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

/** Sums rounds up; the ratio is the median of the ratios within a round, so that a slow moment hits both sides. */
export const rowOf = (
  name: string,
  unit: string,
  rounds: readonly number[],
  { limits = [], goal = '', against = '' }: { limits?: readonly number[]; goal?: string; against?: string } = {},
): Row => ({
  name,
  value: median(rounds),
  unit,
  limit: limits.length ? median(limits) : null,
  ratio: limits.length ? median(rounds.map((value, i) => value / limits[i]!)) : null,
  low: Math.min(...rounds),
  high: Math.max(...rounds),
  goal,
  against,
});
