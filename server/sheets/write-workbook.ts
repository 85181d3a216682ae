import { colToLetter, writeXlsx, type Cell, type DataValidation, type WriteSheet } from 'hucre/xlsx';

export type CellOut = string | number | null;
/** `isOpen`: something else may be typed too. */
export type Choices = { column: number; values: string[]; isOpen?: boolean };
/** `isToFill`: what is typed there stays as it is typed, `007` and `1-9` too. */
export type SheetOut = {
  name: string;
  headings: string[];
  rows: CellOut[][];
  choices?: Choices[];
  widths?: number[];
  isToFill?: boolean;
};

/** A program that meets a longer cell calls the file damaged. */
const LONGEST_CELL = 32_767;
/** Rows below the headings in which a list drops down. */
const ROWS_TO_FILL = 500;

/** A workbook of tables under bold headings that stay in sight. Texts are typed as texts: none is ever a formula. */
export function writeWorkbook(sheets: SheetOut[]): Promise<Uint8Array> {
  const lists = listsSheet(sheets);
  return writeXlsx({
    sheets: [...sheets.map((sheet) => tableSheet(sheet, lists.rangeOf)), ...(lists.sheet ? [lists.sheet] : [])],
    properties: { creator: 'Jarmanke' },
  });
}

function tableSheet(
  { name, headings, rows, choices = [], widths = [], isToFill = false }: SheetOut,
  rangeOf: (choices: Choices) => string,
): WriteSheet {
  const bold = headings.map((heading, column) => [`0,${column}`, { value: heading, style: HEADING }] as const);
  const toFill = Array.from({ length: isToFill ? ROWS_TO_FILL : 0 }, (_, row) =>
    headings.map((_, column) => [`${row + 1},${column}`, { value: null, style: AS_TYPED }] as const),
  );
  return {
    name,
    rows: [headings, ...rows].map((row) => row.map(safeCell)),
    cells: new Map<string, Partial<Cell>>([...bold, ...toFill.flat()]),
    columns: headings.map((heading, column) => ({
      width: widths[column] ?? Math.min(Math.max(heading.length + 3, 12), 40),
    })),
    freezePane: { rows: 1 },
    dataValidations: choices.map((choice): DataValidation => {
      const letter = colToLetter(choice.column);
      return {
        type: 'list',
        formula1: rangeOf(choice),
        range: `${letter}2:${letter}${ROWS_TO_FILL + 1}`,
        allowBlank: true,
        showErrorMessage: !choice.isOpen,
      };
    }),
  };
}

const AS_TYPED = { numFmt: '@' } as const;
const HEADING = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const;

/** The values that drop down stand on a hidden sheet: inside a cell's rule they may hold no comma and 255 characters. */
function listsSheet(sheets: SheetOut[]): { sheet: WriteSheet | null; rangeOf: (choices: Choices) => string } {
  const all = sheets.flatMap(({ choices = [] }) => choices);
  const longest = Math.max(0, ...all.map(({ values }) => values.length));
  const rows = Array.from({ length: longest }, (_, row) => all.map(({ values }) => values[row] ?? null));
  const rangeOf = (choices: Choices) => {
    const letter = colToLetter(all.indexOf(choices));
    return `lists!$${letter}$1:$${letter}$${choices.values.length}`;
  };
  return { sheet: all.length > 0 ? { name: 'lists', rows, hidden: true } : null, rangeOf };
}

const safeCell = (cell: CellOut): CellOut =>
  typeof cell === 'string' ? cell.slice(0, LONGEST_CELL).replace(/\p{Cs}/gu, '\uFFFD') : cell;
