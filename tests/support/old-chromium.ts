import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** An npm package that carries Chromium 89.0.4389, the oldest that the pages promise to work in. */
const PACKAGE = 'chrome-aws-lambda@6.0.0';
const FOLDER = 'build/chromium-89';
/** It was made for machines without a screen and without much else. */
export const OLD_FLAGS = ['--headless', '--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu'];

/** Fetches the old browser unless it is there; the program and what it needs in its environment. */
export const fetchOldChromium = (): { executablePath: string; env: NodeJS.ProcessEnv } => {
  const program = join(FOLDER, 'chromium');
  if (!existsSync(program)) {
    mkdirSync(FOLDER, { recursive: true });
    run('npm', 'pack', PACKAGE, '--silent');
    run('tar', '-xzf', `${PACKAGE.replace('@', '-')}.tgz`);
    unpack('aws.tar.br', 'aws.tar');
    run('tar', '-xf', 'aws.tar');
    unpack('chromium.br', 'chromium');
    chmodSync(program, 0o755);
  }
  return { executablePath: program, env: { ...process.env, LD_LIBRARY_PATH: join(process.cwd(), FOLDER, 'lib') } };
};

const unpack = (from: string, to: string): void =>
  writeFileSync(join(FOLDER, to), brotliDecompressSync(readFileSync(join(FOLDER, 'package/bin', from))));

const run = (program: string, ...words: string[]): void => {
  const { status, stderr } = spawnSync(program, words, { cwd: FOLDER, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
};
