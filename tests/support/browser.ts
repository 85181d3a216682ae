import { type Browser, chromium as playwright } from 'playwright-core';
import { inject } from 'vitest';
import { FLAGS } from './find-chromium.ts';

/** Starts the Chromium that the global setup found, without a window; the caller closes it. */
export function chromium(extraFlags: string[] = []): Promise<Browser> {
  const executablePath = inject('chromiumPath');
  if (!executablePath) {
    throw new Error('No Chromium here: install one (on Debian: apt install chromium) or set CHROMIUM_PATH to it.');
  }
  return playwright.launch({ executablePath, args: [...FLAGS, ...extraFlags] });
}
