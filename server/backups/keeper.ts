import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BackupState, BackupTrouble } from '../../shared/backups.ts';
import { fileNameOf, type FairFolder } from '../../shared/folders.ts';
import type { Settings } from '../config.ts';
import type { Backups } from './backups.ts';
import type { Job, Outcome } from './making.ts';
import { madeAt, spareOf } from './rotation.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
/** The backups of half an hour are missing before somebody has to look. */
const BEHIND_MS = 1_800_000;

type Kept = {
  settings: Pick<Settings, 'dataFolder' | 'backups'>;
  now: () => Date;
  /** Where the fair lies. */
  path: string;
  everyMs: number;
  /** The last entry of its journal. */
  head: () => number;
  /** Its place and day, by which its backups are known; null before it is made. */
  fair: () => Pick<FairFolder, 'city' | 'day'> | null;
  onTrouble: (trouble: BackupTrouble, message: string) => void;
};

/** Makes backups of the fair that is served, each in a process of its own, and drops the old ones. */
export class BackupKeeper implements Backups {
  readonly #kept: Kept;
  readonly #begun: number;
  #savedHead = -1;
  #trouble: BackupTrouble | null = null;
  #running: Promise<void> | null = null;
  #child: ChildProcess | null = null;

  constructor(kept: Kept) {
    this.#kept = kept;
    this.#begun = kept.now().getTime();
  }

  state(): BackupState {
    const { settings, everyMs, head, now } = this.#kept;
    const { folder, recipient } = settings.backups;
    const last = this.#last();
    const since = Math.max(this.#begun, Date.parse(last?.at ?? '1970'));
    return {
      folder,
      isElsewhere: existsSync(folder) && statSync(folder).dev !== statSync(settings.dataFolder).dev,
      isLocked: recipient !== null,
      everyMinutes: Math.round(everyMs / 60_000),
      last,
      trouble: this.#trouble,
      isBehind: head() !== this.#savedHead && now().getTime() - since > BEHIND_MS,
    };
  }

  async make(): Promise<void> {
    const { fair, head } = this.#kept;
    if (fair() === null || (head() === this.#savedHead && this.#last() !== null)) return;
    this.#running ??= this.#make().finally(() => (this.#running = null));
    await this.#running;
  }

  /** Gives up what is being made. */
  async close(): Promise<void> {
    this.#child?.kill('SIGKILL');
    await this.#running;
  }

  async #make(): Promise<void> {
    const { settings, path, now, head, onTrouble } = this.#kept;
    const { folder: into, recipient } = settings.backups;
    const upTo = head();
    const job = { dataFolder: settings.dataFolder, fairFolder: path, into, recipient, at: now().toISOString() };
    const outcome = await this.#run(job);
    if (outcome === null) return;
    if ('trouble' in outcome) {
      this.#trouble = outcome.trouble;
      onTrouble(outcome.trouble, outcome.message);
    } else {
      [this.#trouble, this.#savedHead] = [null, upTo];
      this.#tidyUp();
    }
  }

  /** Drops what may go, and what was given up half written. */
  #tidyUp(): void {
    const names = this.#names();
    const half = names.filter((name) => name.endsWith('.part') && madeAt(name.slice(0, -'.part'.length)));
    for (const name of [...spareOf(names), ...half])
      rmSync(join(this.#kept.settings.backups.folder, name), { force: true });
  }

  /** Null where it was given up. */
  async #run(job: Job): Promise<Outcome | null> {
    const child = fork(CHILD, [JSON.stringify(job)], { execArgv: ['--import', LOADER], stdio: 'ignore' });
    this.#child = child;
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    const told: { outcome: Outcome | null } = { outcome: null };
    child.on('message', (outcome) => void (told.outcome = outcome as Outcome));
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    this.#child = null;
    if (told.outcome !== null || signal === 'SIGKILL') return told.outcome;
    return { trouble: 'failed', message: `the process that made it ended with ${String(code ?? signal)}` };
  }

  /** What lies in the folder of this fair. */
  #names(): string[] {
    const fair = this.#kept.fair();
    const { folder } = this.#kept.settings.backups;
    if (!fair || !existsSync(folder)) return [];
    const start = fileNameOf(fair, '').replace('.tar.gz', '-');
    return readdirSync(folder).filter((name) => name.startsWith(start));
  }

  #last(): BackupState['last'] {
    const dated = this.#names().map((name) => ({ name, at: madeAt(name) ?? '' }));
    const [newest] = dated.filter(({ at }) => at !== '').sort((a, b) => (a.at < b.at ? 1 : -1));
    if (!newest) return null;
    const { size } = statSync(join(this.#kept.settings.backups.folder, newest.name));
    return { at: newest.at, bytes: size };
  }
}
