import { dayInDigits } from '../../shared/clock.ts';
import { nameIn } from '../../shared/fields.ts';
import type { PaperLanguage } from '../../shared/print.ts';
import type { Report, ReportLine, ReportRow, ReportTable } from '../../shared/report.ts';
import { wordIn, type Word } from '../sheets/words.ts';
import { comparedIn, type Compared } from './compared.ts';
import { rowLabel } from './labels.ts';
import { asRehearsed } from './rehearsed.ts';
import { momentInDigits, numberIn, percentIn } from './numbers.ts';

/** A report with words put to it: what the page, the paper and the tables are made of. */
export type ToldLine = {
  key: string;
  label: string;
  n: string;
  of: string;
  share: string;
  whole: string;
  basis: string;
};
export type ToldRow = { label: string; n: string; share: string; beside: string | null; part: number };
export type ToldTable = { key: string; title: string; basis: string; rows: ToldRow[] };
export type ToldPart = { key: string; title: string; lines: ToldLine[]; tables: ToldTable[] };
export type ToldReport = {
  language: PaperLanguage;
  title: string;
  fair: string;
  where: string;
  written: string;
  notOver: string | null;
  summary: ToldLine[];
  parts: ToldPart[];
  compared: Compared | null;
  method: string[];
};

/** What a reader wants first. */
const SUMMARY = [
  'visitors',
  'women',
  'young',
  'adviceGiven',
  'tentVisitors',
  'vacanciesPosted',
  'employersPresent',
  'offers',
];
const METHOD = ['counted', 'said', 'estimated', 'withheld', 'visits', 'badges', 'follow'] as const;

export const told = (report: Report, language: PaperLanguage): ToldReport => {
  const { fair, at } = report;
  const parts = report.parts.map((part) => ({
    key: part.key,
    title: wordIn(language, `report_part_${part.key}` as Word),
    lines: part.lines.map((line) => toldLine(line, language)),
    tables: part.tables.map((table) => toldTable(table, language)),
  }));
  const lines = parts.flatMap((part) => part.lines);
  const title = wordIn(language, 'report_title');
  return {
    language,
    title: report.rehearsal ? asRehearsed(title, language) : title,
    fair: nameIn(fair.name, language),
    where: `${nameIn(fair.city, language)}, ${nameIn(fair.venue, language)} · ${dayInDigits(fair.day)}`,
    written: filled(wordIn(language, 'report_written'), { at: momentInDigits(at, fair.timeZone) }),
    notOver: report.isOver ? null : wordIn(language, 'report_not_over'),
    summary: SUMMARY.flatMap((key) => lines.filter((line) => line.key === key)),
    parts,
    compared: comparedIn(report, language),
    method: METHOD.map((note) => wordIn(language, `report_method_${note}`)),
  };
};

const filled = (words: string, given: Record<string, string>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '');

const toldLine = (line: ReportLine, language: PaperLanguage): ToldLine => ({
  key: line.key,
  label: line.names
    ? nameIn(line.names, language)
    : filled(wordIn(language, `report_${line.key}` as Word), { at: line.at ?? '' }),
  n: line.n === null ? wordIn(language, 'report_withheld') : numberIn(line.n, language),
  of: line.of == null ? '' : numberIn(line.of, language),
  share: shareOf(line, language),
  whole: line.per === undefined ? '' : wordIn(language, `report_per_${line.per}` as Word),
  basis: wordIn(language, `report_basis_${line.basis}`),
});

/** A share in per cent; offers for every ten employers, minutes a time and som for each are told as such. */
const shareOf = ({ key, n, of, per }: ReportLine, language: PaperLanguage): string => {
  if (n === null || of == null || of === 0) return '';
  const inWords = (word: Word, value: number): string =>
    filled(wordIn(language, word), { n: numberIn(Math.round(value * 10) / 10, language) });
  if (key.startsWith('costPer')) return inWords('report_som_each', n / of);
  if (per === 'present') return inWords('report_on_ten', (n / of) * 10);
  if (per === 'faces' || per === 'mean') return '';
  if (per === 'timedAdvice') return inWords('report_each', n / of);
  // Whoever got advice without having been counted at a gate is in the one and not in the other.
  if (per === 'visitors' && n > of) return wordIn(language, 'report_beyond');
  return percentIn(n / of, language);
};

const toldTable = ({ key, names, basis, rows }: ReportTable, language: PaperLanguage): ToldTable => {
  const most = Math.max(1, ...rows.map(({ n }) => n ?? 0));
  return {
    key,
    title: names ? nameIn(names, language) : wordIn(language, `report_t_${key}` as Word),
    basis: wordIn(language, `report_basis_${basis}`),
    rows: rows.map((row) => toldRow(key, row, most, language)),
  };
};

const toldRow = (table: string, row: ReportRow, most: number, language: PaperLanguage): ToldRow => ({
  label: rowLabel(language, table, row),
  n: row.n === null ? wordIn(language, 'report_withheld') : numberIn(row.n, language),
  share: row.n === null || row.of == null || row.of === 0 ? '' : percentIn(row.n / row.of, language),
  beside: row.beside === undefined ? null : row.beside === null ? '' : numberIn(row.beside, language),
  part: (row.n ?? 0) / most,
});
