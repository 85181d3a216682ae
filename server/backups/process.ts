import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Job, Outcome } from './making.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** The process in which a backup is made: one at a time, and nobody at a gate waits for it. */
export class BackupProcess {
  #child: ChildProcess | null = null;
  #isGivenUp = false;

  /** From now on nothing is made any more, and what is being made is given up. */
  giveUp(): void {
    this.#isGivenUp = true;
    this.#child?.kill('SIGKILL');
  }

  /** Null where it was given up. */
  async run(job: Job): Promise<Outcome | null> {
    if (this.#isGivenUp) return null;
    const child = fork(CHILD, [JSON.stringify(job)], {
      execArgv: ['--import', LOADER],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child = child;
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    const told: { outcome: Outcome | null } = { outcome: null };
    child.on('message', (outcome) => void (told.outcome = outcome as Outcome));
    const ended = once(child, 'exit').catch((error: Error) => [null, error.message]);
    const [code, signal] = (await ended) as [number | null, string | null];
    this.#child = null;
    if (told.outcome !== null || this.#isGivenUp) return told.outcome;
    return { trouble: 'failed', message: `the process that made it ended with ${String(code ?? signal)}` };
  }
}
