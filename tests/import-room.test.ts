import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readTable } from '../server/imports/read-table.ts';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { organiserIn } from './support/room.ts';

let fair: TestFair;
let browser: Browser;
let page: Page;
let folder: string;
beforeAll(async () => void (browser = await chromium()));
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jarmanke-import-'));
  fair = await TestFair.open();
  page = await organiserIn(fair, browser, 'tables');
});
afterEach(async () => {
  await page?.context().close();
  await fair?.stop();
  rmSync(folder, { recursive: true });
});
afterAll(() => browser?.close());

/** As somebody once sent it: a heading nobody knows, a row without a title, pay upside down, a row cut in two. */
const DIRTY = [
  'Чем занимаемся;Организация;Зарплата;Примечание',
  'Повар;Кафе «Ала-Тоо»;от 30 000;обед',
  ';Кафе «Ала-Тоо»;20 000;',
  'Швея;ОсОО Келечек;40 000 - 30 000;',
  'Токарь;Завод;по договоренности;',
  'Сварщик;Завод;25000;а;б',
].join('\r\n');

const file = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const choose = async (path: string): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByText('Choose a file').click()]);
  await chooser.setFiles(path);
};
const firstRows = () => page.getByRole('region', { name: 'The first rows as they will be read' });
const column = (heading: string) => page.getByLabel(`Column “${heading}”`);
const count = (name: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd');
const shows = async (counts: Record<string, number>): Promise<void> => {
  for (const [name, n] of Object.entries(counts)) await expect.poll(() => count(name).textContent()).toBe(String(n));
};
const act = () => page.getByRole('button', { name: 'Import', exact: true });
const titles = async () => {
  const { items } = await fair.organiser.call('GET /api/vacancies', { query: { state: 'any' } });
  return items.map(({ title }) => title).sort();
};

test('a dirty file is read in another encoding, a column is named, and what is refused comes back to be mended', async () => {
  const path = file('вакансии.csv', iconv.encode(DIRTY, 'windows-1251'));
  await choose(path);
  const encoding = page.getByLabel('Encoding of the file');
  await encoding.getByText('windows-1251 (as found)').waitFor({ state: 'attached' });
  await encoding.selectOption('koi8-r');
  await column('Чем занимаемся').waitFor({ state: 'detached' });
  expect(await act().isDisabled()).toBe(true);
  await encoding.selectOption('windows-1251');
  await page.getByRole('alert').getByText('Nothing can be brought in without: Job title').waitFor();
  await column('Чем занимаемся').selectOption({ label: 'Job title' });
  await firstRows().getByRole('cell', { name: 'Повар' }).waitFor();
  await column('Примечание').selectOption({ label: 'Conditions' });
  await firstRows().getByRole('cell', { name: 'Примечание: обед' }).waitFor();
  await shows({ Rows: 5, New: 2, 'New employers': 2, Refused: 3 });
  const refused = page.getByRole('region', { name: 'Rows that are refused' });
  expect(await refused.locator('tbody th').allTextContents()).toEqual(['3', '4', '6']);
  expect(await refused.locator('tbody td').allTextContents()).toEqual([
    'Job title is missing',
    'the pay “40 000 - 30 000” begins above its end',
    expect.stringContaining('it has 5 cells and the heading has 4'),
  ]);
  await act().click();
  await page.getByText('The file is brought in.').waitFor();
  await shows({ Added: 2, Refused: 3 });
  expect(await titles()).toEqual(['Повар', 'Токарь']);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the rows that were refused' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('вакансии.refused.csv');
  const [head, ...rows] = readTable(readFileSync(await download.path())).rows.map(({ cells }) => cells);
  expect(head).toEqual(['Why refused', 'Чем занимаемся', 'Организация', 'Зарплата', 'Примечание']);
  expect(rows.map(([, ...cells]) => cells.join(';'))).toEqual([
    ';Кафе «Ала-Тоо»;20 000;',
    'Швея;ОсОО Келечек;40 000 - 30 000;',
    'Сварщик;Завод;25000;а;б',
  ]);

  const before = (await fair.organiser.call('GET /api/journal', { query: { limit: 1000 } })).entries.length;
  await choose(path);
  await page.getByText('Columns as last time.').waitFor();
  await page.getByText('There is nothing new in this file.').waitFor();
  await act().click();
  await page.getByText('Nothing has changed: all of it was there already.').waitFor();
  await shows({ Added: 0, 'Already there': 2, Refused: 3 });
  expect((await fair.organiser.call('GET /api/journal', { query: { limit: 1000 } })).entries).toHaveLength(before);
});

test('a workbook is turned to another sheet, and a file that cannot be read says how to mend it', async () => {
  const sheet = (name: string, title: string) => ({
    name,
    rows: [
      ['Vacancy', 'Company'],
      [title, 'Café'],
    ],
  });
  await choose(file('jobs.xlsx', await writeXlsx({ sheets: [sheet('May', 'Cook'), sheet('June', 'Baker')] })));
  await firstRows().getByRole('cell', { name: 'Cook' }).waitFor();
  await page.getByLabel('Sheet of the workbook').selectOption('June');
  await firstRows().getByRole('cell', { name: 'Baker' }).waitFor();
  await choose(file('photo.csv', new Uint8Array([1, 0, 2])));
  await page.getByRole('alert').getByText('This file cannot be read. Open it in the spreadsheet program').waitFor();
  expect(await act().count()).toBe(0);
  await page.getByLabel('Invited people').check();
  await page.getByText('The server is not told who is invited').waitFor();
});

test('each step is clean to axe and fits 360 px in the dark and in the light', async () => {
  await choose(file('вакансии.csv', iconv.encode(DIRTY.replace('Чем занимаемся', 'Вакансия'), 'windows-1251')));
  await firstRows().waitFor();
  const looks = async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faultsOn(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await tooWideOn(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  await looks();
  await act().click();
  await page.getByText('The file is brought in.').waitFor();
  await looks();
});
