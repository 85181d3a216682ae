import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pagesOf } from '../kiosk/board/pages.ts';
import type { VacancyCard } from '../shared/vacancies.ts';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import { TestFair } from './support/fair.ts';

let fair: TestFair;
let browser: Browser;
let page: Page;
let employerId: string;

beforeAll(async () => {
  [fair, browser] = await Promise.all([TestFair.open({ example: 'osh-2017' }), chromium()]);
  employerId = await fair.addEmployer();
});
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.clock.install();
  await page.goto(`${fair.address}/board`);
  await page.locator('tbody tr').first().waitFor();
  return () => page.close();
});

const POLLED = { interval: 100, timeout: 12_000 };
const post = (title: string) =>
  fair.organiser.call('POST /api/vacancies', {
    body: { employerId, title, place: 'Ош', contract: 'open-ended', payFrom: 30_000, description: 'Вести учёт' },
  });

describe('the noticeboard', () => {
  test('shows eight vacancies of the fair’s own city, the next eight after 12 s, in the other language', async () => {
    const rows = () => page.locator('tbody tr').allTextContents();
    const first = await rows();
    expect(first).toHaveLength(8);
    expect(await page.locator('h1').textContent()).toBe('Жумуш · Работа: Ош');
    expect(await page.locator('html').getAttribute('lang')).toBe('ky');
    await page.clock.runFor(12_000);
    await page.getByText(/вакансий, 2\/\d+/).waitFor();
    expect(await rows()).not.toEqual(first);
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  });

  test('a vacancy that is posted appears at once and is marked for ten seconds; filled, it leaves', async () => {
    // Its clock stands still while the machine is busy: the first page would turn otherwise.
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.reload();
    const after = (wished: Locator) =>
      expect.poll(async () => {
        await page.clock.runFor(10);
        return wished.count();
      }, POLLED);
    await after(page.locator('tbody tr')).toBe(8);
    const { id } = await post('Бухгалтер на день');
    const row = page.locator('tbody tr', { hasText: 'Бухгалтер на день' });
    await after(row.locator('.new')).toBe(1);
    await page.clock.runFor(10_500);
    await row.waitFor();
    expect(await row.locator('.new').count()).toBe(0);
    await fair.organiser.call('PATCH /api/vacancies/:id', { params: { id }, body: { state: 'filled' } });
    await row.waitFor({ state: 'detached' });
  });

  test('says that the connection is lost when nothing was heard for 15 s', async () => {
    await page.routeWebSocket('**/api/feed*', (socket) => void socket);
    await page.reload();
    await page.clock.runFor(15_500);
    await page.getByText('байланыш жок · нет связи').waitFor();
  });

  test('axe finds nothing and no word is too wide on ten pages in a row', async () => {
    expect(await faultsOn(page)).toEqual([]);
    for (let turn = 0; turn < 10; turn++) {
      expect(await tooWideOn(page)).toEqual([]);
      await page.clock.runFor(12_000);
    }
    expect(await faultsOn(page)).toEqual([]);
  });

  test('paired by its link it stands among the devices; revoked it goes on showing, and is asked for no code', async () => {
    const told = async () => (await fair.organiser.call('GET /api/devices')).items.find(({ name }) => name === 'TV');
    const { id, pairingCode } = await fair.organiser.call('POST /api/devices', { body: { name: 'TV', kind: 'board' } });
    await page.goto(`${fair.address}/board#pair`);
    await page.getByLabel('Туташтыруу коду').fill('000000');
    await page.locator('form button').click();
    await page.getByRole('alert').waitFor();
    expect(await faultsOn(page)).toEqual([]);
    await page.goto(`${fair.address}/board#pair=${pairingCode}`);
    await page.locator('tbody tr').first().waitFor();
    expect(page.url()).not.toContain('pair');
    await expect.poll(async () => (await told())?.lastHeardAt).toEqual(expect.any(String));
    await fair.organiser.call('DELETE /api/devices/:id', { params: { id }, query: {} });
    const refused = page.waitForResponse((reply) => reply.status() === 401);
    await page.clock.runFor(10_000);
    await refused;
    await page.reload();
    await page.locator('tbody tr').first().waitFor();
    expect(await page.evaluate(() => localStorage.getItem('jarmanke.board'))).toBeNull();
  });
});

test('the board groups by how far away the work is, eight a page, the newest first', () => {
  const card = (id: string, origin: VacancyCard['origin'], postedAt: string) =>
    ({ id, origin, postedAt }) as VacancyCard;
  const host = Array.from({ length: 9 }, (_, i) => card(`h${i}`, 'host', `2017-10-25T0${i}:00:00.000Z`));
  const pages = pagesOf([card('a', 'abroad', '2017-10-25T12:00:00.000Z'), ...host]);
  expect(
    pages.map(({ origin, n, of, total, vacancies }) => [origin, n, of, total, vacancies.map(({ id }) => id)]),
  ).toEqual([
    ['host', 1, 2, 9, ['h8', 'h7', 'h6', 'h5', 'h4', 'h3', 'h2', 'h1']],
    ['host', 2, 2, 9, ['h0']],
    ['abroad', 1, 1, 1, ['a']],
  ]);
});
