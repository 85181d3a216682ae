import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { foldCell } from './fold-cell.ts';
import type { ColumnMap } from './match-columns.ts';
import { UsageError } from './usage-error.ts';

/** What an organiser once said of the columns of a table with these headings. */
type Remembered = { what: string; headings: string[]; columns: Record<string, string> };

const MOST_REMEMBERED = 100;

/** Where it is kept: the command and the console remember together. */
export const memoryIn = (dataFolder: string): string => join(dataFolder, 'import-columns.json');

/** What was said last time of a table like this one; `headingsBy` finds its headings as they would be read with it. */
export async function columnsAsLastTime(
  file: string,
  what: string,
  headingsBy: (columns: ColumnMap) => string[],
): Promise<ColumnMap | undefined> {
  const alike = (await remembered(file)).find(
    (one) => one.what === what && isSame(one.headings, folded(headingsBy(columnMap(one)))),
  );
  return alike && columnMap(alike);
}

/** Keeps what was said for the next table with these headings; the file is replaced whole or not at all. */
export async function rememberColumns(
  file: string,
  what: string,
  headings: string[],
  columns: ColumnMap,
): Promise<void> {
  const kept = (await remembered(file)).filter((one) => one.what !== what || !isSame(one.headings, folded(headings)));
  const all = [{ what, headings: folded(headings), columns: Object.fromEntries(columns) }, ...kept];
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, `${JSON.stringify(all.slice(0, MOST_REMEMBERED), null, 2)}\n`);
  await rename(`${file}.part`, file);
}

async function remembered(file: string): Promise<Remembered[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  try {
    return JSON.parse(text) as Remembered[];
  } catch {
    throw new UsageError(`${file} is damaged. Delete it: it only holds which heading was once told to be which field.`);
  }
}

const columnMap = ({ columns }: Remembered): ColumnMap => new Map(Object.entries(columns));
const folded = (headings: string[]): string[] => headings.map(foldCell).filter(Boolean).sort();
const isSame = (some: string[], others: string[]): boolean => JSON.stringify(some) === JSON.stringify(others);
