import type { Reader } from '../../db/journal.ts';
import type { Imported, Preview } from '../../shared/imports.ts';
import type { PaperLanguage } from '../../shared/print.ts';
import { sheetColumns } from '../exports/columns.ts';
import { EMPLOYER_SHEET } from '../sheets/employer-columns.ts';
import { VACANCY_SHEET } from '../sheets/vacancy-columns.ts';
import { wordIn } from '../sheets/words.ts';
import { reasonsIn } from './error-copy.ts';
import { faultIn, type Fault } from './faults.ts';
import { fieldNames } from './field-names.ts';
import { KnownEmployers, vacancyThere } from './standing.ts';
import type { Columns } from './match-columns.ts';
import type { PlannedRow } from './plan.ts';
import type { EmployerRow } from './to-employer.ts';
import type { VacancyRow } from './to-vacancy.ts';
import type { Understood } from './understand.ts';

/** Rows that are shown as they will be read, refused rows that are told, and how much of a long cell. */
const MOST_SHOWN = 20;
const MOST_TOLD = 100;
const LONGEST_SHOWN = 120;

type AnyRow = PlannedRow<EmployerRow> | PlannedRow<VacancyRow>;
export type Read = Understood<EmployerRow> | Understood<VacancyRow>;
const SHEETS = { vacancies: VACANCY_SHEET, employers: EMPLOYER_SHEET };

/** How the file was read and what it would bring, in the words of a language; nothing is changed. */
export function previewOf(
  r: Reader,
  what: Imported,
  { table, plan, asked, isRemembered }: Read,
  language: PaperLanguage,
): Preview {
  const isUsable = plan.missing.length === 0;
  const rows: AnyRow[] = isUsable ? plan.rows : [];
  const good = rows.filter(({ faults }) => faults.length === 0);
  const reasons = reasonsIn<{ number: number; faults: Fault[] }>(rows, (fault) => faultIn(language, fault));
  return {
    encoding: table.place ? null : table.encoding,
    sheet: table.place?.sheet ?? null,
    sheets: table.place?.sheets ?? [],
    columns: columnsOf(plan.columns),
    told: [...asked].map(([heading, field]) => ({ heading, field })),
    isRemembered,
    fields: fieldNames(what, language),
    missing: [...plan.missing],
    rows: isUsable ? plan.rows.length : plan.columns.rows.length,
    ...standingOf(r, good),
    refused: reasons.size,
    firstRefused: [...reasons].slice(0, MOST_TOLD).map(([row, why]) => ({ row, why })),
    ...firstOf(what, good.slice(0, MOST_SHOWN), language),
  };
}

/** Every column that has a heading; one of reasons is no column of the table. */
function columnsOf({ headings, indexOf, reasonAt, rows }: Columns<string>): Preview['columns'] {
  const fields = new Map([...indexOf].map(([field, index]) => [index, field]));
  return headings.flatMap((heading, index) => {
    if (!heading || index === reasonAt) return [];
    const sample = rows.find(({ cells }) => cells[index])?.cells[index] ?? '';
    return [{ heading, field: fields.get(index) ?? null, sample: shortened(sample) }];
  });
}

const isVacancy = (row: AnyRow): row is PlannedRow<VacancyRow> => 'employer' in row;

function standingOf(r: Reader, rows: AnyRow[]): Pick<Preview, 'new' | 'alreadyThere' | 'differing' | 'newEmployers'> {
  const counts = { new: 0, alreadyThere: 0, differing: 0 };
  const employers = new KnownEmployers(r);
  const added = new Set<string>();
  for (const row of rows) {
    const { id, isThere } = employers.find(isVacancy(row) ? row.employer : row.draft.name);
    const others = isVacancy(row) ? vacancyThere(r, row).others : isThere ? [] : null;
    if (others === null && !isThere) added.add(id);
    counts[others === null ? 'new' : others.length === 0 ? 'alreadyThere' : 'differing'] += 1;
  }
  return { ...counts, newEmployers: added.size };
}

/** The rows with a column for every field that one of them says. */
function firstOf(what: Imported, rows: AnyRow[], language: PaperLanguage): Pick<Preview, 'headings' | 'first'> {
  const sheet = SHEETS[what];
  const columns = sheetColumns<AnyRow>(
    sheet,
    sheet.map(({ key }) => key),
    (row) => (isVacancy(row) ? { employer: row.employer, ...row.draft } : row.draft),
  );
  const setting = { language, timeZone: 'UTC' };
  const cells = rows.map((row) => columns.map(({ of }) => shortened(String(of(row, setting) ?? ''))));
  const said = columns.map((_, at) => cells.some((row) => row[at]));
  const headings = columns.map(({ heading }) =>
    typeof heading === 'string' ? wordIn(language, heading) : heading.field,
  );
  return {
    headings: headings.filter((_, at) => said[at]),
    first: rows.map(({ number }, index) => ({ row: number, cells: cells[index]!.filter((_, at) => said[at]) })),
  };
}

const shortened = (cell: string): string => (cell.length > LONGEST_SHOWN ? `${cell.slice(0, LONGEST_SHOWN)}…` : cell);
