import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page as it stands, one line a fault: the rule and where. Nothing is left out. */
export async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Elements whose words are wider than their box, and the page itself if it is wider than its window. */
export function tooWideOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { display, overflow } = getComputedStyle(element);
      const isShown = !element.classList.contains('visually-hidden') && !element.closest('svg') && display !== 'inline';
      return (
        isShown && overflow === 'visible' && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1
      );
    });
    const page = root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth} in ${root.clientWidth}`] : [];
    return [...page, ...wide.map((element) => `${element.tagName}: ${element.textContent?.trim().slice(0, 60)}`)];
  });
}
