import { wordWithLostLetters } from './damage.ts';
import { faultForCommand, type Fault } from './faults.ts';
import type { Columns } from './match-columns.ts';
import type { TableRow } from './read-table.ts';

type Judged = { faults: Fault[]; notes: string[] };

/** The row's own faults before what it says: cut in the wrong place, or letters lost. */
export function withRowFaults<Item extends Judged>(
  row: TableRow,
  columns: Columns<string>,
  item: Item,
  acceptDamaged = false,
): Item & { number: number } {
  const shape = row.fault ?? wrongWidth(row, columns);
  if (shape) return { ...item, number: row.number, faults: [shape], notes: [] };
  const broken = [...columns.indexOf.values()].flatMap((index) => row.broken?.get(index) ?? []);
  if (broken.length > 0) return { ...item, number: row.number, faults: broken, notes: [] };
  const said = row.cells.filter((_, at) => at !== columns.reasonAt);
  const lost = said.map(wordWithLostLetters).filter((word) => word !== undefined);
  if (lost.length === 0) return { ...item, number: row.number };
  const told: Fault = { says: 'refused_lost', with: { word: lost[0]! } };
  return acceptDamaged
    ? { ...item, number: row.number, notes: [...item.notes, `${faultForCommand(told)}, taken as it is`] }
    : { ...item, number: row.number, faults: [told, ...item.faults] };
}

/** A row of another width has been cut in the wrong place; where every row is short, the program left out empty ends. */
function wrongWidth(row: TableRow, columns: Columns<string>): Fault | undefined {
  const width = columns.headings.length;
  if (row.cells.slice(width).some(Boolean)) return { says: 'refused_wide', with: { found: row.cells.length, width } };
  const isCut = row.cells.length < width && columns.rows.some((other) => other.cells.length >= width);
  return isCut ? { says: 'refused_short', with: { found: row.cells.length, width } } : undefined;
}

/** The same thing twice in one file: an equal row is dropped, a differing one is refused. */
export function refuseRepeats<Item extends Judged & { number: number; key: string; draft: unknown }>(
  rows: Item[],
): Item[] {
  const first = new Map<string, Item>();
  return rows.flatMap((row) => {
    const earlier = first.get(row.key);
    if (!earlier) first.set(row.key, row);
    if (!earlier || row.faults.length > 0) return [row];
    if (JSON.stringify(earlier.draft) === JSON.stringify(row.draft)) {
      earlier.notes.push(`row ${row.number} says the same again and is left out`);
      return [];
    }
    return [{ ...row, faults: [{ says: 'refused_twice', with: { row: earlier.number } }] }];
  });
}
