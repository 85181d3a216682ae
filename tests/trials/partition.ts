import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium as playwright } from 'playwright-core';
import { FLAGS, findOrInstallChromium } from '../support/find-chromium.ts';
import { KioskPage } from '../support/kiosk-page.ts';
import { Organiser } from '../support/organiser.ts';
import { Served } from './served.ts';
import { Square, TROUBLES } from './square.ts';
import { CouldNotRun, holds, type Trial } from './trial.ts';

const SECONDS_EACH = 75;
const HEALED_S = 60;
const FLAP_MS = 3_000;

type Kiosk = { device: string; page: KioskPage; browser: Browser; letIn: number };
type Trouble = { name: string; until: (end: number, square: Square, kiosks: Kiosk[]) => Promise<void> };

const steady = (name: keyof typeof TROUBLES): Trouble => ({
  name,
  until: async (end, square, kiosks) => {
    for (const { device } of kiosks) square.trouble(device, TROUBLES[name]);
    await pause(end - Date.now());
  },
});
const flapping: Trouble = {
  name: 'the link comes and goes every three seconds',
  until: async (end, square, kiosks) => {
    for (let cut = true; Date.now() < end; cut = !cut) {
      for (const { device } of kiosks)
        if (cut) square.trouble(device, TROUBLES['nothing passes']);
        else square.heal(device);
      await pause(FLAP_MS);
    }
  },
};

/** People come all the time; each is let in before the next. */
const arrivals = async (kiosk: Kiosk, badges: string[], isOver: () => boolean): Promise<void> => {
  while (!isOver()) {
    const badge = badges.shift();
    holds(badge !== undefined, 'there were not enough badges');
    await kiosk.page.read(badge);
    await kiosk.page.until('green');
    kiosk.letIn += 1;
    await pause(Math.random() * 1500);
  }
};

export const partition: Trial = {
  promise: 'two kiosks behind a link that drops, half drops, loses and flaps lose nobody, and nobody counts twice',
  run: async ({ times, say }) => {
    const chromium = findOrInstallChromium();
    if (!chromium) throw new CouldNotRun('there is no Chromium on this machine');
    const square = new Square(2);
    const folder = mkdtempSync(join(tmpdir(), 'jarmanke-partition-'));
    const kiosks: Kiosk[] = [];
    let served: Served | null = null;
    try {
      served = await Served.start(folder, { env: { HOST: '0.0.0.0', JARMANKE_MDNS: 'off' } });
      const organiser = await Organiser.at(`http://127.0.0.1:${served.program.port}`);
      const before = (await organiser.figures()).visitorsCheckedIn;
      for (const device of square.devices) {
        const executablePath = square.wrapper(device, chromium);
        const browser = await playwright.launch({ executablePath, args: FLAGS });
        const page = new KioskPage(await browser.newPage());
        await page.open(`http://${square.serverAt}:${served.program.port}`);
        await page.pair(await organiser.pairingCode('info-table'));
        kiosks.push({ device, page, browser, letIn: 0 });
      }
      for (const trouble of [
        steady('nothing passes'),
        steady('calls arrive, answers do not'),
        steady('one packet in five is lost'),
        flapping,
      ]) {
        const end = Date.now() + (times ?? SECONDS_EACH) * 1000;
        const badges = await organiser.badges(1000);
        const all = kiosks.map((kiosk, i) =>
          arrivals(
            kiosk,
            badges.filter((_, n) => n % 2 === i),
            () => Date.now() >= end,
          ),
        );
        await Promise.all([trouble.until(end, square, kiosks), ...all]);
        for (const { device } of kiosks) square.heal(device);
        const letIn = kiosks.reduce((sum, kiosk) => sum + kiosk.letIn, 0);
        const healed = Date.now();
        const counted = async () => (await organiser.figures()).visitorsCheckedIn - before;
        for (let there = await counted(); there !== letIn; there = await counted()) {
          holds(Date.now() - healed < HEALED_S * 1000, `${letIn} were let in, but the figures say ${there}`);
          await pause(200);
        }
        say(`${trouble.name}: ${letIn} let in so far, all there ${((Date.now() - healed) / 1000).toFixed(1)} s after`);
      }
      const { visitorsCheckedIn } = await organiser.figures();
      holds(visitorsCheckedIn - before === kiosks.reduce((sum, { letIn }) => sum + letIn, 0), 'somebody came late');
    } finally {
      for (const { browser } of kiosks) await browser.close();
      await served?.kill();
      square.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
