import type { PaperLanguage } from '../../shared/print.ts';
import type { Report, ReportPart } from '../../shared/report.ts';
import { writeCsv } from '../sheets/write-csv.ts';
import { writeWorkbook, type CellOut, type SheetOut } from '../sheets/write-workbook.ts';
import { wordIn } from '../sheets/words.ts';
import { told, type ToldPart, type ToldReport } from './in-words.ts';
import { rowLabel } from './labels.ts';

/** Tables hold numbers as numbers: a withheld one says so in words, a missing one is empty. */
const cellOf = (n: number | null | undefined, language: PaperLanguage): CellOut =>
  n === null ? wordIn(language, 'report_withheld') : (n ?? null);
const shareOf = (n: number | null, of: number | null | undefined): CellOut =>
  n === null || of == null || of === 0 ? null : Math.round((n / of) * 1000) / 1000;

const headings = (language: PaperLanguage): string[] =>
  (['report_what', 'report_number', 'report_of', 'report_share', 'report_whole', 'report_basis'] as const).map((word) =>
    wordIn(language, word),
  );

/** Every number of a part: its lines, then each of its tables under its title. */
const rowsOf = (part: ReportPart, inWords: ToldPart, language: PaperLanguage): CellOut[][] => {
  const lines = part.lines.map(({ n, of }, i): CellOut[] => {
    const { label, whole, basis } = inWords.lines[i]!;
    return [label, cellOf(n, language), cellOf(of, language), shareOf(n, of), whole, basis];
  });
  const tables = part.tables.flatMap(({ key, rows }, i): CellOut[][] => {
    const { title, basis } = inWords.tables[i]!;
    return [
      [title, null, null, null, null, basis],
      ...rows.map((row): CellOut[] => [
        rowLabel(language, key, row),
        cellOf(row.n, language),
        cellOf(row.of, language),
        shareOf(row.n, row.of),
        row.beside === undefined ? null : cellOf(row.beside, language),
        null,
      ]),
    ];
  });
  return [...lines, ...tables];
};

/** This fair beside the earlier ones, in words as a reader sees it; no rows where there are none. */
const comparedRows = ({ compared, language }: ToldReport): CellOut[][] => {
  if (!compared) return [];
  const { heads, rows } = compared;
  return [
    [wordIn(language, 'report_what'), ...heads, wordIn(language, 'report_growth')],
    ...rows.map(({ label, cells, growth }) => [label, ...cells, growth]),
  ];
};

/** The report as one CSV table; the first column names the part. */
export const reportCsv = (report: Report, language: PaperLanguage): string => {
  const inWords = told(report, language);
  return writeCsv([
    [inWords.title, ...headings(language)],
    ...report.parts.flatMap((part, i) => {
      const partInWords = inWords.parts[i]!;
      return rowsOf(part, partInWords, language).map((row) => [partInWords.title, ...row]);
    }),
    ...comparedRows(inWords).map((row) => [wordIn(language, 'report_part_compared'), ...row]),
  ]);
};

/** The report as a workbook: a sheet for each part, the method on the last. */
export const reportWorkbook = (report: Report, language: PaperLanguage): Promise<Uint8Array> => {
  const inWords = told(report, language);
  const { method, fair, where, written } = inWords;
  const sheets = report.parts.map((part, i): SheetOut => ({
    name: sheetName(inWords.parts[i]!.title),
    headings: headings(language),
    rows: rowsOf(part, inWords.parts[i]!, language),
    widths: [48, 14, 14, 10, 36, 18],
  }));
  const notes: SheetOut = {
    name: sheetName(wordIn(language, 'report_part_method')),
    headings: [fair],
    rows: [[where], [written], ...method.map((note) => [note])],
    widths: [110],
  };
  const [heads = [], ...rows] = comparedRows(inWords);
  const compared: SheetOut = {
    name: sheetName(wordIn(language, 'report_part_compared')),
    headings: heads.map(String),
    rows,
    widths: [48, ...heads.slice(1).map(() => 26)],
  };
  return writeWorkbook([...sheets, ...(rows.length > 0 ? [compared] : []), notes]);
};

/** Excel takes at most 31 letters, and none of []:*?/\. */
const sheetName = (title: string): string => title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
