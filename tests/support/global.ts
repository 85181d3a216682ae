import type { TestProject } from 'vitest/node';
import { buildScreens } from '../../build-screens.ts';
import { findOrInstallChromium } from './find-chromium.ts';
import { findOrInstallPaperTools } from './paper.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromiumPath: string;
  }
}

/** Once before all tests: the screens as a browser gets them (SKIP_SCREENS=1 leaves them as they are), the browser, and what reads paper. */
export async function setup(project: TestProject): Promise<void> {
  if (!process.env.SKIP_SCREENS) await buildScreens();
  project.provide('chromiumPath', findOrInstallChromium());
  findOrInstallPaperTools();
}
