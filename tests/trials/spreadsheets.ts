import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { v7 as uuid } from 'uuid';
import { EXPORTS } from '../../shared/exports.ts';
import { TestFair, scan } from '../support/fair.ts';
import { CouldNotRun, holds, type Trial } from './trial.ts';

const FORMULA = '=HYPERLINK("http://evil.example","x")';
const PHONE = '+996 555 12 34 56';
/** Comma, quotes, UTF-8, from the first line on, every cell as it is shown: no; numbers as they are: yes. */
const CSV_FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

/** The office at work in a folder and with a profile of its own. */
class Office {
  readonly #folder = mkdtempSync(join(tmpdir(), 'jarmanke-office-'));

  constructor() {
    const { error, status } = spawnSync('soffice', ['--version']);
    if (error || status !== 0) throw new CouldNotRun('there is no LibreOffice on this machine (libreoffice-calc)');
  }

  /** A workbook as the office understands it, written down in another format. */
  converted(name: string, workbook: Uint8Array, to: string): string {
    writeFileSync(join(this.#folder, `${name}.xlsx`), workbook);
    const profile = `-env:UserInstallation=file://${this.#folder}/profile`;
    const asked = [profile, '--headless', '--convert-to', to, '--outdir', this.#folder, `${this.#folder}/${name}.xlsx`];
    const { status, stderr } = spawnSync('soffice', asked, { encoding: 'utf8' });
    holds(status === 0, `${name}: ${stderr}`);
    return readFileSync(join(this.#folder, `${name}.${to.split(':')[0]}`), 'utf8');
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const taken = async (fair: TestFair, path: string): Promise<Buffer> => {
  const { statusCode, rawPayload } = await fair.organiser.app.inject({ url: path, headers: fair.organiser.headers });
  holds(statusCode === 200, `${path} was answered ${statusCode}`);
  return rawPayload;
};
const rowsIn = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

/** In CSV an apostrophe keeps a text from being a formula; a workbook needs none. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

/** Numbers may be shown with other zeroes behind the point; whatever is no number is the same, letter by letter. */
const isSame = (ours: string, theirs: string): boolean =>
  ours === theirs || (ours !== '' && theirs !== '' && Number(ours) === Number(theirs));

/** Somebody who writes formulas wherever there is a field, and a phone as people write it. */
const hostile = async (fair: TestFair): Promise<void> => {
  const employer = { id: uuid(), name: FORMULA, contactName: '@cmd', contactPhone: PHONE, stand: '-1+1' };
  await fair.organiser.call('POST /api/employers', { body: employer });
  const job = {
    title: '+7 Тигүүчү',
    payFrom: 30_000,
    payTo: 35_000.5,
    contract: 'open-ended',
    howToApply: PHONE,
  } as const;
  await fair.organiser.call('POST /api/vacancies', { body: { employerId: employer.id, ...job } });
  const gate = await fair.place('gate');
  for (const badge of await fair.badges(12)) await fair.enter(scan(badge, gate.id));
};

export const spreadsheets: Trial = {
  promise:
    'every workbook opens in LibreOffice with the cells of its CSV, phones whole, numbers as numbers, no formula',
  run: async ({ say }) => {
    const office = new Office();
    const fair = await TestFair.open({ example: 'osh-2017' });
    try {
      await hostile(fair);
      for (const what of EXPORTS) {
        const workbook = await taken(fair, `/api/exports/${what}.xlsx?language=ru`);
        const ours = rowsIn((await taken(fair, `/api/exports/${what}.csv?language=ru`)).toString('utf8'));
        const theirs = rowsIn(office.converted(what, workbook, CSV_FILTER));
        holds(ours.length === theirs.length, `${what}: ${ours.length} rows of ours are ${theirs.length} there`);
        ours.forEach((row, y) =>
          row.forEach((cell, x) => {
            const there = theirs[y]?.[x] ?? '';
            holds(
              isSame(unguarded(cell), there),
              `${what}, row ${y + 1}, column ${x + 1}: "${cell}" is "${there}" there`,
            );
          }),
        );
        const inside = office.converted(what, workbook, 'fods');
        holds(!inside.includes('table:formula'), `${what} holds a formula`);
        say(`${what}: ${ours.length - 1} rows, ${ours.flat().length} cells the same`);
      }
      const employers = office.converted('employers', await taken(fair, '/api/exports/employers.xlsx'), 'fods');
      holds(employers.includes(`<text:p>${PHONE}</text:p>`), `${PHONE} is not readable`);
      const report = office.converted('report', await taken(fair, '/api/report.xlsx?language=ky'), 'fods');
      holds(!report.includes('table:formula'), 'the report holds a formula');
      const numbers = report.match(/office:value-type="float"/g)?.length ?? 0;
      holds(numbers > 50, `only ${numbers} cells of the report are numbers`);
      say(`report: ${numbers} cells are numbers, none is a formula`);
    } finally {
      office.close();
      await fair.stop();
    }
  },
};
