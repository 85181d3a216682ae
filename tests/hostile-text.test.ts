import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium } from './support/browser.ts';
import { Canaries, sayEverything } from './support/canaries.ts';
import { TestFair } from './support/fair.ts';
import { organiserIn } from './support/room.ts';

const MARKUP = `<img/src="x"/onerror="document.title='taken'">`;
const BIDI = '\u202e\u2066';
/** A formula, markup, letters that turn the line around, a word, and then one word as long as fits. */
const hostile = (word: string, room: number): string => {
  const start = `=1+2"${MARKUP}${BIDI}${word}`;
  return room < start.length ? word.slice(0, room) : start + 'ж'.repeat(Math.min(room, 3000) - start.length);
};

let fair: TestFair;
let browser: Browser;
let vacancyId: string;
let words: string[];
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open(), chromium()]);
  const { canaries } = await sayEverything(fair, new Canaries(hostile));
  words = canaries.words;
  const { items } = await fair.organiser.call('GET /api/vacancies', { query: { state: 'held' } });
  vacancyId = items[0]?.id ?? 'missing';
  const novel = { title: hostile('Роман', 300), description: hostile('роман', 3000) + ' аялдай'.repeat(2400) };
  await fair.organiser.call('PATCH /api/vacancies/:id', { params: { id: vacancyId }, body: novel });
  const decision = { decision: 'show', reason: hostile('себеп', 1000) } as const;
  for (const by of [fair.organiser, await fair.member('moderator')])
    await by.call('POST /api/vacancies/:id/decision', { params: { id: vacancyId }, body: decision });
});
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

const phone = async (path: string, width = 360): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  contexts.push(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  await page.goto(`${fair.address}${path}`);
  return page;
};
/** What is wrong with a page on which somebody's markup stands. */
const harmOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...[...document.querySelectorAll('img[src="x"], [onerror]')].map(({ outerHTML }) => `markup: ${outerHTML}`),
      ...(document.title === 'taken' ? ['a script ran'] : []),
      ...(/[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerText) ? ['a line is turned around'] : []),
      ...(scrollWidth > clientWidth ? [`too wide: ${scrollWidth} in ${clientWidth}`] : []),
    ];
  });
const wordsOn = async (page: Page): Promise<number> => {
  const text = await page.locator('body').innerText();
  return words.filter((word) => text.includes(word)).length;
};

describe('a fair where somebody wrote markup, formulas and novels into every field', () => {
  const ROOMS = [
    '',
    'vacancies',
    'employers',
    'places',
    'offers',
    'visitors',
    'coverage',
    'groups',
    'badges',
    'members',
  ];
  const FEW = ['print', 'exports', 'devices', 'rules', 'journal'];

  test.each([...ROOMS, ...FEW])('the room "%s" of the console shows it as text and keeps its width', async (room) => {
    const page = await organiserIn(fair, browser, room);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.locator('#content h1').waitFor();
    await expect.poll(() => page.getByRole('status').filter({ hasText: '…' }).count()).toBe(0);
    expect(await harmOn(page)).toEqual([]);
    await page.context().close();
  });

  test('whoever decides about the vacancy reads the markup letter by letter', async () => {
    const page = await organiserIn(fair, browser, `vacancies/${vacancyId}`);
    await page.locator('h1', { hasText: MARKUP }).waitFor();
    await page.getByText('себеп').first().waitFor();
    expect(await wordsOn(page)).toBeGreaterThan(0);
    expect(await harmOn(page)).toEqual([]);
    await page.context().close();
  });

  test.each(['/', '/#/vacancies', '/#/tents', '/#/press', '/board', '/kiosk', '/api/docs'])(
    'visitors at %s see text and nothing else',
    async (path) => {
      const page = await phone(path);
      await page.locator('h1, h2').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await harmOn(page)).toEqual([]);
    },
  );

  test('a visitor reads the vacancy with its novel, and prints it, as text', async () => {
    const page = await phone(`/v/${vacancyId}`);
    await page.locator('h1', { hasText: MARKUP }).waitFor();
    expect(await wordsOn(page)).toBeGreaterThan(3);
    expect(await harmOn(page)).toEqual([]);
  });

  test('its tables of papers keep it as text', async () => {
    for (const what of ['vacancies', 'employers', 'offers', 'decisions'] as const) {
      const reply = await fair.organiser.app.inject({
        url: `/api/exports/${what}.csv`,
        headers: fair.organiser.headers,
      });
      const cells = reply.body.split(/[;,\n]/);
      expect([what, cells.filter((cell) => /^"?[=+\-@]\D/.test(cell))]).toEqual([what, []]);
    }
  });
});
