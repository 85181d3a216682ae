import { rm } from 'node:fs/promises';
import type { BackupState, BackupTrouble } from '../../shared/backups.ts';
import type { FairFolder } from '../../shared/folders.ts';
import type { Settings } from '../config.ts';
import { DataFolder } from '../folders/data-folder.ts';
import type { Backups } from './backups.ts';
import { BackupProcess } from './process.ts';
import { spareOf } from './rotation.ts';
import { deleted, dropBackups, filesOf, lookAt } from './shelf.ts';

/** The backups of half an hour are missing before somebody has to look. */
const BEHIND_MS = 1_800_000;

type Kept = {
  settings: Pick<Settings, 'dataFolder' | 'backups'>;
  now: () => Date;
  /** Where the fair lies. */
  path: string;
  everyMs: number;
  /** Another one whenever something was done, under seal or not. */
  mark: () => string;
  /** By what its backups are known; null before it is made, and in a rehearsal. */
  fair: () => (Pick<FairFolder, 'day'> & { id: string }) | null;
  /** When people were last erased of it; null where nobody was. */
  purgedAt: () => string | null;
  onTrouble: (trouble: BackupTrouble, message: string) => void;
};

/** Makes backups of the fair that is served, each in a process of its own, and drops the old ones. */
export class BackupKeeper implements Backups {
  readonly #kept: Kept;
  readonly #process = new BackupProcess();
  /** What the last one held, and since when nothing was saved. */
  #saved = '';
  #since: number;
  #seen: Pick<BackupState, 'last' | 'isElsewhere'> = { last: null, isElsewhere: false };
  #trouble: BackupTrouble | null = null;
  #isLeft = false;
  #running: Promise<void> | null = null;

  constructor(kept: Kept) {
    this.#kept = kept;
    this.#since = kept.now().getTime();
  }

  state(): BackupState {
    const { settings, everyMs, mark, now, fair } = this.#kept;
    // A clock that was put back must not make it look well for longer.
    this.#since = Math.min(this.#since, now().getTime());
    return {
      folder: settings.backups.folder,
      isLocked: settings.backups.recipient !== null,
      everyMinutes: Math.round(everyMs / 60_000),
      ...this.#seen,
      trouble: this.#trouble ?? (this.#isLeft ? 'not-erased' : null),
      isRunning: this.#running !== null,
      isBehind: fair() !== null && mark() !== this.#saved && now().getTime() - this.#since > BEHIND_MS,
    };
  }

  async look(): Promise<void> {
    const { settings, fair } = this.#kept;
    this.#seen = await lookAt(settings, fair());
  }

  async make(): Promise<void> {
    const { fair, mark } = this.#kept;
    if (fair() === null || (mark() === this.#saved && this.#seen.last !== null)) return;
    this.#running ??= this.#make().finally(() => (this.#running = null));
    await this.#running;
  }

  /** Gives up what is being made. */
  async close(): Promise<void> {
    this.#process.giveUp();
    await this.#running;
  }

  async #make(): Promise<void> {
    const { settings, path, now, mark, onTrouble } = this.#kept;
    const { folder: into, recipient } = settings.backups;
    const [upTo, at] = [mark(), now()];
    const data = new DataFolder(settings.dataFolder);
    const [copy, aside] = [data.unfinished(), data.unfinished()];
    const job = {
      dataFolder: settings.dataFolder,
      fairFolder: path,
      into,
      recipient,
      at: at.toISOString(),
      copy,
      aside,
    };
    const outcome = await this.#process.run(job);
    await Promise.all([copy, aside].map((folder) => rm(folder, { recursive: true, force: true })));
    if (outcome === null) return;
    if ('trouble' in outcome) {
      this.#trouble = outcome.trouble;
      onTrouble(outcome.trouble, outcome.message);
    } else {
      [this.#trouble, this.#saved, this.#since] = [null, upTo, at.getTime()];
      await this.#tidyUp(outcome.name);
    }
    await this.look();
  }

  /** Drops what may go, what was given up half written, and whatever still holds people who were erased meanwhile. */
  async #tidyUp(just: string): Promise<void> {
    const { settings, fair, purgedAt, onTrouble } = this.#kept;
    const { folder } = settings.backups;
    const files = await filesOf(folder, fair()!);
    const half = files.filter(({ isPart, isAuto }) => isPart && isAuto).map(({ name }) => name);
    await deleted(folder, [...spareOf(files, just), ...half]);
    const purged = purgedAt();
    const left = purged === null ? [] : await dropBackups(settings, fair()!, purged);
    this.#isLeft = left.length > 0;
    if (this.#isLeft) onTrouble('not-erased', `these hold people who were erased: ${left.join(', ')}`);
  }
}
