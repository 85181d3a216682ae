import type { Browser, Page } from 'playwright-core';
import type { DeviceKind } from '../../shared/endpoint.ts';
import type { TestFair } from './fair.ts';
import type { Pressed } from './layouts.ts';

type Look = {
  lang?: string;
  theme?: 'light' | 'dark' | 'sun';
  width?: number;
  height?: number;
  /** Where the device belongs; without one it is asked where it stands. */
  placeId?: string;
  /** What the device is called in the console. */
  name?: string;
  /** Time stands still once the page is there, until the test moves it: nothing vanishes while it is looked at. */
  still?: boolean;
  /** How the device reaches the server, where not by this machine's own address. */
  address?: string;
};

/** A page of a device that was paired and tested before; the caller closes its context. */
export async function openDevice(fair: TestFair, browser: Browser, kind: DeviceKind, look: Look = {}): Promise<Page> {
  const {
    lang = 'en',
    theme = 'light',
    width = 360,
    height = 740,
    placeId,
    name = 'A device',
    address = fair.address,
    still = false,
  } = look;
  const body = { name, kind, ...(placeId ? { placeId } : {}) };
  const { pairingCode } = await fair.organiser.call('POST /api/devices', { body });
  const pairing = await fair.nobody.call('POST /api/devices/pair', { body: { pairingCode } });
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await page.addInitScript(
    ([kept, chosen]) => {
      localStorage.setItem('jarmanke.device', kept!);
      localStorage.setItem('jarmanke.theme', chosen!);
    },
    [JSON.stringify(pairing), theme],
  );
  if (still) await page.clock.install();
  await page.goto(`${address}/kiosk?lang=${lang}`);
  if (!still) return page;
  await page.locator('main').waitFor();
  await page.clock.pauseAt(Date.now() + 1000);
  return page;
}

/** Presses keys as fast as a scanner does on whatever has the focus; whether the page kept the last one from the browser. */
export const type = (page: Page, keys: readonly Pressed[]): Promise<boolean> =>
  page.evaluate((pressed) => {
    const press = (key: Pressed): boolean =>
      !(document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }),
      );
    return pressed.map(press).at(-1) ?? false;
  }, keys);
