import { createHash, X509Certificate } from 'node:crypto';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { faultsOn, tooWideOn } from './support/axe.ts';
import { chromium } from './support/browser.ts';
import { LOGIN, PASSWORD, TestFair } from './support/fair.ts';

let fair: TestFair;
let browser: Browser;
let http: string;
let https: string;
let context: BrowserContext | undefined;
/** What the pages' consoles complained of, and what they asked of anybody else. */
let complaints: string[] = [];
let outside: string[] = [];

beforeAll(async () => {
  fair = await TestFair.open({ example: 'osh-2017', tls: true, env: { HOST: '0.0.0.0' } });
  const { leaf } = fair.running.house.certificates!;
  const spki = new X509Certificate(leaf!.certificate).publicKey.export({ type: 'spki', format: 'der' });
  const trusted = createHash('sha256').update(spki).digest('base64');
  browser = await chromium([`--ignore-certificate-errors-spki-list=${trusted}`]);
  http = fair.address;
  https = `https://${new URL(http).hostname}:${fair.running.house.tlsPort()}`;
});
afterEach(async () => {
  await context?.close();
  context = undefined;
});
afterAll(async () => {
  await browser?.close();
  await fair?.stop();
});

/** A browser on the square, where nothing but the fair answers. */
const onTheSquare = async (options: BrowserContextOptions = {}, by = browser): Promise<Page> => {
  [complaints, outside] = [[], []];
  context = await by.newContext(options);
  await context.route(
    (url) => url.hostname !== new URL(http).hostname,
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    // The console asks who is signed in, and before the sign-in nobody is.
    if (line.location().url.endsWith('/api/session')) return;
    if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
  });
  return page;
};

const PHONE = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  userAgent:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
};

/** What only a secure page is given. */
const powers = (page: Page) =>
  page.evaluate(() => ({
    secure: isSecureContext,
    worker: 'serviceWorker' in navigator,
    camera: navigator.mediaDevices !== undefined,
    subtle: crypto.subtle !== undefined,
  }));
const ALL = { secure: true, worker: true, camera: true, subtle: true };

describe('https on the local network', () => {
  test('a tablet that trusts the fair has there what kiosks and scanners need', async () => {
    const page = await onTheSquare();
    await page.goto(`${https}/kiosk?lang=en`);
    await page.getByRole('heading', { name: 'Connect this device' }).waitFor();
    expect(await powers(page)).toEqual(ALL);
    expect([complaints, outside]).toEqual([[], []]);
  });

  test('a tablet that does not trust it is warned instead', async () => {
    const stranger = await chromium();
    const page = await onTheSquare({}, stranger);
    const refusal = await page.goto(`${https}/kiosk`).catch((error: Error) => error.message);
    await stranger.close();
    expect(refusal).toContain('ERR_CERT_AUTHORITY_INVALID');
  });

  test('a tablet pairs itself with the code that the console shows, and tells of its storage', async () => {
    const page = await onTheSquare({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${https}/console?lang=en`);
    await page.getByLabel('Login').fill(LOGIN);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForSelector('nav');
    await page.goto(`${https}/console#/devices/new`);
    await page.getByLabel('Name').fill('Kiosk 3');
    await page.getByRole('button', { name: 'Add and show the code' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('img').waitFor();
    const code = await dialog.locator('.code').textContent();
    expect(await dialog.getByText(`${https}/kiosk`).count()).toBe(1);
    const tablet = await context!.newPage();
    await tablet.goto(`${https}/kiosk?lang=en#pair=${code}`);
    await tablet.getByRole('button', { name: 'Not now' }).click();
    await tablet.getByRole('button', { name: 'Touch to begin' }).first().waitFor();
    expect(tablet.url()).toBe(`${https}/kiosk?lang=en`);
    const told = async () =>
      (await fair.organiser.call('GET /api/devices')).items.find(({ name }) => name === 'Kiosk 3');
    await expect
      .poll(told, { timeout: 30_000 })
      .toMatchObject({ paired: true, pending: 0, storageKept: expect.any(Boolean) });
    expect(complaints).toEqual([]);
  });

  test('a code that was used before is not taken from a link either, and the tablet says so', async () => {
    const { pairingCode } = await fair.organiser.call('POST /api/devices', {
      body: { name: 'Kiosk 4', kind: 'kiosk' },
    });
    await fair.nobody.call('POST /api/devices/pair', { body: { pairingCode } });
    const page = await onTheSquare();
    await page.goto(`${https}/kiosk?lang=en#pair=${pairingCode}`);
    await page.getByRole('alert').waitFor();
    expect(page.url()).not.toContain(pairingCode);
  });
});

describe('plain http on the local network', () => {
  test('is enough for a visitor’s phone: a badge, and vacancies to search', async () => {
    const page = await onTheSquare(PHONE);
    await page.goto(`${http}/?lang=en`);
    await page.getByRole('button', { name: 'Get my code' }).click();
    const digits = (await page.locator('.digits').textContent())!.replace(/\D/g, '');
    expect(fair.sql('SELECT code FROM badges WHERE code = ?', digits)).toHaveLength(1);
    await page.goto(`${http}/#/vacancies`);
    await page.getByText('Found: 200').waitFor();
    await page.getByRole('searchbox').fill('швея');
    await expect
      .poll(async () => (await page.locator('main a.card').first().textContent())?.toLowerCase())
      .toContain('шве');
    expect([complaints, outside]).toEqual([[], []]);
  });

  test.each(['/', '/b/1234567890123456', '/press', '/board', '/kiosk', '/console', '/install'])(
    'the page %s is whole without the internet',
    async (path) => {
      const page = await onTheSquare(PHONE);
      await page.goto(`${http}${path}?lang=ky`, { waitUntil: 'networkidle' });
      expect((await page.locator('body').innerText()).length).toBeGreaterThan(30);
      const fonts = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').length);
      expect([complaints, outside, fonts]).toEqual([[], [], 0]);
    },
  );

  test.each([
    ['ky', 'dark'],
    ['ru', 'light'],
    ['en', 'dark'],
  ] as const)(
    'the page on trust reads well on a phone in %s, %s, and hands out the root',
    async (lang, colorScheme) => {
      const page = await onTheSquare({ ...PHONE, colorScheme });
      await page.goto(`${http}/install?lang=${lang}`);
      await page.locator('.qr').waitFor();
      for (const details of await page.locator('details').all())
        if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
      expect([...(await faultsOn(page)), ...(await tooWideOn(page))]).toEqual([]);
      const { root } = fair.running.house.certificates!;
      expect(await page.locator('code').first().textContent()).toBe(root.sha256);
      for (const form of ['crt', 'mobileconfig']) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator(`a[href="/install/root.${form}"]`).click(),
        ]);
        expect(download.suggestedFilename()).toBe(`jarmanke-root.${form}`);
      }
      expect([complaints, outside]).toEqual([[], []]);
    },
  );
});

test('the root is handed out as what devices take for one', async () => {
  const crt = await fair.nobody.ask('GET /install/root.crt');
  expect(crt.headers['content-type']).toMatch(/^application\/x-x509-ca-cert/);
  const { fingerprint256, raw } = new X509Certificate((crt.body as unknown as { text: string }).text);
  const { root } = await fair.nobody.call('GET /api/tls');
  expect(root?.sha256).toBe(fingerprint256);
  const profile = await fair.nobody.ask('GET /install/root.mobileconfig');
  expect(profile.headers['content-type']).toMatch(/^application\/x-apple-aspen-config/);
  const data = /<data>([^<]+)<\/data>/.exec((profile.body as unknown as { text: string }).text)?.[1];
  expect(Buffer.from(data!, 'base64').equals(raw)).toBe(true);
});
