import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Lets a still device's clock go on until it shows these words. */
export const ticksUntil = (page: Page, words: string): Promise<void> =>
  expect
    .poll(async () => {
      await page.clock.runFor(300);
      return page.getByText(words).count();
    })
    .toBeGreaterThan(0);
