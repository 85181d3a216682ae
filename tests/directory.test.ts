import type { Browser, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';
import { organiserIn } from './support/room.ts';

let fair: TestFair;
let browser: Browser;
let page: Page | undefined;
beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open(), chromium()]);
});
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

const onPhone = async (part = 'turn'): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 720 } });
  page = await context.newPage();
  await page.goto(`${fair.address}/?lang=en#/help/${part}`);
  return page;
};

test('where nobody wrote anything, the page says so and whom to ask at the fair', async () => {
  await onPhone();
  await page!.getByText('The organiser has not filled in this list yet. Ask at the advice desk').waitFor();
  expect(await faultsOn(page!)).toEqual([]);
});

test('the organiser adds a union: its number is seen once the day is written on which it was checked', async () => {
  page = await organiserIn(fair, browser, 'directory/new');
  await page.getByRole('group', { name: 'Name' }).getByLabel('English').fill('Garment workers’ union');
  await page.getByLabel('Phone').fill('0312 000000');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('number hidden: not checked').waitFor();
  expect((await fair.nobody.call('GET /api/directory')).items[0]).toMatchObject({ phone: null, verifiedOn: null });
  await page.getByRole('link', { name: 'Change: Garment workers’ union' }).click();
  await page.getByLabel('Number checked on').fill('2026-10-01');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('0312 000000', { exact: true }).waitFor();
  await page.context().close();
  await onPhone();
  expect(await page.getByRole('link', { name: '0312 000000' }).getAttribute('href')).toBe('tel:0312000000');
  expect(await tooWideOn(page)).toEqual([]);
});

test('beside the labour inspection stands that it comes second: few inspectors, and notice beforehand', async () => {
  const body = { id: uuid(), kind: 'labour-inspection', name: { en: 'Labour inspection of Osh' } } as const;
  await fair.organiser.call('POST /api/directory', { body });
  await onPhone();
  await page!.getByText('Turn to a union or to legal aid first, and write to the inspection as well.').waitFor();
});

test('a fact card is written with its source, and is read on a phone with it', async () => {
  page = await organiserIn(fair, browser, 'facts/new');
  await page.getByRole('group', { name: 'Statement' }).getByLabel('English').fill('10% of waiters have a contract');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Source' }).waitFor();
  await page.getByRole('group', { name: 'Source' }).getByLabel('English').fill('A learning paper');
  await page.getByLabel('Year or date').fill('2017');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Source: A learning paper · 2017').waitFor();
  await page.context().close();
  await onPhone('facts');
  await page.getByText('10% of waiters have a contract').waitFor();
  await page.getByText('Source: A learning paper · 2017').waitFor();
  expect(await faultsOn(page)).toEqual([]);
});

describe('unions', () => {
  it('are first equally often: over as many hours as there are unions, each once, and all are always there', async () => {
    for (const { id } of (await fair.organiser.call('GET /api/directory')).items)
      await fair.organiser.call('DELETE /api/directory/:id', { params: { id } });
    const names = ['A', 'B', 'C', 'D'];
    for (const en of names)
      await fair.organiser.call('POST /api/directory', { body: { id: uuid(), kind: 'union', name: { en } } });
    const first: Record<string, number> = {};
    const now = fair.clock.read().getTime();
    for (let hour = 0; hour < 3 * names.length; hour++) {
      fair.clock.set(new Date(now + hour * 3_600_000).toISOString());
      const told = (await fair.nobody.call('GET /api/directory')).items.map(({ name }) => name.en ?? '');
      expect([...told].sort()).toEqual(names);
      first[told[0]!] = (first[told[0]!] ?? 0) + 1;
    }
    fair.clock.set(new Date(now).toISOString());
    expect(first).toEqual({ A: 3, B: 3, C: 3, D: 3 });
  });
});
