import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium as playwright } from 'playwright-core';

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
  return findChromium() || (mayInstall() && installChromium() ? findChromium() : '');
}

function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, but nothing is there.`);
  return named || onPath('chromium') || onPath('chromium-browser') || onPath('google-chrome') || playwrightsOwn();
}

function onPath(command: string): string {
  return spawnSync('which', [command], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

function playwrightsOwn(): string {
  const path = playwright.executablePath();
  return existsSync(path) ? path : '';
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installChromium(): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) => spawnSync('apt-get', words, { stdio: 'inherit', env: environment }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}
