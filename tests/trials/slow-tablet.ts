import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { badgeAddress } from '../../shared/web/qr-path.ts';
import { SCREENS } from '../../server/main.ts';
import { openDevice, type } from '../support/devices.ts';
import { TestFair } from '../support/fair.ts';
import { findOrInstallChromium, FLAGS } from '../support/find-chromium.ts';
import { strokesOn } from '../support/layouts.ts';
import { CouldNotRun, holds, type Trial } from './trial.ts';

const SLOWER = 4;
const LONGEST_MS = 300;
const MORNINGS = 5;
const VISITORS = 3;
const GREEN = '.stage section.green';
const ENTER = { key: 'Enter', code: 'Enter' };

/** Until these words stand in this part of the page. */
type Act = { what: string; act: () => Promise<void>; until: string; within?: string };
type Asked = { answered?: Promise<number> };

/** Milliseconds from a tap, or from the last key of a scan, until what it leads to has been painted. */
const waited = async (page: Page, { act, until, within = 'main' }: Act): Promise<number> => {
  await page.evaluate(
    ([words, part]) => {
      let began = 0;
      const begin = (event: Event): void => void (began ||= event.timeStamp);
      addEventListener('pointerdown', begin, { capture: true, once: true });
      addEventListener('keydown', (event) => event.key === 'Enter' && begin(event), { capture: true });
      (globalThis as Asked).answered = new Promise((resolve) => {
        const painted = (): void => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - began);
          port2.postMessage(null);
        };
        const look = (): void => {
          const isThere = began > 0 && document.querySelector(part)?.textContent.includes(words) === true;
          requestAnimationFrame(isThere ? painted : look);
        };
        look();
      });
    },
    [until, within] as const,
  );
  await act();
  return page.evaluate(() => (globalThis as Asked).answered!);
};

const slowed = async (page: Page): Promise<Page> => {
  // What turns our TypeScript into JavaScript gives functions their names by this, in the page as well.
  await page.evaluate('globalThis.__name = (named) => named');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
};

/** What a visitor does at a kiosk from the first touch on, and with a badge in hand. */
const actsAt = (kiosk: Page, scan: () => Promise<void>): Act[] => {
  const tap = (name: string | RegExp) => () =>
    kiosk.getByRole('button', { name, exact: typeof name === 'string' }).click();
  return [
    { what: 'touch to begin', act: tap('English Touch to begin'), until: 'No badge' },
    { what: 'no badge', act: tap(/No badge/), until: 'woman' },
    { what: 'first answer', act: tap('woman'), until: '18–22' },
    { what: 'second answer', act: tap('18–22'), until: 'student' },
    { what: 'third answer', act: tap('student'), until: 'friends' },
    { what: 'last answer, until welcomed', act: tap('friends'), until: 'Welcome!' },
    { what: 'done', act: tap('Done'), until: 'Touch to begin' },
    { what: 'badge scanned at the kiosk', act: scan, until: 'Welcome!' },
  ];
};

type Waits = Map<string, number[]>;

/** A few visitors at two tablets that nobody has touched yet. */
const morning = async (fair: TestFair, browser: Browser, waits: Waits): Promise<void> => {
  const { id: placeId } = await fair.place('gate');
  const kiosk = await slowed(await openDevice(fair, browser, 'kiosk', { placeId, width: 1280, height: 800 }));
  const scanner = await slowed(await openDevice(fair, browser, 'scanner', { placeId }));
  await scanner.locator('.switch').waitFor();
  for (let n = 0; n < VISITORS; n++) {
    const [first = '', second = ''] = await fair.badges(2);
    const scan = (page: Page, badge: string) => async () => {
      await type(page, [...strokesOn('us', badgeAddress(fair.address, badge)), ENTER]);
    };
    const express = {
      what: 'badge at the express scanner',
      act: scan(scanner, second),
      until: 'Let in',
      within: GREEN,
    };
    const steps = [
      ...actsAt(kiosk, scan(kiosk, first)).map((step) => ({ page: kiosk, step })),
      { page: scanner, step: express },
    ];
    for (const { page, step } of steps) {
      await page.bringToFront();
      const took = await waited(page, step);
      holds(took < Infinity, `${step.what}: nothing came of it`);
      const row = n === 0 ? `${step.what}, first of the day` : step.what;
      waits.set(row, [...(waits.get(row) ?? []), took]);
    }
    await scanner.locator(GREEN).waitFor({ state: 'detached' });
    await kiosk.bringToFront();
    await kiosk.getByRole('button', { name: 'English Touch to begin' }).waitFor();
  }
  await Promise.all([kiosk.context().close(), scanner.context().close()]);
};

export const slowTablet: Trial = {
  promise: `on a processor ${SLOWER} times slower nobody waits longer than ${LONGEST_MS} ms for an answer`,
  run: async ({ times, say }) => {
    const executablePath = findOrInstallChromium();
    if (!executablePath) throw new CouldNotRun('there is no Chromium on this machine');
    if (!existsSync(SCREENS)) throw new CouldNotRun('the screens are not built: npm run build');
    const fair = await TestFair.open({ example: 'osh-2017' });
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    const waits: Waits = new Map();
    try {
      for (let n = 0; n < (times ?? MORNINGS); n++) await morning(fair, browser, waits);
    } finally {
      await browser.close();
      await fair.stop();
    }
    for (const [what, took] of waits) say(`${what}: ${took.map((ms) => ms.toFixed(0)).join(', ')} ms`);
    // The machine that plays the tablet does other things too: a row is judged by its middle, the first visitors by theirs.
    for (const [what, took] of waits)
      holds([...took].sort((a, b) => a - b)[took.length >> 1]! <= LONGEST_MS, `${what} took longer`);
  },
};
