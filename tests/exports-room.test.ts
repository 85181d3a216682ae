import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTables } from '../server/imports/read-tables.ts';
import { readWorkbook } from '../server/sheets/read-workbook.ts';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { organiserIn } from './support/room.ts';

const FORMULA = '=HYPERLINK("http://evil.example","Тигүүчү")';
const TURNED = 'Ашпозчу \u202Eгнилек\u202C\u200B';
const NOVEL = `${'Узун сөз. '.repeat(500)}`.trim();

let fair: TestFair;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open(), chromium()]);
  const employerId = await fair.addEmployer(TURNED, '7');
  const body = { employerId, title: FORMULA, description: NOVEL, howToApply: '+996 555 12 34 56' };
  await fair.organiser.call('POST /api/vacancies', { body });
  page = await organiserIn(fair, browser, 'exports');
});
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

const taken = async (format: 'CSV' | 'XLSX') => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('region', { name: 'Tables of the fair' })
      .getByRole('link', { name: `Vacancies, ${format}` })
      .click(),
  ]);
  const { day } = await fair.organiser.call('GET /api/fair');
  expect(download.suggestedFilename()).toBe(`${day}-vacancies.${format.toLowerCase()}`);
  return new Uint8Array(readFileSync(await download.path()));
};

const expectPlain = (rows: string[][]): void => {
  const [headings = [], row = [], ...others] = rows;
  expect(others).toEqual([]);
  const cell = (heading: string) => row[headings.indexOf(heading)];
  expect(cell('Job title')).toBe(FORMULA);
  expect(cell('Employer')).toBe('Ашпозчу гнилек');
  expect(cell('Duties')).toBe(NOVEL);
  expect(cell('How to apply')).toBe('+996 555 12 34 56');
  expect(rows.flat().join()).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069]/);
};

test('the vacancies as CSV hold hostile words as plain text behind an apostrophe, and read back as they were', async () => {
  const bytes = await taken('CSV');
  expect(Buffer.from(bytes).toString('utf8')).toContain(`"'=HYPERLINK(""http`);
  const [table] = await readTables(bytes, {});
  expectPlain(table!.rows.map(({ cells }) => cells));
});

test('as a workbook they are texts, none of them a formula', async () => {
  const [sheet] = await readWorkbook(await taken('XLSX'));
  expectPlain(sheet!.rows.map(({ cells }) => cells));
  expect(sheet!.rows.flatMap(({ broken }) => [...broken.keys()])).toEqual([]);
});
