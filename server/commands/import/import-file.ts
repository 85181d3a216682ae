import { readFile } from 'node:fs/promises';
import { WrongSetting, readSettings } from '../../config.ts';
import { CallRefused, NoAnswer, signIn } from '../client.ts';
import { EMPLOYER_COLUMNS, VACANCY_COLUMNS } from './column-words.ts';
import { UnreadableFile } from './decode-text.ts';
import { invitationsKind } from './invitations-kind.ts';
import { UsageError, parseColumns, parseCountry, parseCurrency, parseDelimiter, parseEncoding } from './options.ts';
import { summary } from './outcomes.ts';
import type { ImportOptions, Kind } from './kind.ts';
import { planEmployers, planVacancies, type PlannedRow } from './plan.ts';
import { startProgress } from './progress.ts';
import { readTable } from './read-table.ts';
import { printFirst, printMissing, printRows, printTable, type AnyRow, type Print } from './report.ts';
import { sendEmployers, sendVacancies, type Outcome } from './send.ts';

const EMPLOYERS = { fields: Object.keys(EMPLOYER_COLUMNS), plan: planEmployers, send: sendEmployers };
const VACANCIES = { fields: Object.keys(VACANCY_COLUMNS), plan: planVacancies, send: sendVacancies };

const EXIT = { ok: 0, rowsRefused: 1, notAsAsked: 2, stopped: 130 };

/** Imports a file, or with `check` only tells how it would; returns the exit code of the command. */
export async function importFile(options: ImportOptions, env: NodeJS.ProcessEnv, print: Print): Promise<number> {
  try {
    if (options.what === 'employers') return await importAs(EMPLOYERS, options, env, print);
    if (options.what === 'vacancies') return await importAs(VACANCIES, options, env, print);
    if (options.what === 'invitations') return await importAs(invitationsKind(options), options, env, print);
    throw new UsageError(
      'Say what to import: import employers FILE, import vacancies FILE or import invitations FILE.',
    );
  } catch (error) {
    const isForPeople = [UsageError, UnreadableFile, WrongSetting, CallRefused, NoAnswer].some(
      (kind) => error instanceof kind,
    );
    if (!isForPeople) throw error;
    print((error as Error).message);
    return EXIT.notAsAsked;
  }
}

async function importAs<Item extends AnyRow>(
  kind: Kind<Item>,
  options: ImportOptions,
  env: NodeJS.ProcessEnv,
  print: Print,
): Promise<number> {
  const table = readTable(await bytesOf(options.file), {
    encoding: parseEncoding(options.encoding),
    delimiter: parseDelimiter(options.delimiter),
  });
  const asked = parseColumns(options.columns, kind.fields);
  const plan = kind.plan(table, {
    columns: asked,
    employer: options.employer,
    currency: parseCurrency(options.currency),
    country: parseCountry(options.country),
    acceptDamaged: options.acceptDamaged,
  });
  printTable(print, options.file ?? '', table, plan);
  const absent = [...asked.keys()].find((heading) => !plan.columns.headings.includes(heading));
  if (absent)
    throw new UsageError(`There is no column “${absent}”. The columns are: ${plan.columns.headings.join(' | ')}`);
  if (plan.missing.length > 0) {
    printMissing(print, plan);
    return EXIT.notAsAsked;
  }
  printRows(print, plan);
  kind.before?.(print);
  const good = plan.rows.filter((row) => row.faults.length === 0);
  const whenDone = good.length === plan.rows.length ? EXIT.ok : EXIT.rowsRefused;
  if (options.check) {
    printFirst(print, good);
    print('Nothing was sent (--check).');
    return whenDone;
  }
  if (whenDone !== EXIT.ok && !options.skipBad) {
    print('Nothing was imported. Mend the refused rows, or import the others with --skip-bad.');
    return whenDone;
  }
  return (await sendAll(kind, good, options, env, print)) || whenDone;
}

async function bytesOf(file: string | undefined): Promise<Uint8Array> {
  if (!file) throw new UsageError('Which file? For example: import vacancies vacancies.csv');
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${file} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`,
    );
  });
}

async function sendAll<Item extends AnyRow>(
  kind: Kind<Item>,
  rows: PlannedRow<Item>[],
  options: ImportOptions,
  env: NodeJS.ProcessEnv,
  print: Print,
): Promise<number> {
  const { organiser, tls, port } = readSettings(env);
  if (!organiser)
    throw new UsageError(
      'Set JARMANKE_ORGANISER_LOGIN and JARMANKE_ORGANISER_PASSWORD: the import signs in with them.',
    );
  const url = options.url ?? `${tls ? 'https' : 'http'}://127.0.0.1:${port}`;
  const client = await signIn(url, organiser.login, organiser.password);
  const outcomes: Outcome[] = [];
  const progress = startProgress('Importing', rows.length, print);
  const onOutcome = (outcome: Outcome) => {
    outcomes.push(outcome);
    progress.advance();
  };
  try {
    await kind.send(rows, { client, update: options.update ?? false, isStopped: progress.isStopped, onOutcome });
    await client.call('DELETE', '/api/session');
  } finally {
    const { line, details } = summary(outcomes, rows.length);
    progress.finish(line);
    details.forEach(print);
  }
  if (progress.isStopped()) return EXIT.stopped;
  kind.after?.(print);
  return outcomes.some((outcome) => outcome.what === 'refused') ? EXIT.rowsRefused : EXIT.ok;
}
