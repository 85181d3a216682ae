import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright-core';
import { FLAGS } from './find-chromium.ts';

/** A Chromium of its own with a profile that stays: it can be killed and opened again with what it had stored. */
export class OwnBrowser {
  readonly page: Page;
  readonly #process: ChildProcess;
  readonly #browser: Browser;

  private constructor(child: ChildProcess, browser: Browser, page: Page) {
    [this.#process, this.#browser, this.page] = [child, browser, page];
  }

  static async open(executable: string, profile: string): Promise<OwnBrowser> {
    const args = [...FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'];
    const child = spawn(executable, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    const address = await addressOf(child);
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context!.newPage());
    return new OwnBrowser(child, browser, page);
  }

  /** As when the battery is empty: every process of it is gone at once. */
  async kill(): Promise<void> {
    const gone = once(this.#process, 'exit');
    process.kill(-this.#process.pid!, 'SIGKILL');
    await gone;
    await this.#browser.close().catch(() => undefined);
  }
}

const addressOf = async (child: ChildProcess): Promise<string> => {
  for await (const line of createInterface({ input: child.stderr! })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('the browser did not start');
};
