import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';
import { words } from './words.config.ts';

const noTypebox = fileURLToPath(new URL('./shared/web/no-typebox.ts', import.meta.url));

export default defineConfig(({ command }) => ({
  // The builds compile the words beforehand; only the development server has to watch them.
  plugins: [svelte(), command === 'serve' && !process.env.VITEST ? paraglideVitePlugin(words) : []],
  appType: 'mpa',
  publicDir: 'kiosk/public',
  // Screens use the rules that stand beside a contract; what checks the contract stays on the server.
  resolve: { alias: command === 'build' ? [{ find: 'typebox', replacement: noTypebox }] : [] },
  build: {
    outDir: 'build/screens',
    emptyOutDir: true,
    // Visitors' phones are old; 88 and 89 are the first to know the `:where` that Svelte's scoped styles need.
    target: ['chrome89', 'safari15', 'firefox88'],
    // The content security policy allows no inline script and no data: font.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: (process.env.SCREENS ?? 'kiosk console').split(' ').flatMap(pagesOf) },
  },
  test: {
    globalSetup: 'tests/support/global.ts',
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
}));

function pagesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${folder}/${name}`);
}
