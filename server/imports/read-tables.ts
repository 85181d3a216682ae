import type { Encoding } from '../../shared/imports.ts';
import { isWorkbook, readWorkbook, type BrokenCell, type ReadSheet } from '../sheets/read-workbook.ts';
import { UnreadableFile } from '../sheets/unreadable-file.ts';
import { holdReferences } from './character-references.ts';
import type { Fault } from './faults.ts';
import { UsageError } from './usage-error.ts';
import { cleanRows, readTable, type Table } from './read-table.ts';

export type Told = { encoding?: Encoding; delimiter?: string; sheet?: string };

/** The tables that a file may mean, likeliest first: one of a CSV file, one for each sheet in sight of a workbook. */
export async function readTables(bytes: Uint8Array, { encoding, delimiter, sheet }: Told): Promise<Table[]> {
  if (!isWorkbook(bytes)) {
    if (sheet !== undefined) throw new UsageError('--sheet is for workbooks; this file has no sheets.');
    const table = readTable(bytes, { encoding, delimiter });
    if (table.rows.length === 0) throw new UnreadableFile('There is no table in this file.', 'empty-file');
    return [table];
  }
  if (encoding ?? delimiter)
    throw new UsageError('--encoding and --delimiter are for CSV files; a workbook says them itself.');
  const sheets = await readWorkbook(bytes);
  const names = sheets.map(({ name }) => name);
  if (sheet !== undefined && !names.includes(sheet))
    throw new UsageError(`There is no sheet “${sheet}”. The sheets are: ${names.join(' | ')}`);
  const meant = sheets.filter(({ name, isHidden }) => (sheet === undefined ? !isHidden : name === sheet));
  const tables = meant.map((one) => tableOf(one, names)).filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) throw new UnreadableFile('There is no table in this workbook.', 'empty-file');
  return tables;
}

function tableOf({ name, rows, hiddenColumns }: ReadSheet, sheets: string[]): Table {
  const clean = rows.map((row) => ({
    number: row.number,
    cells: row.cells.map((cell) => holdReferences(cell.replace(/\r\n?/g, '\n'))),
    broken: new Map([...row.broken].map(([column, cell]) => [column, faultOf(cell)])),
  }));
  const place = { sheet: name, sheets, hiddenColumns };
  return { encoding: 'utf-8', surety: 'certain', delimiter: ',', place, ...cleanRows(clean) };
}

const faultOf = ({ cell, shown }: BrokenCell): Fault =>
  shown === null ? { says: 'refused_formula', with: { cell } } : { says: 'refused_cell_error', with: { cell, shown } };
