import { NOT_KEPT } from '../../imports/column-words.ts';
import { wordWithLostLetters } from '../../imports/damage.ts';
import { faultForCommand, type Fault } from '../../imports/faults.ts';
import { foldEmployer } from '../../imports/fold-cell.ts';
import type { Plan } from '../../imports/plan.ts';
import type { Place, Table } from '../../imports/read-table.ts';

export type Print = (line: string) => void;
/** A planned employer or vacancy, as far as a person has to see it. */
export type AnyRow = { draft: object; faults: Fault[]; notes: string[]; employer?: string };
type AnyPlan = Plan<string, AnyRow>;

const DELIMITER_NAMES: Record<string, string> = { '\t': 'tab' };
const SURETY = { told: 'as told', certain: 'certain', guess: 'a guess: --encoding if the words below look wrong' };

/** What the file is and how its columns were understood. */
export function printTable(print: Print, file: string, table: Table, plan: AnyPlan): void {
  print(`File       ${file}`);
  if (table.place) printPlace(print, table.place);
  else {
    print(`Encoding   ${table.encoding} (${SURETY[table.surety]})`);
    print(`Delimiter  ${DELIMITER_NAMES[table.delimiter] ?? table.delimiter}`);
  }
  if (plan.source) print(`Source     ${plan.source.name} (country ${plan.source.country})`);
  if (table.mendedCells > 0) print(`Mended     ${table.mendedCells} cells with misread characters (such as â€™ for ’)`);
  print('Columns');
  const width = Math.max(...plan.columns.headings.map((heading) => heading.length));
  for (const [field, index] of plan.columns.indexOf) {
    print(`  ${plan.columns.headings[index]?.padEnd(width)} → ${field}${NOT_KEPT.has(field) ? ' (not kept)' : ''}`);
  }
  for (const heading of plan.columns.unmatched) print(`  ${heading.padEnd(width)}   not used`);
}

function printPlace(print: Print, { sheet, sheets, hiddenColumns }: Place): void {
  print(`Sheet      ${sheet}${sheets.length > 1 ? ` (another one: --sheet; there are ${sheets.join(' | ')})` : ''}`);
  if (hiddenColumns.length > 0)
    print(`Hidden     column ${hiddenColumns.join(', ')}: hidden in the workbook, read all the same`);
}

/** Which fields no column holds, and how to say where they are. */
export function printMissing(print: Print, plan: AnyPlan): void {
  print(`No column is known to hold: ${plan.missing.join(', ')}.`);
  const example = plan.columns.unmatched[0] ?? 'The heading';
  print(`Say which one it is, for example: --columns "${example}=${plan.missing[0]}"`);
  if (plan.columns.headings.some(wordWithLostLetters)) print(HOW_TO_MEND);
  if (plan.missing.includes('employer')) print('If the whole file is of one employer: --employer "Its name"');
}

/** How many rows are ready, what to know about them, and which are refused for what reason. */
export function printRows(print: Print, plan: AnyPlan): void {
  const refused = plan.rows.filter((row) => row.faults.length > 0);
  print(`Rows       ${plan.rows.length}: ${plan.rows.length - refused.length} ready, ${refused.length} refused`);
  printEmployers(print, plan);
  for (const [note, numbers] of rowsByNote(plan)) print(`Note       ${note} (${listed(numbers)})`);
  for (const row of refused) print(`Refused    row ${row.number}: ${row.faults.map(faultForCommand).join('; ')}`);
  if (refused.some((row) => row.faults.some((fault) => typeof fault !== 'string' && fault.says === 'refused_lost')))
    print(HOW_TO_MEND);
}

/** The first rows as they would be sent. */
export function printFirst(print: Print, rows: (AnyRow & { number: number })[]): void {
  for (const { number, employer, draft } of rows.slice(0, 3)) {
    print(`Row ${number}`);
    if (employer) print(`  employer: ${employer}`);
    for (const [field, value] of Object.entries(draft)) print(`  ${field}: ${shortened(String(value))}`);
  }
}

const HOW_TO_MEND =
  'Letters such as ң ө ү do not exist in windows-1251 and were replaced by “?” when the file was saved: nobody can get them\n' +
  'back from this file. Open the table where it was made, save it as “CSV UTF-8” and import that file. To take these rows\n' +
  'as they are: --accept-damaged';

function printEmployers(print: Print, plan: AnyPlan): void {
  const spellings = new Map<string, Set<string>>();
  for (const { employer } of plan.rows) {
    if (employer)
      spellings.set(foldEmployer(employer), (spellings.get(foldEmployer(employer)) ?? new Set()).add(employer));
  }
  if (spellings.size > 0) print(`Employers  ${spellings.size}`);
  for (const names of spellings.values()) {
    if (names.size > 1) print(`Note       one employer: ${[...names].join(' = ')}`);
  }
}

function rowsByNote(plan: AnyPlan): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const row of plan.rows) for (const note of row.notes) rows.set(note, [...(rows.get(note) ?? []), row.number]);
  return rows;
}

const listed = (numbers: number[]) =>
  numbers.length > 6 ? `${numbers.length} rows from ${numbers[0]} on` : `row ${numbers.join(', ')}`;

const shortened = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 160)}… (${text.length} characters)` : line;
};
