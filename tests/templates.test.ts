import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPLOYER_COLUMNS, VACANCY_COLUMNS } from '../server/imports/column-words.ts';
import { planVacancies } from '../server/imports/plan.ts';
import { readTables } from '../server/imports/read-tables.ts';
import type { Template } from '../shared/exports.ts';
import { PAPER_LANGUAGES, type PaperLanguage } from '../shared/print.ts';
import { vacancyDraft } from '../shared/vacancies.ts';
import { EMPLOYER_SHEET } from '../server/sheets/employer-columns.ts';
import { VACANCY_SHEET } from '../server/sheets/vacancy-columns.ts';
import { LOGIN, PASSWORD, TestFair } from './support/fair.ts';
import { run } from './support/tables.ts';

let fair: TestFair;
beforeAll(async () => {
  fair = await TestFair.open();
});
afterAll(() => fair.stop());

const fetched = async (what: Template, language: PaperLanguage) => {
  const url = `/api/templates/${what}.xlsx?language=${language}`;
  const response = await fair.running.app.inject({ url, headers: fair.organiser.headers });
  expect(response.statusCode).toBe(200);
  return new Uint8Array(response.rawPayload);
};

/** The template as somebody fills it in: texts by key; of a list its first value where nothing is said. */
async function filled(what: Template, language: PaperLanguage, said: Record<string, CellValue>, pick = 0) {
  const { sheets } = await readXlsx(await fetched(what, language));
  const [table, , lists] = sheets;
  const keys = (what === 'vacancies' ? VACANCY_SHEET : EMPLOYER_SHEET).map(({ key }) => key as string);
  const row = keys.map((key, at): CellValue => {
    if (key in said) return said[key]!;
    const rule = table!.dataValidations?.find(({ range }) => range.startsWith(`${letter(at)}2:`));
    if (!rule) return null;
    const column = lists!.rows.map((cells) => cells[table!.dataValidations!.indexOf(rule)]).filter(Boolean);
    return column[pick % column.length] ?? null;
  });
  return writeXlsx({ sheets: [{ name: table!.name, rows: [...table!.rows.slice(0, 1), row] }] });
}
const letter = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;

const SAID = {
  title: 'Тигүүчү',
  employer: 'Келечек Текс',
  openings: 3,
  place: 'Ош, Ленин көчөсү 5',
  country: 'KG',
  payFrom: 30_000,
  payTo: 40_000,
  contractMonths: 6,
  hours: 40,
  shiftHours: 8,
  schedule: '5/2',
  startsOn: new Date(Date.UTC(2026, 10, 1)),
  validUntil: '30.11.2026',
  description: 'Тигет',
  education: 'орто',
  howToApply: 996_555_123_456,
  paidLeaveDays: 28,
  permitNumber: '007',
  probationWeeks: 4,
  minimumAge: 18,
  occupation: '0753',
  sourceUrl: 'https://example.kg/1',
};
const DRAFT = {
  ...SAID,
  employer: undefined,
  startsOn: '2026-11-01',
  validUntil: '2026-11-30',
  howToApply: '996555123456',
  region: 'KG-GO',
};

describe('the template of vacancies', () => {
  it.each(PAPER_LANGUAGES)(
    'in %s, filled in, is read whole: each heading and each value of its lists',
    async (language) => {
      const longest = Math.max(...VACANCY_SHEET.map(({ labels }) => Object.keys(labels ?? {}).length));
      for (let pick = 0; pick < longest; pick += 1) {
        const [table] = await readTables(await filled('vacancies', language, SAID, pick), {});
        const plan = planVacancies(table!, { columns: new Map() });
        const chosen = VACANCY_SHEET.flatMap(({ key, labels, takesSeveral }) => {
          const values = Object.keys(labels ?? {});
          const value = values[pick % values.length];
          return !value || value === 'not-said' ? [] : [[key, takesSeveral ? [value] : value] as const];
        });
        expect(plan.columns.unmatched).toEqual([]);
        expect(plan.rows[0]).toMatchObject({ employer: 'Келечек Текс', faults: [], notes: [] });
        const { employer: _, ...draft } = { ...DRAFT, ...Object.fromEntries(chosen) };
        expect(plan.rows[0]?.draft).toEqual(draft);
      }
    },
  );

  it('asks for everything that a vacancy can say, but what is worked out or written elsewhere', () => {
    const asked = VACANCY_SHEET.map(({ key }) => key as string);
    const notAsked = Object.keys(vacancyDraft.properties).filter((field) => !asked.includes(field));
    expect(notAsked.sort()).toEqual(['language', 'region', 'translations']);
    expect(VACANCY_SHEET.map(({ field }) => field).filter((field) => !(field in VACANCY_COLUMNS))).toEqual([]);
    expect(EMPLOYER_SHEET.map(({ field }) => field).filter((field) => !(field in EMPLOYER_COLUMNS))).toEqual([]);
  });

  it('takes several kinds of access with commas between', async () => {
    const bytes = await filled('vacancies', 'ru', { ...SAID, accessibleTo: 'вход без ступеней, Работа из дома' });
    const [table] = await readTables(bytes, {});
    const [row] = planVacancies(table!, { columns: new Map() }).rows;
    expect(row?.draft.accessibleTo).toEqual(['step-free', 'home-work']);
  });

  it('keeps what is typed as it is typed: a code with its zeros, `1-9` no day', async () => {
    const { sheets } = await readXlsx(await fetched('employers', 'en'), { readStyles: true });
    const formats = EMPLOYER_SHEET.map((_, column) => sheets[0]!.cells?.get(`500,${column}`)?.style?.numFmt);
    expect(new Set(formats)).toEqual(new Set(['@']));
  });

  it('explains each column in a line on a second sheet, and hides the lists', async () => {
    const { sheets } = await readXlsx(await fetched('vacancies', 'ky'));
    expect(sheets.map(({ name, hidden }) => [name, Boolean(hidden)])).toEqual([
      ['Бош орундар', false],
      ['Түшүндүрмө', false],
      ['lists', true],
    ]);
    expect(sheets[1]!.rows.length).toBe(VACANCY_SHEET.length + 1);
    expect(sheets[1]!.rows[1]).toEqual(['Кызмат орду', 'Бир кызмат орду, сөзсүз керек']);
    expect(sheets[0]!.rows[0]).toEqual(sheets[1]!.rows.slice(1).map(([heading]) => heading));
    expect(
      sheets[0]!.dataValidations?.every(({ type, formula1 }) => type === 'list' && formula1?.startsWith('lists!')),
    ).toBe(true);
  });
});

it('the template of employers, filled in, is imported through the front door, once', async () => {
  const said = {
    name: '=Бакай',
    sector: 'I',
    city: 'Ош',
    stand: '7',
    taxNumber: '02711201410155',
    about: 'Кафе',
    contactName: 'Айгүл',
    contactPhone: '0555 12 34 56',
  };
  const file = join(mkdtempSync(join(tmpdir(), 'jarmanke-template-')), 'employers.xlsx');
  writeFileSync(file, await filled('employers', 'ru', said));
  const settings = {
    JARMANKE_ORGANISER_LOGIN: LOGIN,
    JARMANKE_ORGANISER_PASSWORD: PASSWORD,
    JARMANKE_DATA: fair.folder,
  };
  const bring = () => run({ what: 'employers', file, check: false, url: fair.address }, undefined, 'utf-8', settings);
  expect(await bring()).toMatchObject({ code: 0, printed: expect.stringContaining('1 of 1 rows: 1 added') });
  expect((await bring()).printed).toContain('1 of 1 rows: 0 added, 1 already there.');
  const { items } = await fair.organiser.call('GET /api/employers');
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ ...said, kind: 'public', size: '1-9' });
});

it('the headings follow the language that is asked for, a template the employer may have too', async () => {
  const employer = await fair.member('employer', { employerId: await fair.addEmployer() });
  const headings = async (language: string, query = '') => {
    const response = await fair.running.app.inject({
      url: `/api/templates/vacancies.xlsx${query}`,
      headers: { ...employer.headers, 'accept-language': language },
    });
    expect(response.headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': 'attachment; filename="vacancies-template.xlsx"',
    });
    return (await readXlsx(new Uint8Array(response.rawPayload))).sheets[0]!.rows[0]![0];
  };
  expect(await headings('en')).toBe('Job title');
  expect(await headings('ky')).toBe('Кызмат орду');
  expect(await headings('uz')).toBe('Должность');
  expect(await headings('en', '?language=ru')).toBe('Должность');
});
