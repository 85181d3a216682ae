import { inEachLanguage } from '../sheets/words.ts';
import { foldCell } from './fold-cell.ts';
import type { TableRow } from './read-table.ts';

/** Over the reasons in a copy of refused rows; nothing is read from under it. */
const REASON_HEADINGS = inEachLanguage('refused_because').map(foldCell);

/** What was asked for by `--columns`: heading → field, or `ignore`. */
export type ColumnMap = Map<string, string>;

export type Columns<Field extends string> = {
  headings: string[];
  /** Field → index of its column. */
  indexOf: Map<Field, number>;
  unmatched: string[];
  /** The column of reasons, where the table is a copy of refused rows. */
  reasonAt: number;
  rows: TableRow[];
};

type Words<Field extends string> = Record<Field, readonly string[]>;

/** Finds the headings (in one row or two, below a title if there is one) and which column holds which field. */
export function matchColumns<Field extends string>(
  rows: TableRow[],
  words: Words<Field>,
  asked: ColumnMap,
): Columns<Field> {
  const fieldOf = readerOfHeadings(words, asked);
  const starts = rows.slice(0, 6).map((_, start) => start);
  const candidates = [1, 2].flatMap((depth) => starts.map((start) => candidate(rows, start, depth, fieldOf)));
  const best = candidates.reduce((one, other) => (other.indexOf.size > one.indexOf.size ? other : one));
  const below = rows.slice(best.end);
  return {
    headings: best.headings,
    indexOf: best.indexOf,
    unmatched: best.headings.filter(
      (heading, index) => heading && fieldOf(heading) !== 'ignore' && !best.taken.has(index),
    ),
    reasonAt: best.headings.findIndex(isReason),
    rows: below.slice(below.findIndex((row) => !repeatsHeadings(row, fieldOf) && !numbersColumns(row))),
  };
}

function candidate<Field extends string>(
  rows: TableRow[],
  start: number,
  depth: number,
  fieldOf: (heading: string) => Field | 'ignore' | undefined,
) {
  const parents = depth === 2 ? (rows[start]?.cells ?? []) : [];
  const children = rows[start + depth - 1]?.cells ?? [];
  const indexOf = new Map<Field, number>();
  const taken = new Set<number>();
  let parent = '';
  const headings = Array.from({ length: Math.max(parents.length, children.length) }, (_, index) => {
    const own = parents[index] ?? '';
    // A heading that is merged over both rows stands in both.
    const child = children[index] === own && depth === 2 ? '' : (children[index] ?? '');
    parent = own || parent;
    const readings = [child ? `${parent} ${child}`.trim() : '', child, own].filter(Boolean);
    const heading = readings.find((reading) => fieldOf(reading)) ?? readings[0] ?? '';
    const field = fieldOf(heading);
    if (field && field !== 'ignore' && !indexOf.has(field)) {
      indexOf.set(field, index);
      taken.add(index);
    }
    return heading;
  });
  return { headings, indexOf, taken, end: start + depth };
}

/**
 * A heading is looked up as asked, then as written, without brackets, without what stands between its last comma and its
 * last word (`Зарплата, сом от`), and before its last comma (`Зарплата, сом`).
 */
function readerOfHeadings<Field extends string>(words: Words<Field>, asked: ColumnMap) {
  const fields = new Map<string, Field>();
  for (const [field, synonyms] of Object.entries(words) as [Field, readonly string[]][]) {
    for (const synonym of [field, ...synonyms])
      if (!fields.has(foldCell(synonym))) fields.set(foldCell(synonym), field);
  }
  const askedFields = new Map([...asked].map(([heading, field]) => [foldCell(heading), field as Field | 'ignore']));
  const isAsked = new Set(askedFields.values());
  return (heading: string): Field | 'ignore' | undefined => {
    if (isReason(heading)) return 'ignore';
    const asked = askedFields.get(foldCell(heading));
    if (asked) return asked;
    const readings = [/\([^)]*\)/g, /,[^,]*(?= \S+$)/, /,[^,]*$/].map((beside) => heading.replace(beside, ' '));
    const field = [heading, ...readings].map((reading) => fields.get(foldCell(reading))).find(Boolean);
    return field && isAsked.has(field) ? undefined : field;
  };
}

const isReason = (heading: string): boolean => REASON_HEADINGS.includes(foldCell(heading));

/** A second heading row in another language: at least two of its cells, and half of them, are headings. */
function repeatsHeadings(row: TableRow, fieldOf: (heading: string) => string | undefined): boolean {
  const said = row.cells.filter(Boolean);
  const known = said.filter((cell) => fieldOf(cell)).length;
  return known >= 2 && known * 2 >= said.length;
}

/** The `1 2 3 4 …` under the headings of an official form. */
const numbersColumns = (row: TableRow) =>
  row.cells.length > 2 && row.cells.every((cell, index) => cell === String(index + 1));
