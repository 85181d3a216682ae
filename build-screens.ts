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
    'build-worker.ts',
    'svelte.config.js',
    'package-lock.json',
  ];
  if (newestChange(sources, ['tsconfig.json']) < newestChange([`${BUILT}/.vite/kiosk.json`])) return;
  // Built aside and moved in one step: a server may be serving the folder meanwhile.
  const aside = `build/screens-${process.pid}`;
  mkdirSync('build', { recursive: true });
  // Each front end by itself: a phone does not carry what only the console needs of a shared library.
  for (const screens of ['console', 'kiosk']) {
    process.env.SCREENS = screens;
    await build({ logLevel: 'warn', build: { outDir: aside, emptyOutDir: false, manifest: `.vite/${screens}.json` } });
  }
  await buildWorker(aside);
  rmSync(BUILT, { recursive: true, force: true });
  renameSync(aside, BUILT);
}

if (process.argv[1] === import.meta.filename) await buildScreens();
