import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { SCREENS } from '../../server/main.ts';
import { openDevice } from '../support/devices.ts';
import { TestFair } from '../support/fair.ts';
import { KioskPage } from '../support/kiosk-page.ts';
import { fetchOldChromium, OLD_FLAGS } from '../support/old-chromium.ts';
import { CouldNotRun, holds, type Trial } from './trial.ts';

const launchOld = async (): Promise<Browser> => {
  try {
    return await chromium.launch({ ...fetchOldChromium(), args: OLD_FLAGS });
  } catch (error) {
    throw new CouldNotRun(`the old browser could not be fetched or started: ${(error as Error).message}`);
  }
};

/** Whether a part of the page with these words is there within ten seconds; presses or fills it where that is asked. */
const find = async (page: Page, part: string, words: string, act: { press?: true; fill?: string } = {}) => {
  for (let i = 0; i < 100; i++) {
    const found = await page.evaluate(
      ([selector, wished, { press, fill }]) => {
        const all = [...document.querySelectorAll<HTMLElement>(selector)];
        const one = all.find((each) => each.textContent.toLowerCase().includes(wished.toLowerCase()));
        if (press) one?.click();
        if (one && fill !== undefined) {
          (one as HTMLInputElement).value = fill;
          one.dispatchEvent(new Event('input', { bubbles: true }));
        }
        return one?.textContent ?? null;
      },
      [part, words, act] as const,
    );
    if (found !== null) return found;
    await new Promise((looked) => setTimeout(looked, 100));
  }
  throw new Error(`${part} with “${words}” did not come at ${page.url()}`);
};

/** A visitor on the way through every page of the phone. */
const walkPhone = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}/?lang=en`);
  await find(page, 'button', 'Get my code', { press: true });
  await find(page, 'svg[role=img]', '');
  const digits = await find(page, '.digits', ' ');
  await page.goto(`${address}/#/vacancies`);
  await find(page, 'main', 'Found: 200');
  await find(page, 'input[type=search]', '', { fill: 'швея' });
  await find(page, 'main a.card', 'швея', { press: true });
  await find(page, 'dl dt', '');
  await page.goto(`${address}/#/tents`);
  await find(page, 'main h1', '');
  await page.goto(`${address}/#/code`);
  await find(page, '.digits', ' ');
  await page.goto(`${address}/b/${digits.replace(/\D/g, '')}`);
  await find(page, 'main', 'It opens nothing personal');
};

export const oldBrowser: Trial = {
  promise: 'the visitor’s pages, and a kiosk, work in a browser of March 2021',
  run: async ({ say }) => {
    if (!existsSync(SCREENS)) throw new CouldNotRun('the screens are not built: npm run build');
    const browser = await launchOld();
    const fair = await TestFair.open({ example: 'osh-2017' });
    const complaints: string[] = [];
    const listen = (page: Page): void => {
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    };
    try {
      const page = await browser.newPage({ viewport: { width: 360, height: 720 } });
      listen(page);
      await walkPhone(page, fair.address);
      say(`Chromium ${browser.version()}: code, vacancies, search, tents, badge; complaints: ${complaints.length}`);
      const { id: placeId } = await fair.place('gate');
      const kiosk = await openDevice(fair, browser, 'kiosk', { placeId, width: 1280, height: 800 });
      listen(kiosk);
      await find(kiosk, '.begin', '');
      const [badge = ''] = await fair.badges(1);
      await new KioskPage(kiosk).read(badge);
      await find(kiosk, 'section.green h1', '');
      say('a kiosk lets a badge in');
    } finally {
      await browser.close();
      await fair.stop();
    }
    holds(complaints.length === 0, complaints.join('\n'));
  },
};
