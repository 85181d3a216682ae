import { nameIn } from '../../shared/fields.ts';
import type { PaperLanguage } from '../../shared/print.ts';
import type { Report, ReportLine } from '../../shared/report.ts';
import { wordIn, type Word } from '../sheets/words.ts';
import { numberIn, percentIn } from './numbers.ts';

/** This fair beside the earlier ones: a column for each, the oldest first, and how much more or less than the last. */
export type Compared = { heads: string[]; rows: { label: string; cells: string[]; growth: string }[] };

/** What is compared; shares are set beside their numbers. */
const KEYS = [
  'visitors',
  'walkIns',
  'women',
  'young',
  'adviceGiven',
  'tentVisitors',
  'tentVisits',
  'questionsAsked',
  'handouts',
  'employersPresent',
  'vacanciesPosted',
  'openingsPosted',
  'meetings',
  'interviews',
  'offers',
  'accepted',
] as const;

/** Null where there is no earlier fair. */
export const comparedIn = ({ fair, parts, earlier }: Report, language: PaperLanguage): Compared | null => {
  if (earlier.length === 0) return null;
  const fairs = [...earlier, { ...fair, lines: parts.flatMap(({ lines }) => lines) }];
  return {
    heads: fairs.map(({ name, day }) => `${nameIn(name, language)}, ${day.slice(0, 4)}`),
    rows: KEYS.flatMap((key) => {
      const lines = fairs.map((each) => each.lines.find((line) => line.key === key));
      if (lines.every((line) => line === undefined)) return [];
      const [before, now] = lines.slice(-2);
      return {
        label: wordIn(language, `report_${key}` as Word),
        cells: lines.map((line) => cellOf(line, language)),
        growth: growthOf(before, now, language),
      };
    }),
  };
};

const cellOf = (line: ReportLine | undefined, language: PaperLanguage): string => {
  if (!line) return '—';
  if (line.n === null) return wordIn(language, 'report_withheld');
  const n = numberIn(line.n, language);
  return line.of ? `${n} (${percentIn(line.n / line.of, language)})` : n;
};

const growthOf = (before: ReportLine | undefined, now: ReportLine | undefined, language: PaperLanguage): string => {
  if (!before?.n || now?.n == null) return '—';
  const growth = now.n / before.n - 1;
  return `${growth > 0 ? '+' : growth < 0 ? '−' : ''}${percentIn(Math.abs(growth), language)}`;
};
