import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { expectFinished } from './support/rights-day.ts';
import { organiserIn } from './support/room.ts';

let stick: string;
let fair: TestFair;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  stick = mkdtempSync(join(tmpdir(), 'jarmanke-stick-'));
  [fair, browser] = await Promise.all([TestFair.open({ env: { JARMANKE_BACKUP_DIR: stick } }), chromium()]);
  page = await organiserIn(fair, browser, 'fairs');
});
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
  rmSync(stick, { recursive: true, force: true });
});

const make = () => page.getByRole('button', { name: 'Make a backup now' }).click();

test('an organiser makes a backup, and sees where it lies and who can read it', async () => {
  await page.getByText('There is no backup yet.').waitFor();
  await make();
  await page.getByText(/^\s*The last: .* kB/).waitFor();
  await page.getByText(stick).waitFor();
  await page.getByText('Not encrypted').waitFor();
  await expectFinished(page);
});

test('a stick that was pulled out is told there and on the live page, until it is back', async () => {
  rmSync(stick, { recursive: true });
  await fair.addEmployer();
  await make();
  await page.getByRole('alert').getByText('Plug the disk or stick in again').waitFor();
  await expectFinished(page);
  await page.goto(`${fair.address}/console?lang=en#/`);
  const alert = page.getByRole('alert').filter({ hasText: 'No backup was made' });
  await alert.waitFor();
  await expectFinished(page);
  await alert.getByRole('link', { name: 'See the backups' }).click();
  mkdirSync(stick);
  await make();
  await page.getByText(/^\s*The last: /).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});
