import type { Browser, BrowserContext, Page } from 'playwright-core';
import { v7 as uuid } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import { TestFair, scan } from './support/fair.ts';
import { codesIn, Paper } from './support/paper.ts';

let fair: TestFair;
let browser: Browser;
let context: BrowserContext | undefined;
const complaints: string[] = [];

beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open({ example: 'osh-2017' }), chromium()]);
});
afterEach(async () => {
  await context?.close();
  expect(complaints.splice(0)).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

type Look = { lang?: string; colorScheme?: 'light' | 'dark'; width?: number };

/** A visitor's phone that opens a page of the fair; what its console complains about fails the test. */
async function phone(path: string, { lang = 'en', colorScheme = 'light', width = 360 }: Look = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width, height: 720 }, colorScheme });
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const [before = '', hash] = path.split('#');
  await page.goto(`${fair.address}${before}?lang=${lang}${hash === undefined ? '' : `#${hash}`}`);
  return page;
}

describe('a visitor’s own phone', () => {
  test('gets a code without a single question, and still has it after it was closed', async () => {
    const page = await phone('/');
    await page.getByRole('button', { name: 'Get my code' }).click();
    const digits = await page.locator('.digits').textContent();
    expect(digits).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    await page.reload();
    expect(await page.locator('.digits').textContent()).toBe(digits);
  });

  test('that was led here by a poster says so of its visitor, whatever it opened in between', async () => {
    const page = await phone('/');
    await page.goto(`${fair.address}/?from=banner`);
    await page.goto(`${fair.address}/#/tents`);
    const before = (await fair.organiser.call('GET /api/figures')).byHeardFrom;
    await page.goto(`${fair.address}/#/code`);
    await page.getByRole('button', { name: 'Get my code' }).click();
    const badge = (await page.locator('.digits').textContent()) ?? '';
    await fair.enter(scan(badge, (await fair.place('gate')).id));
    const { byHeardFrom } = await fair.organiser.call('GET /api/figures');
    expect(byHeardFrom['banner']).toBe((before['banner'] ?? 0) + 1);
  });

  test('prints its badge alone, with a code that a camera reads from the paper', async () => {
    const page = await phone('/');
    await page.getByRole('button', { name: 'Get my code' }).click();
    await page.goto(`${fair.address}/#/code`);
    const digits = ((await page.locator('.digits').textContent()) ?? '').replaceAll(' ', '');
    const paper = new Paper(await page.pdf({ format: 'A4', printBackground: true }));
    expect([paper.pages, paper.codes(1)]).toEqual([1, [`${fair.address}/b/${digits}`.toUpperCase()]]);
    expect(paper.text()).not.toContain('To the fair');
    paper.discard();
  });

  test('checks itself in where the QR code of a gate leads it, once it has a code', async () => {
    const { items } = await fair.organiser.call('GET /api/places');
    const gate = items.find(({ kind }) => kind === 'gate')!;
    const page = await phone(`/#/at/${gate.id}/${gate.placeKey}`);
    await page.getByRole('button', { name: 'Get my code' }).click();
    await page.getByRole('button', { name: 'I am here' }).click();
    await page.getByRole('heading', { name: 'Welcome!' }).waitFor();
    await page.getByRole('button', { name: 'To the fair' }).click();
    await page.getByText('You are checked in').waitFor();
    expect(page.url()).not.toContain(gate.placeKey);
  });

  test('a key that was made up checks nobody in, and the phone says why', async () => {
    const gate = await fair.place('gate');
    const page = await phone(`/#/at/${gate.id}/made-up`);
    await page.getByRole('button', { name: 'Get my code' }).click();
    await page.getByRole('button', { name: 'I am here' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('heading', { name: 'Welcome!' }).count()).toBe(0);
    expect(complaints.splice(0)).toEqual([expect.stringContaining('403')]);
  });

  test('finds vacancies by a word, page by page, and shows what each says of its conditions', async () => {
    const page = await phone('/#/vacancies');
    await page.getByText('Found: 200').waitFor();
    const cards = page.locator('main a.card');
    const first = await cards.count();
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => cards.count()).toBeGreaterThan(first);
    await page.getByRole('searchbox').fill('швея');
    await expect.poll(async () => (await cards.first().textContent())?.toLowerCase()).toContain('шве');
    await cards.first().click();
    await page
      .getByText(/\d+ of 12 facts given/)
      .first()
      .waitFor();
    expect(await page.locator('dl').last().locator('dt').count()).toBe(12);
  });

  test('a vacancy’s own link opens it, and one that was filled says so', async () => {
    const { items } = await fair.organiser.call('GET /api/vacancies', { query: {} });
    const { id, title } = items[0]!;
    const page = await phone(`/v/${id}`);
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await fair.organiser.call('PATCH /api/vacancies/:id', { params: { id }, body: { state: 'filled' } });
    await page.reload();
    await page.getByText('This vacancy is no longer shown').waitFor();
    expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
  });

  test('a scanned badge says that it opens nothing personal', async () => {
    const [badge = ''] = await fair.badges(1);
    const page = await phone(`/B/${badge}`);
    await page.getByText('It opens nothing personal', { exact: false }).waitFor();
    expect(page.url()).toContain(`/b/${badge}`);
  });

  test('that was sent a code keeps it by its owner’s word, shows it at the fair, and saves it as a picture', async () => {
    const invitations = [{ id: uuid() }];
    const { items } = await fair.organiser.call('POST /api/invitations', { body: { invitations } });
    const { badge, url } = items[0]!;
    const page = await phone(new URL(url).pathname);
    await page.getByText((await fair.organiser.call('GET /api/fair')).venue['en']!).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a picture' }).click(),
    ]);
    expect(codesIn(await download.path())).toEqual([`${fair.address}/b/${badge}`.toUpperCase()]);
    await page.getByRole('button', { name: 'This is my code' }).click();
    await page.getByText('The code stays on this phone').waitFor();
    await page.goto(`${fair.address}/`);
    expect((await page.locator('.digits').textContent())?.replaceAll(' ', '')).toBe(badge);
    const { items: places } = await fair.organiser.call('GET /api/places');
    const gate = places.find(({ kind }) => kind === 'gate')!;
    await page.goto(`${fair.address}/#/at/${gate.id}/${gate.placeKey}`);
    await page.getByText('Show this code at the door').waitFor();
    expect(await page.getByRole('button', { name: 'Get my code' }).count()).toBe(0);
  });

  test.each([
    ['ky', 'dark'],
    ['ru', 'light'],
    ['en', 'dark'],
  ] as const)('axe finds nothing and no word is too wide for 320 px in %s, %s', async (lang, colorScheme) => {
    const page = await phone('/', { lang, colorScheme, width: 320 });
    const check = async (ready: string) => {
      await page.locator(ready).first().waitFor();
      expect([...(await faultsOn(page)), ...(await tooWideOn(page))]).toEqual([]);
    };
    await check('main a.card');
    await page.goto(`${fair.address}/#/questions`);
    await check('fieldset');
    await page.locator('form button').click();
    await check('.digits');
    await page.goto(`${fair.address}/#/code`);
    await check('.qr');
    await page.goto(`${fair.address}/#/vacancies`);
    await check('main a.card');
    await page.locator('main a.card').first().click();
    await check('article dl div');
    await page.goto(`${fair.address}/#/tents`);
    await check('ol time');
    await page.goto(`${fair.address}/press`);
    await check('dl');
  });
});
