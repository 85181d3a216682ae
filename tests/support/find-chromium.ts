import { existsSync } from 'node:fs';
import { chromium as playwright } from 'playwright-core';
import { install, onPath } from './debian.ts';

export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** The path of a Chromium on this machine; as root on Debian it is installed first if missing; '' if there is none. */
export function findOrInstallChromium(): string {
  return findChromium() || (install('chromium') ? findChromium() : '');
}

function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, but nothing is there.`);
  return named || onPath('chromium') || onPath('chromium-browser') || onPath('google-chrome') || playwrightsOwn();
}

function playwrightsOwn(): string {
  const path = playwright.executablePath();
  return existsSync(path) ? path : '';
}
