import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { Paper } from './support/paper.ts';
import { organiserIn } from './support/room.ts';

let fair: TestFair;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  const env = { JARMANKE_PUBLIC_URL: 'http://fair.example' };
  [fair, browser] = await Promise.all([TestFair.open({ example: 'osh-2017', env }), chromium()]);
});
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

/** What the browser keeps when something on the page is pressed. */
const keptBy = async (page: Page, press: () => Promise<void>): Promise<{ name: string; paper: Paper }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), paper: new Paper(readFileSync(await download.path())) };
};

test('a batch is printed from its row, and made void there with a reason', async () => {
  await fair.organiser.call('POST /api/badges', { body: { count: 9 } });
  page = await organiserIn(fair, browser, 'badges');
  const { name, paper } = await keptBy(page, () => page.getByRole('button', { name: /^Download sheet/ }).click());
  expect([name.replace(/\d/g, '0'), paper.pages]).toEqual(['badges-0000.pdf', 4]);
  paper.discard();
  await page.getByRole('button', { name: /^Void batch/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Void it' }).click();
  await dialog.getByText('Why').first().waitFor();
  expect((await fair.organiser.call('GET /api/badges')).items[0]?.void).toBe(0);
  await dialog.getByLabel('Why').fill('Left in the rain');
  await dialog.getByRole('button', { name: 'Void it' }).click();
  await page.getByText('void: 9').waitFor();
  expect(await page.getByRole('button', { name: /^Download sheet/ }).isDisabled()).toBe(true);
});

test.each([
  ['Posters', 'posters.pdf', 10],
  ['Signs', 'signs.pdf', 69],
])('%s come from the print room', { timeout: 120_000 }, async (section, file, pages) => {
  page = await organiserIn(fair, browser, 'print');
  const get = page.getByRole('region', { name: section }).getByRole('button', { name: 'Download PDF' });
  const { name, paper } = await keptBy(page, () => get.click());
  expect([name, paper.pages]).toEqual([file, pages]);
  paper.discard();
});

test('a tally sheet is typed in, hour by hour', async () => {
  page = await organiserIn(fair, browser, 'places');
  const paper = page.getByRole('region', { name: 'From paper' });
  await paper.getByLabel('Tent').selectOption({ label: 'Work contracts' });
  await paper.getByLabel('Hour').selectOption({ label: '10:00–11:00' });
  await paper.getByLabel('How many people').fill('12');
  await paper.getByRole('button', { name: 'Type in' }).click();
  await paper.getByText('Work contracts: +12').waitFor();
  await paper.getByLabel('How many people').fill('8');
  await paper.getByRole('button', { name: 'Type in' }).click();
  await paper.getByText('in all: 20').waitFor();
  expect((await fair.organiser.call('GET /api/figures')).talliedByHour).toEqual({ '10': 12, '11': 8 });
});
