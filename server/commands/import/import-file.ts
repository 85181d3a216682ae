import { readFile } from 'node:fs/promises';
import { WrongSetting, readSettings } from '../../config.ts';
import { UnreadableFile } from '../../sheets/unreadable-file.ts';
import { CallRefused, NoAnswer } from '../client.ts';
import { errorCopyFor, writeErrorCopy } from './error-copy.ts';
import { invitationsKind } from './invitations-kind.ts';
import { parseColumns, parseCountry, parseCurrency, parseEncoding, parseDelimiter } from './options.ts';
import { UsageError } from '../../imports/usage-error.ts';
import type { ImportOptions, Kind } from './kind.ts';
import type { Plan } from '../../imports/plan.ts';
import { memoryIn, rememberColumns } from '../../imports/remembered-columns.ts';
import { errorCopy, reasonsIn } from '../../imports/error-copy.ts';
import { faultForCommand } from '../../imports/faults.ts';
import * as understood from '../../imports/understand.ts';
import { understand } from '../../imports/understand.ts';
import { wordIn } from '../../sheets/words.ts';
import { printFirst, printMissing, printRows, printTable, type AnyRow, type Print } from './report.ts';
import { sendEmployers, sendVacancies } from './send.ts';
import { sendAll } from './send-all.ts';

const EMPLOYERS = { ...understood.EMPLOYERS, send: sendEmployers };
const VACANCIES = { ...understood.VACANCIES, send: sendVacancies };

const EXIT = { ok: 0, rowsRefused: 1, notAsAsked: 2 };

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
  const memory = memoryIn(readSettings(env).dataFolder);
  const { table, plan, asked, isRemembered } = await read(kind, options, memory);
  printTable(print, options.file ?? '', table, plan);
  if (isRemembered) print('Columns as last time. Other ones: --columns');
  const absent = [...asked.keys()].find((heading) => !plan.columns.headings.includes(heading));
  if (absent && !isRemembered)
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
    if (options.errors) await copyRefused(options, plan, new Map(), print);
    print('Nothing was sent (--check).');
    return whenDone;
  }
  if (asked.size > 0) await rememberColumns(memory, options.what ?? '', plan.columns.headings, asked);
  if (whenDone !== EXIT.ok && !options.skipBad) {
    await copyRefused(options, plan, new Map(), print);
    print('Nothing was imported. Mend the refused rows, or import the others with --skip-bad.');
    return whenDone;
  }
  const { code, refused } = await sendAll(kind, good, options, readSettings(env), print);
  await copyRefused(options, plan, refused, print);
  return code || whenDone;
}

/** The file as the options of the command say that it is to be read. */
async function read<Item extends AnyRow>(kind: Kind<Item>, options: ImportOptions, memory: string) {
  return understand(kind, await bytesOf(options.file), {
    what: options.what ?? '',
    encoding: parseEncoding(options.encoding),
    delimiter: parseDelimiter(options.delimiter),
    sheet: options.sheet,
    columns: parseColumns(options.columns, kind.fields),
    employer: options.employer,
    currency: parseCurrency(options.currency),
    country: parseCountry(options.country),
    acceptDamaged: options.acceptDamaged,
    memory,
  });
}

async function bytesOf(file: string | undefined): Promise<Uint8Array> {
  if (!file) throw new UsageError('Which file? For example: import vacancies vacancies.csv');
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${file} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`,
    );
  });
}

/** Hands back the refused rows, those of the file and those that the server refused, where there are any. */
async function copyRefused(
  { file = '', errors }: ImportOptions,
  plan: Plan<string, AnyRow>,
  byServer: Map<number, string>,
  print: Print,
): Promise<void> {
  const reasons = new Map([...reasonsIn(plan.rows, faultForCommand), ...byServer]);
  if (reasons.size === 0) return;
  const copy = errorCopyFor(file, errors);
  await writeErrorCopy(copy, errorCopy(plan, reasons, wordIn('en', 'refused_because')));
  print(`Written    ${copy}: the refused rows with the reasons; mended there, that file can be imported by itself`);
}
