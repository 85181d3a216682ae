import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Task, Told } from './child.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

/** A server in a process of its own. */
export class Program {
  readonly port: number;
  readonly #process: ChildProcess;

  constructor(child: ChildProcess, port: number) {
    this.#process = child;
    this.port = port;
  }

  /** The bytes that live objects and buffers take; the resident size would show what garbage left behind. */
  async memory(): Promise<number> {
    this.#process.send('memory');
    const [told] = (await once(this.#process, 'message')) as [Told];
    return 'bytes' in told ? told.bytes : NaN;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const gone = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await gone;
  }
}

/** Starts servers, and in the end stops every one and removes what they wrote. */
export class Programs {
  readonly #root: string;
  readonly #running: Program[] = [];

  constructor(under: string) {
    this.#root = mkdtempSync(join(under, 'jarmanke-bench-'));
  }

  /** An empty folder on the disk that is measured. */
  folder(): string {
    return mkdtempSync(join(this.#root, 'fair-'));
  }

  async start(task: Task): Promise<Program> {
    const child = fork(CHILD, [JSON.stringify(task)], { execArgv: [...process.execArgv, '--expose-gc'] });
    const died = once(child, 'exit').then(([code]) => {
      throw new Error(`the server of the bench ended with ${String(code)} before it was ready`);
    });
    const [told] = (await Promise.race([once(child, 'message'), died])) as [Told];
    died.catch(() => undefined);
    const program = new Program(child, 'port' in told ? told.port : 0);
    this.#running.push(program);
    return program;
  }

  async stopAll(): Promise<void> {
    await Promise.all(this.#running.map((program) => program.stop()));
    rmSync(this.#root, { recursive: true, force: true });
  }
}
