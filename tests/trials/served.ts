import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Program } from '../../server/commands/bench/programs.ts';
import { LOGIN, PASSWORD } from '../support/fair.ts';
import { CouldNotRun } from './trial.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const READY = /Jarmanke is ready at http:\/\/[^:]+:(\d+)/;
const READY_MS = 60_000;

type Way = {
  /** A program and its arguments that starts the server, such as strace. */
  under?: string[];
  /** A module that is loaded before the server. */
  first?: string;
  env?: Record<string, string>;
};

/** `jarmanke serve` as it is, in a process group of its own. */
export class Served {
  readonly program: Program;
  readonly readyMs: number;
  readonly #process: ChildProcess;

  private constructor(child: ChildProcess, port: number, readyMs: number) {
    this.#process = child;
    this.program = new Program(child, port);
    this.readyMs = readyMs;
  }

  /** Starts it on a folder, which becomes the example fair where it is empty, and waits for the ready line. */
  static async start(folder: string, { under = [], first, env = {} }: Way = {}): Promise<Served> {
    const serve = ['server/commands/jarmanke.ts', 'serve', '--example', 'osh-2017'];
    const node = [process.execPath, '--import', 'tsx', ...(first ? ['--import', first] : []), ...serve];
    const [command = '', ...rest] = [...under, ...node];
    const began = performance.now();
    const child = spawn(command, rest, {
      cwd: ROOT,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        PORT: '0',
        HOST: '127.0.0.1',
        LOG_LEVEL: 'fatal',
        JARMANKE_DATA: folder,
        JARMANKE_ORGANISER_LOGIN: LOGIN,
        JARMANKE_ORGANISER_PASSWORD: PASSWORD,
        ...env,
      },
    });
    const port = await portOf(child).catch((error: unknown) => {
      killGroup(child);
      throw error;
    });
    process.once('exit', () => killGroup(child));
    return new Served(child, port, performance.now() - began);
  }

  /** kill -9: it has no chance to say goodbye. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const gone = once(this.#process, 'exit');
    killGroup(this.#process);
    await gone;
  }
}

const portOf = async (child: ChildProcess): Promise<number> => {
  const timer = setTimeout(() => killGroup(child), READY_MS);
  try {
    for await (const line of createInterface({ input: child.stdout! })) {
      const port = READY.exec(line)?.[1];
      if (port) return Number(port);
    }
    throw new Error(`the server never became ready; it ended with ${String(child.exitCode ?? child.signalCode)}`);
  } finally {
    clearTimeout(timer);
  }
};

const killGroup = (child: ChildProcess): void => {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
};

/** Runs a command to its end; its output. A command that is not there makes the trial one that could not run. */
export const command = (name: string, ...args: string[]): string => {
  const { status, error, stdout, stderr } = spawnSync(name, args, { encoding: 'utf8' });
  if (error) throw new CouldNotRun(`there is no ${name} on this machine (${error.message})`);
  if (status !== 0) throw new CouldNotRun(`${name} ${args.join(' ')} ended with ${status}: ${stderr.trim()}`);
  return stdout;
};
