import type { SurveyQuestion, SurveyResult } from '../../shared/surveys.ts';
import { number } from '../../shared/web/format.ts';
import { FACE_LABELS } from '../../shared/web/survey/labels.ts';
import { named } from '../../shared/web/words.svelte.ts';
import { m } from '../../shared/words/compiled/messages.js';
import type { Bar } from '../figures/bars.ts';

/** A bar for each answer that could be given, of numbers for each that was. */
export const barsOf = ({ kind, options = [] }: SurveyQuestion, { by }: SurveyResult): Bar[] => {
  const bar = (key: string, label: string): Bar => ({ key, label, count: by[key] ?? 0 });
  if (kind === 'choice') return options.map(({ key, text }) => bar(key, named(text)));
  if (kind === 'faces') return FACE_LABELS.map((label, i) => bar(String(i + 1), label())).reverse();
  const numbers = Object.keys(by).sort((a, b) => Number(a) - Number(b));
  return numbers.map((each) => bar(each, number(Number(each))));
};

const PLACES = 10;
const rounded = (n: number): string => number(Math.round(n * PLACES) / PLACES);

/** How many answered of how many sets, and what their answers come to. */
export const noteOf = ({ answered, mean, least, most, median }: SurveyResult, sets: number): string => {
  const parts = [m.survey_answered({ n: number(answered), of: number(sets) })];
  if (mean !== null) parts.push(m.survey_mean({ mean: rounded(mean) }));
  if (least !== null && most !== null && median !== null)
    parts.push(m.survey_range({ least: number(least), most: number(most), median: rounded(median) }));
  return parts.join(' · ');
};
