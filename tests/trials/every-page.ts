import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { roomsOf } from '../../console/rooms.ts';
import { runSimulation } from '../../server/commands/simulate/command.ts';
import { ROLES, type Role } from '../../shared/endpoint.ts';
import { findOrInstallChromium, FLAGS } from '../support/find-chromium.ts';
import { faultsOn, tooWideOn } from '../support/axe.ts';
import { LOGIN, PASSWORD, TestFair } from '../support/fair.ts';
import { CouldNotRun, holds, type Trial } from './trial.ts';

const WIDTHS = [
  [1440, 900],
  [360, 780],
] as const;
const LANGUAGES = ['ky', 'ru', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
const PICTURES = 'build/pages';

/** The rooms of each role that no role before it has: every page once. */
const roomsByRole = (): [Role, string[]][] => {
  const seen = new Set<string>();
  return ROLES.map((role) => {
    const rooms = roomsOf(role)
      .map(({ at }) => at)
      .filter((at) => !seen.has(at));
    rooms.forEach((at) => seen.add(at));
    return [role, rooms];
  });
};

/** What is wrong with a page: what axe finds, and whatever is wider than the screen. */
const faultsAt = async (page: Page, room: string): Promise<string[]> => {
  await page.evaluate((at) => void (location.hash = `#/${at}`), room);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
  return [...(await tooWideOn(page)), ...(await faultsOn(page))];
};

const cookieOf = async (fair: TestFair, role: Role): Promise<string> => {
  if (role === 'organiser') return fair.organiser.headers['cookie'] ?? '';
  const { items } = await fair.organiser.call('GET /api/employers');
  const of = role === 'employer' ? { employerId: items[0]!.id } : {};
  return (await fair.member(role, of)).headers['cookie'] ?? '';
};

type Member = { role: Role; rooms: string[]; cookie: string };

/** Looks at every page of every member at one width; tells what is wrong, and how many pages it saw. */
const lookAt = async (
  browser: Browser,
  address: string,
  members: readonly Member[],
  [width, height]: (typeof WIDTHS)[number],
): Promise<{ faults: string[]; pages: number }> => {
  const faults: string[] = [];
  let pages = 0;
  for (const { role, rooms, cookie } of members)
    for (const colorScheme of SCHEMES)
      for (const language of LANGUAGES) {
        const [name = '', value = ''] = cookie.split('=');
        const context = await browser.newContext({ viewport: { width, height }, colorScheme });
        await context.addCookies([{ name, value, url: address }]);
        const page = await context.newPage();
        page.on('pageerror', ({ message }) => faults.push(`${role}: ${message}`));
        await page.goto(`${address}/console?lang=${language}`);
        for (const room of rooms) {
          const where = `${room || 'live'}-${width}-${language}-${colorScheme}`;
          faults.push(...(await faultsAt(page, room)).map((fault) => `${where}: ${fault}`));
          await page.screenshot({ path: `${PICTURES}/${where}.png` });
          pages += 1;
        }
        await context.close();
      }
  return { faults, pages };
};

const look = async (browser: Browser, fair: TestFair, say: (line: string) => void): Promise<string[]> => {
  const members: Member[] = [];
  for (const [role, rooms] of roomsByRole())
    if (rooms.length > 0) members.push({ role, rooms, cookie: await cookieOf(fair, role) });
  for (const { role, rooms } of members) say(`${role}: ${rooms.map((room) => room || 'live').join(', ')}`);
  const seen = await Promise.all(WIDTHS.map((width) => lookAt(browser, fair.address, members, width)));
  say(`${seen.reduce((sum, { pages }) => sum + pages, 0)} pages looked at; their pictures lie in ${PICTURES}`);
  return seen.flatMap(({ faults }) => faults);
};

export const everyPage: Trial = {
  promise:
    'every page of the console, wide and on a phone, in three languages, light and dark: axe clean, no wider page',
  run: async ({ say }) => {
    const executablePath = findOrInstallChromium();
    if (!executablePath) throw new CouldNotRun('there is no Chromium on this machine');
    mkdirSync(PICTURES, { recursive: true });
    const fair = await TestFair.open({ example: 'osh-2017' });
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    try {
      const day = { url: fair.address, day: 'osh-2017', visitors: '200', login: LOGIN, password: PASSWORD };
      holds((await runSimulation(day, {}, () => undefined)) === 0, 'the day could not be played');
      const faults = await look(browser, fair, say);
      holds(faults.length === 0, `${faults.length} faults:\n${faults.join('\n')}`);
    } finally {
      await browser.close();
      await fair.stop();
    }
  },
};
