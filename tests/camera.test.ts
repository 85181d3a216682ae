import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { badgeAddress } from '../shared/web/qr-path.ts';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import { badgeVideo, discardFilm, qrVideo } from './support/camera-video.ts';
import { openDevice } from './support/devices.ts';
import { TestFair } from './support/fair.ts';
import { Paper } from './support/paper.ts';
import { badgeAt, printed } from './support/printed.ts';

/** Stands for the name of a server in a network without a certificate. */
const PLAIN = 'fair.example';
let fair: TestFair;
let browser: Browser | undefined;
let page: Page | undefined;
const films: string[] = [];

beforeAll(async () => {
  fair = await TestFair.open({ example: 'osh-2017', env: { JARMANKE_PUBLIC_URL: 'http://fair.example:8080' } });
});
afterEach(async () => {
  await page?.context().close();
  await browser?.close();
  [browser, page] = [undefined, undefined];
  films.splice(0).forEach(discardFilm);
});
afterAll(() => fair?.stop());

const checkedIn = async (): Promise<number> => (await fair.organiser.call('GET /api/figures')).visitorsCheckedIn;
const linkTo = (badge: string): string => badgeAddress(fair.address, badge);

/** A browser whose camera shows a film. */
const withCamera = (film: string): Promise<Browser> => {
  films.push(film);
  return chromium([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]);
};

async function lookingScanner(on: Browser, look: Parameters<typeof openDevice>[3] = {}): Promise<Page> {
  const { id: placeId } = await fair.place('gate');
  const opened = await openDevice(fair, on, 'scanner', { placeId, ...look });
  await opened.locator('.stage .button').click();
  return opened;
}

describe('the camera', () => {
  test('reads badge after badge, each once, in a dim room and a bright one', async () => {
    for (const shooting of [{ blur: 1 }, { light: -35, blur: 2, module: 5 }, { light: 40, module: 3, blur: 0 }]) {
      const badges = await fair.badges(5);
      const before = await checkedIn();
      browser = await withCamera(qrVideo(badges.map(linkTo), { framesEach: 12, ...shooting }));
      page = await lookingScanner(browser);
      await expect.poll(checkedIn, { timeout: 30_000 }).toBe(before + badges.length);
      await page.context().close();
      await browser.close();
    }
  });

  test('reads every badge of a printed sheet, laid on a table', async () => {
    const { batchId, codes } = await fair.organiser.call('POST /api/badges', { body: { count: 8 } });
    const paper = new Paper(await printed(fair.organiser, 'GET /api/badges/:batchId.pdf', { params: { batchId } }));
    const badges = codes.map((_, n) => paper.picture(1, badgeAt(n)));
    paper.discard();
    const before = await checkedIn();
    browser = await withCamera(badgeVideo(badges, { framesEach: 8 }));
    page = await lookingScanner(browser);
    await expect.poll(checkedIn, { timeout: 30_000 }).toBe(before + codes.length);
  });

  test('a badge that stays in view is one scan', async () => {
    const [badge = '', next = ''] = await fair.badges(2);
    browser = await withCamera(qrVideo([badge, badge, badge, next].map(linkTo), { framesEach: 15 }));
    page = await lookingScanner(browser);
    await page
      .locator('ol li')
      .filter({ hasText: next.slice(-4) })
      .waitFor();
    expect(
      await page
        .locator('ol li')
        .filter({ hasText: badge.slice(-4) })
        .count(),
    ).toBe(1);
  });

  test('reads bare digits, and says that another code is no badge', async () => {
    const [badge = ''] = await fair.badges(1);
    browser = await withCamera(qrVideo([badge, 'WIFI:S:fair;;'], { framesEach: 20 }));
    page = await lookingScanner(browser);
    await page.getByText('This is not a badge code').waitFor();
    await page
      .locator('ol li')
      .filter({ hasText: badge.slice(-4) })
      .waitFor();
  });

  test('lets a visitor in at the kiosk, where the digits are asked for', async () => {
    const [badge = ''] = await fair.badges(1);
    browser = await withCamera(qrVideo([linkTo(badge)]));
    const { id: placeId } = await fair.place('info-table');
    page = await openDevice(fair, browser, 'kiosk', { placeId, width: 1280, height: 800 });
    await page.getByRole('button', { name: 'English Touch to begin' }).click();
    await page.getByRole('button', { name: /I have a badge/ }).click();
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await page.locator('section.green h1').waitFor();
  });

  test('is fetched when it is opened, from the fair itself and from nowhere else', async () => {
    browser = await withCamera(qrVideo([linkTo((await fair.badges(1))[0]!)]));
    const { id: placeId } = await fair.place('gate');
    page = await openDevice(fair, browser, 'scanner', { placeId });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.locator('.switch').waitFor();
    expect(asked.filter((url) => /zxing|wasm/.test(url))).toEqual([]);
    await page.locator('.stage .button').click();
    await page.locator('.aim').waitFor();
    expect(asked.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
    expect(asked.filter((url) => !url.startsWith(fair.address))).toEqual([]);
  });

  test('takes the browser’s own reader of codes where there is one, and lights the torch of a camera that has one', async () => {
    const [badge = ''] = await fair.badges(1);
    browser = await withCamera(qrVideo(['nothing to be read here']));
    const { id: placeId } = await fair.place('gate');
    page = await openDevice(fair, browser, 'scanner', { placeId });
    await page.addInitScript((code) => {
      const own = class {
        static getSupportedFormats = () => Promise.resolve(['qr_code']);
        detect = () => Promise.resolve([{ rawValue: code }]);
      };
      Object.assign(globalThis, { BarcodeDetector: own, torches: [] });
      MediaStreamTrack.prototype.getCapabilities = () => ({ torch: true }) as MediaTrackCapabilities;
      MediaStreamTrack.prototype.applyConstraints = (wish) => {
        (globalThis as unknown as { torches: unknown[] }).torches.push(wish?.advanced?.[0]);
        return Promise.resolve();
      };
    }, badge);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.locator('.stage .button').click();
    await page
      .locator('ol li')
      .filter({ hasText: badge.slice(-4) })
      .waitFor();
    expect(asked.filter((url) => url.includes('zxing'))).toEqual([]);
    const torch = page.getByRole('button', { name: /Light/ });
    await torch.click();
    await expect.poll(() => torch.getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate(() => (globalThis as unknown as { torches: unknown[] }).torches)).toEqual([
      { torch: true },
    ]);
  });
});

describe('where no camera can be had, the page says why and how to go on', () => {
  test('over plain http', async () => {
    browser = await chromium([`--host-resolver-rules=MAP ${PLAIN} 127.0.0.1`]);
    const plain = fair.address.replace('127.0.0.1', PLAIN);
    const { id: placeId } = await fair.place('gate');
    page = await openDevice(fair, browser, 'scanner', { placeId, address: plain });
    await page.locator('.stage .button').click();
    await page.getByRole('alert').filter({ hasText: 'not https' }).waitFor();
    await page.getByRole('button', { name: 'Type digits' }).click();
    await page.locator('output').waitFor();
  });

  test.each([
    ['en', 'NotAllowedError', 'The camera is not allowed'],
    ['ky', 'NotFoundError', 'камера табылган жок'],
    ['ru', 'NotReadableError', 'занята другой программой'],
  ] as const)('in %s after %s', async (lang, fault, words) => {
    browser = await chromium();
    const { id: placeId } = await fair.place('gate');
    page = await openDevice(fair, browser, 'scanner', { placeId, lang });
    await page.addInitScript((name) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
    }, fault);
    await page.reload();
    await page.locator('.stage .button').click();
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
    expect([...(await faultsOn(page)), ...(await tooWideOn(page))]).toEqual([]);
  });

  test('when nothing is there to ask, as in a browser without a window', async () => {
    browser = await chromium(['--deny-permission-prompts']);
    page = await lookingScanner(browser);
    await page.locator('.camera [role=alert]').waitFor();
  });

  test('an open camera has no fault that axe knows', async () => {
    browser = await withCamera(qrVideo(['nothing to be read here']));
    page = await lookingScanner(browser, { lang: 'ky', theme: 'dark' });
    await page.locator('.aim').waitFor();
    expect([...(await faultsOn(page)), ...(await tooWideOn(page))]).toEqual([]);
  });
});
