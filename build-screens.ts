import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { buildWorker } from './build-worker.ts';
import { newestChange } from './freshness.ts';
import { compileWords } from './words.config.ts';

const BUILT = 'build/screens';

/** Builds words and screens unless what was built is newer than every source. */
export async function buildScreens(): Promise<void> {
  await compileWords();
  const sources = [
    'kiosk',
    'console',
    'shared',
    'vite.config.ts',
    'build-screens.ts',
    'build-worker.ts',
    'svelte.config.js',
    'package-lock.json',
  ];
  if (newestChange(sources, ['tsconfig.json']) < newestChange([`${BUILT}/.vite/kiosk.json`])) return;
  // Built aside and moved in one step: a server may be serving the folder meanwhile.
  const aside = `build/screens-${process.pid}`;
  mkdirSync('build', { recursive: true });
  await asInProduction(() => buildInto(aside));
  putInPlace(aside);
}

async function buildInto(aside: string): Promise<void> {
  // Each front end by itself: a phone does not carry what only the console needs of a shared library.
  for (const screens of ['console', 'kiosk']) {
    process.env.SCREENS = screens;
    await build({ logLevel: 'warn', build: { outDir: aside, emptyOutDir: false, manifest: `.vite/${screens}.json` } });
  }
  await buildWorker(aside);
}

/** Under any other name, as that of tests, Vite makes the larger and slower build for developers. */
async function asInProduction(work: () => Promise<void>): Promise<void> {
  const { NODE_ENV: before } = process.env;
  process.env.NODE_ENV = 'production';
  await work();
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
}

/** Two that start at once in one folder both build: what the other has put there meanwhile is as good. */
function putInPlace(aside: string): void {
  rmSync(BUILT, { recursive: true, force: true });
  // eslint-disable-next-line no-restricted-syntax -- a rename onto a full folder is refused by throwing
  try {
    renameSync(aside, BUILT);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    rmSync(aside, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) await buildScreens();
