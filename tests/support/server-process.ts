import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { LOGIN, PASSWORD } from './fair.ts';

/** The server as people start it: a process of its own, which can be killed and started again on the same folder and port. */
export class ServerProcess {
  readonly folder = mkdtempSync(join(tmpdir(), 'jarmanke-'));
  readonly address: string;
  readonly #port: number;
  /** All that it has said, of every start. */
  log = '';
  readonly #env: NodeJS.ProcessEnv;
  #process: ChildProcess | null = null;

  private constructor(port: number, env: NodeJS.ProcessEnv) {
    this.#port = port;
    this.#env = env;
    this.address = `http://127.0.0.1:${port}`;
  }

  static async start({
    example,
    env = {},
  }: { example?: string; env?: NodeJS.ProcessEnv } = {}): Promise<ServerProcess> {
    const server = new ServerProcess(await freePort(), env);
    await server.again(example ? ['--example', example] : []);
    return server;
  }

  /** Starts on the folder as it is; resolves with the ready line printed. */
  async again(args: string[] = []): Promise<void> {
    const env = {
      ...process.env,
      PORT: String(this.#port),
      HOST: '127.0.0.1',
      JARMANKE_DATA: this.folder,
      JARMANKE_ORGANISER_LOGIN: LOGIN,
      JARMANKE_ORGANISER_PASSWORD: PASSWORD,
      ...this.#env,
    };
    const command = ['--import', 'tsx', 'server/commands/jarmanke.ts', 'serve', ...args];
    const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = child;
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => void (this.log += chunk));
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
      said += String(chunk);
      if (said.includes('Jarmanke is ready')) return void child.stdout.resume();
    }
    throw new Error(`the server did not start: ${said}`);
  }

  /** As a power cut does: nothing is said and nothing is tidied up. */
  async kill(): Promise<void> {
    const child = this.#process!;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** Reads the rows behind the server's back. */
  sql<T>(query: string): T[] {
    const db = new Sqlite(join(this.folder, 'fair.db'), { readonly: true });
    const rows = db.prepare(query).all() as T[];
    db.close();
    return rows;
  }

  async untilCheckIns(n: number): Promise<void> {
    for (;;) {
      const [count] = this.sql<{ stored: number }>('SELECT count(*) AS stored FROM check_ins');
      if (count!.stored >= n) return;
      await pause(20);
    }
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};
