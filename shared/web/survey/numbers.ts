import type { SurveyQuestion } from '../../surveys.ts';

/** Whether what was typed is a whole number that answers the question. */
export const isNumberFor = (
  { least = -1_000_000, most = 1_000_000 }: Pick<SurveyQuestion, 'least' | 'most'>,
  written: string,
): boolean => /^-?\d+$/.test(written.trim()) && Number(written) >= least && Number(written) <= most;
