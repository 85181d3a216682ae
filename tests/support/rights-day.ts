import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { faultsOn, tooWideOn } from './axe.ts';
import { chromium } from './browser.ts';
import { LOGIN, PASSWORD } from './fair.ts';
import { lanOf } from './lan.ts';
import { ServerProcess } from './server-process.ts';

export const PASSPHRASE = 'төрт жөнөкөй сөз керек';

const PHONE = { viewport: { width: 360, height: 740 } };

/** Only what any page must be: nothing too wide, nothing that axe finds. */
export const expectFinished = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor();
  expect(await tooWideOn(page)).toEqual([]);
  expect(await faultsOn(page)).toEqual([]);
};

/** A code on a page, in groups. */
export const groupsOn = async (page: Page, list: string): Promise<string> => {
  const groups = page.getByRole('list', { name: list }).getByRole('listitem');
  await groups.first().waitFor();
  return (await groups.allTextContents()).join(' ').trim();
};

/** Makes a key on a member's page; the code that is to be written on paper. */
export const makeKey = async (page: Page): Promise<string> => {
  await page.getByLabel('New passphrase').fill(PASSPHRASE);
  await page.getByLabel('The passphrase once more').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Make the key' }).click();
  const code = await groupsOn(page, 'Recovery code');
  await page.getByRole('button', { name: 'I have it' }).click();
  return code;
};

export const openKey = async (page: Page, passphrase = PASSPHRASE): Promise<void> => {
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open' }).click();
};

/** A server as it runs at a fair, logging all it can, reached from phones by its address on the network over plain http. */
export class RightsDay {
  readonly server: ServerProcess;
  readonly browser: Browser;
  /** As phones reach it. */
  readonly address: string;
  readonly organiser: BrowserContext;
  readonly phone: Page;
  /** The cookie of each call of rights that the phone made. */
  readonly cookiesSent: (string | undefined)[] = [];

  private constructor(parts: Pick<RightsDay, 'server' | 'browser' | 'address' | 'organiser' | 'phone'>) {
    ({ server: this.server, browser: this.browser, address: this.address } = parts);
    ({ organiser: this.organiser, phone: this.phone } = parts);
  }

  static async open(): Promise<RightsDay> {
    const { host, flags } = lanOf();
    const [server, browser] = await Promise.all([
      ServerProcess.start({ example: 'osh-2017', env: { HOST: '0.0.0.0', LOG_LEVEL: 'trace' } }),
      chromium(flags),
    ]);
    const address = `http://${host}:${new URL(server.address).port}`;
    const organiser = await browser.newContext();
    const phone = await (await browser.newContext(PHONE)).newPage();
    const day = new RightsDay({ server, browser, address, organiser, phone });
    await day.asOrganiser('post', '/api/session', { login: LOGIN, password: PASSWORD });
    phone.on('pageerror', (error) => expect.unreachable(error.message));
    phone.on('request', (request) => day.#look(request));
    return day;
  }

  async asOrganiser<T>(method: 'get' | 'post' | 'delete', path: string, data?: object): Promise<T> {
    const headers = { origin: this.server.address };
    const asked = { ...(data ? { data } : {}), headers };
    return (await (await this.organiser.request[method](`${this.server.address}${path}`, asked)).json()) as T;
  }

  /** A member's own phone, signed in with its card. */
  async member(role: string): Promise<{ page: Page; id: string }> {
    const body = { name: `A ${role}`, role };
    const { id, card } = await this.asOrganiser<{ id: string; card: { url: string } }>('post', '/api/members', body);
    const page = await (await this.browser.newContext(PHONE)).newPage();
    page.on('pageerror', (error) => expect.unreachable(error.message));
    await page.goto(`${this.address}/console?lang=en${new URL(card.url).hash}`);
    await page.locator('#content').waitFor();
    return { page, id };
  }

  /** Reads rights.db behind the server's back. */
  rows<T>(query: string): T[] {
    const db = new Sqlite(join(this.server.folder, 'rights.db'), { readonly: true });
    const found = db.prepare(query).all() as T[];
    db.close();
    return found;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  #look(request: Request): void {
    if (/^\/api\/(rights|reports|union-contacts)/.test(new URL(request.url()).pathname))
      void request.allHeaders().then((headers) => this.cookiesSent.push(headers['cookie']));
  }
}
