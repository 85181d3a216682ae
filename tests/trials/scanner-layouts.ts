import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { badgeAddress } from '../../shared/web/qr-path.ts';
import { openDevice } from '../support/devices.ts';
import { TestFair } from '../support/fair.ts';
import { CODES, type LayoutName, strokesOn } from '../support/layouts.ts';
import { SCREENS } from '../../server/main.ts';
import { command } from './served.ts';
import { CouldNotRun, holds, type Trial, wishRoot } from './trial.ts';

const LAYOUTS: LayoutName[] = ['us', 'ru', 'kg', 'fr'];
const BADGES = 100;
const DISPLAY = ':87';
const BETWEEN_KEYS_MS = 8;
/** Where the keys of `CODES` begin in each row, as X numbers them. */
const ROWS = [
  { from: 0, keycode: 49 },
  { from: 1, keycode: 10 },
  { from: 13, keycode: 24 },
  { from: 25, keycode: 51 },
  { from: 26, keycode: 38 },
  { from: 37, keycode: 52 },
];
const ENTER = '36';
/** A scanner has a clock of its own: no other work on the machine makes it pause between two keys. */
const STEADY = ['chrt', '--fifo', '50'] as const;

const keycodeOf = (code: string): number => {
  const at = CODES.indexOf(code);
  const { from, keycode } = ROWS.filter((row) => row.from <= at).at(-1)!;
  return keycode + at - from;
};

/** Presses the keys that a scanner set to an American keyboard presses, whatever the layout makes of them. */
const typeAsScanner = (text: string): void => {
  const keys = strokesOn('us', text)
    .filter(({ key }) => key !== 'Shift')
    .map(({ code, shiftKey }) => `${shiftKey ? 'shift+' : ''}${keycodeOf(code)}`);
  command(...STEADY, 'xdotool', 'key', '--clearmodifiers', '--delay', String(BETWEEN_KEYS_MS), ...keys, ENTER);
};

const startDisplay = async (): Promise<ChildProcess> => {
  for (const program of ['Xvfb', 'xdotool', 'setxkbmap']) command('which', program);
  const display = spawn(STEADY[0], [...STEADY.slice(1), 'Xvfb', DISPLAY, '-screen', '0', '800x900x24'], {
    stdio: 'ignore',
  });
  for (let i = 0; i < 100 && !existsSync(`/tmp/.X11-unix/X${DISPLAY.slice(1)}`); i++)
    await new Promise((looked) => setTimeout(looked, 100));
  process.env.DISPLAY = DISPLAY;
  return display;
};

const checkedIn = async (fair: TestFair): Promise<number> =>
  (await fair.organiser.call('GET /api/figures')).visitorsCheckedIn;

/** How many of so many badges were counted, each typed once the one before it was answered. */
const readUnder = async (layout: LayoutName, fair: TestFair, page: Page, count: number): Promise<number> => {
  command('setxkbmap', layout);
  const before = await checkedIn(fair);
  const last = page.locator('ol li').first();
  for (const badge of await fair.badges(count)) {
    typeAsScanner(badgeAddress(fair.address, badge));
    await last
      .filter({ hasText: badge.slice(-4) })
      .locator('.pill.ok')
      .waitFor({ timeout: 3000 })
      .catch(() => undefined);
  }
  return (await checkedIn(fair)) - before;
};

export const scannerLayouts: Trial = {
  promise: 'a scanner that types is read under us, ru, kg and fr, as a real keyboard of each layout',
  run: async ({ times, say }) => {
    const executablePath = command('which', 'chromium').trim();
    if (!existsSync(SCREENS)) throw new CouldNotRun('the screens are not built: npm run build');
    wishRoot('typing at a steady pace');
    const count = times ?? BADGES;
    const display = await startDisplay();
    const fair = await TestFair.open({ example: 'osh-2017' });
    const browser = await chromium.launch({ executablePath, headless: false, args: ['--no-sandbox', '--disable-gpu'] });
    try {
      const { id: placeId } = await fair.place('gate');
      const page = await openDevice(fair, browser, 'scanner', { placeId, width: 700 });
      await page.locator('.switch').waitFor();
      await page.locator('h1').first().click();
      for (const layout of LAYOUTS) {
        const read = await readUnder(layout, fair, page, count);
        say(`${layout}: ${read} of ${count} badges read`);
        holds(read === count, `under ${layout} a badge was not read`);
      }
    } finally {
      await browser.close();
      await fair.stop();
      display.kill();
    }
  },
};
