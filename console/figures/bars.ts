import { m } from '../../shared/words/compiled/messages.js';
import { capital } from '../words.ts';

export type Bar = {
  key: string;
  label: string;
  count: number;
  /** A second number, without a bar. */
  beside?: number;
  /** What a full bar stands for, where not the greatest count. */
  full?: number;
};

/** A bar for each answer of a closed list, and one for those who gave none. */
export const answered = <K extends string>(
  answers: readonly K[],
  labels: Readonly<Record<K, () => string>>,
  counts: Readonly<Record<string, number>>,
): Bar[] => [
  ...answers.map((key) => ({ key, label: capital(labels[key]()), count: counts[key] ?? 0 })),
  { key: 'notSaid', label: capital(m.not_said()), count: counts['notSaid'] ?? 0 },
];
