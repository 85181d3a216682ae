import type { Template } from '../../shared/exports.ts';
import type { PaperLanguage } from '../../shared/print.ts';
import { EMPLOYER_SHEET } from '../sheets/employer-columns.ts';
import { VACANCY_SHEET, type SheetColumn } from '../sheets/vacancy-columns.ts';
import { wordIn } from '../sheets/words.ts';
import { writeWorkbook, type SheetOut } from '../sheets/write-workbook.ts';

type Column = SheetColumn & { values?: readonly string[] };
const SHEETS = {
  vacancies: { name: 'sheet_vacancies', columns: VACANCY_SHEET },
  employers: { name: 'sheet_employers', columns: EMPLOYER_SHEET },
} as const satisfies Record<Template, { name: string; columns: readonly Column[] }>;

/** A workbook to fill in: the table with its lists, and a sheet that says of each column what belongs there. */
export function template(what: Template, language: PaperLanguage): Promise<Uint8Array> {
  const { name } = SHEETS[what];
  const columns: readonly Column[] = SHEETS[what].columns;
  const table: SheetOut = {
    name: wordIn(language, name),
    headings: columns.map(({ heading }) => wordIn(language, heading)),
    rows: [],
    isToFill: true,
    widths: columns.map(({ width = 18 }) => width),
    choices: columns.flatMap((one, column) => {
      const values = valuesIn(one, language);
      return values.length > 0 ? [{ column, values, isOpen: one.takesSeveral ?? false }] : [];
    }),
  };
  const explained: SheetOut = {
    name: wordIn(language, 'sheet_explained'),
    headings: [wordIn(language, 'sheet_column'), wordIn(language, 'sheet_meaning')],
    rows: columns.map((one) => [
      wordIn(language, one.heading),
      [wordIn(language, one.hint), valuesIn(one, language).join(' | ')].filter(Boolean).join(': '),
    ]),
    widths: [32, 100],
  };
  return writeWorkbook([table, explained]);
}

const valuesIn = ({ labels = {}, values = [] }: Column, language: PaperLanguage): string[] => [
  ...Object.values(labels).map((word) => wordIn(language, word)),
  ...values,
];
