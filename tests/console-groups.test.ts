import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
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

const takeIn = () => page.getByRole('region', { name: 'Take in a group' });
const press = () => takeIn().getByRole('button', { name: 'Take in a group' }).click();

test('a class of nine is taken in at once, counts at the gate, and its badges are printed from its row', async () => {
  page = await organiserIn(fair, browser, 'groups');
  await takeIn().getByLabel('Group').fill('11-б, №5 мектеп');
  await takeIn().getByLabel('How many people').fill('9');
  await takeIn().getByLabel('What they do').selectOption({ label: 'Student' });
  await press();
  await takeIn().getByText('People: 9, let in: 9.').waitFor();
  const { visitorsCheckedIn, byVia, byStatus } = await fair.organiser.call('GET /api/figures');
  expect({ visitorsCheckedIn, byVia, byStatus }).toMatchObject({
    visitorsCheckedIn: 9,
    byVia: { group: 9 },
    byStatus: { student: 9 },
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download sheet.*11-б/ }).click(),
  ]);
  const paper = new Paper(readFileSync(await download.path()));
  expect(paper.pages).toBe(4);
  paper.discard();
});

test('pre-printed badges are read line by line, and the line with a wrong digit is named before anything is sent', async () => {
  page = await organiserIn(fair, browser, 'groups');
  const before = (await fair.organiser.call('GET /api/groups')).items.length;
  const [first = '', second = ''] = await fair.badges(2);
  await takeIn().getByLabel('pre-printed').check();
  await takeIn().getByLabel('Codes of the badges').fill(`http://fair.example/b/${first}\n${first}\n4351935894763551\n`);
  await press();
  await takeIn().getByText('Line 3 is no badge code').first().waitFor();
  expect((await fair.organiser.call('GET /api/groups')).items).toHaveLength(before);
  await takeIn().getByLabel('Codes of the badges').fill(`http://fair.example/b/${first}\n${first}\n${second}\n`);
  await takeIn().getByLabel('Where they go in now').selectOption({ label: 'later, each will be scanned' });
  await press();
  await takeIn().getByText('People: 2, let in: 0.').waitFor();
  expect((await fair.organiser.call('GET /api/groups')).items[0]).toMatchObject({
    count: 2,
    admitted: 0,
    batchId: null,
  });
});

test('who was invited is counted by group, and who came beside it', async () => {
  const invited = (group?: string) => ({ id: uuid(), ...(group ? { group } : {}) });
  const invitations = [invited('Lyceum 3'), invited('Lyceum 3'), invited()];
  const { items } = await fair.organiser.call('POST /api/invitations', { body: { invitations } });
  const [{ badge } = { badge: '' }] = items;
  const { id: placeId } = await fair.place('gate');
  const at = new Date().toISOString();
  await fair.enter({ id: uuid(), badge, placeId, direction: 'in', at });
  page = await organiserIn(fair, browser, 'groups');
  await page.getByText('3 invited, 1 came').waitFor();
  const rows = await page.locator('table tbody tr').allTextContents();
  expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual(['Lyceum 3 1/ 2', 'no group 0/ 1']);
});
