import { colToLetter, readXlsx, type Sheet } from 'hucre/xlsx';
import { cellText } from './cell-text.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { refuseTooLarge } from './unpacked-size.ts';

/** A cell whose words say nothing: an error value, or a formula whose result was never kept. */
export type BrokenCell = { cell: string; shown: string | null };
/** `broken` says by column why a cell holds nothing to read, though something is shown there. */
export type SheetRow = { number: number; cells: string[]; broken: Map<number, BrokenCell> };
export type ReadSheet = { name: string; isHidden: boolean; rows: SheetRow[]; hiddenColumns: string[] };

const SAVE_AS = 'open it in the spreadsheet program and save it as “Excel workbook (.xlsx)” or as “CSV UTF-8”';
const LOCKED =
  'This workbook is locked with a password. Open it in the spreadsheet program, take the password away (File, Info, ' +
  'Protect Workbook) and save it.';
const OLD = `This is a workbook of before 2007 (.xls): ${SAVE_AS}.`;
const DAMAGED = `This workbook is damaged, or is none that can be read: ${SAVE_AS}.`;

export const isWorkbook = (bytes: Uint8Array): boolean => isZip(bytes) || isContainer(bytes);

/** The sheets of an .xlsx file, every cell as text. Throws `UnreadableFile`, which says how to mend the file. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet[]> {
  if (isContainer(bytes)) {
    const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw isLocked ? new UnreadableFile(LOCKED, 'locked-file') : new UnreadableFile(OLD);
  }
  const { sheets } = await refuseTooLarge(bytes)
    .then(() => readXlsx(bytes, { readStyles: true }))
    .catch((error: unknown) => {
      throw error instanceof UnreadableFile ? error : new UnreadableFile(DAMAGED);
    });
  return sheets.map(readSheet);
}

const startsWith = (bytes: Uint8Array, mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
const isZip = (bytes: Uint8Array) => startsWith(bytes, [0x50, 0x4b, 3, 4]);
/** The container of old workbooks, and of new ones behind a password. */
const isContainer = (bytes: Uint8Array) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

function readSheet(sheet: Sheet): ReadSheet {
  const rows = sheet.rows.map((values, row): SheetRow => {
    const broken = new Map<number, BrokenCell>();
    const cells = values.map((value, column) => {
      const cell = sheet.cells?.get(`${row},${column}`);
      const name = `${colToLetter(column)}${row + 1}`;
      if (cell?.type === 'error') broken.set(column, { cell: name, shown: String(value) });
      if (cell?.formula && value === null) broken.set(column, { cell: name, shown: null });
      return broken.has(column) ? '' : cellText(value, cell?.style?.numFmt);
    });
    return { number: row + 1, cells, broken };
  });
  const said = rows.filter(({ cells }) => cells.some(Boolean));
  for (const { startRow, endRow, startCol } of sheet.merges ?? [])
    for (const { number, cells } of said)
      if (number - 1 > startRow && number - 1 <= endRow) cells[startCol] = rows[startRow]?.cells[startCol] ?? '';
  const hiddenColumns = (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [colToLetter(column)] : []));
  return { name: sheet.name, isHidden: Boolean(sheet.hidden || sheet.veryHidden), rows, hiddenColumns };
}
