import { expect } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Caller } from './caller.ts';
import { LOGIN, PASSWORD, type TestFair } from './fair.ts';

/** The organiser in a room of the console, in English; what the page throws fails the test. The caller closes the context. */
export async function organiserIn(fair: TestFair, browser: Browser, room: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const data = { login: LOGIN, password: PASSWORD };
  await context.request.post(`${fair.address}/api/session`, { data, headers: { origin: fair.address } });
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  await page.goto(`${fair.address}/console?lang=en#/${room}`);
  return page;
}

/** A member with a role in a room of the console on a phone, in English; what the page throws fails the test. */
export async function memberIn(fair: TestFair, browser: Browser, member: Caller, room: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 360, height: 720 } });
  const [name = '', value = ''] = (member.headers['cookie'] ?? '').split('=');
  await context.addCookies([{ name, value, url: fair.address }]);
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  await page.goto(`${fair.address}/console?lang=en#/${room}`);
  return page;
}
