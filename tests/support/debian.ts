import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a program lies that can be called by its name; '' if there is none. */
export const onPath = (command: string): string =>
  spawnSync('which', [command], { encoding: 'utf8' }).stdout?.trim() ?? '';

/** As root on Debian, installs packages; says whether it could. */
export const install = (...packages: string[]): boolean => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) => spawnSync('apt-get', words, { stdio: 'inherit', env: environment }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
};
