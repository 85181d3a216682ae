import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fairAt } from './fair-at.ts';
import { Ledger, wholeFile } from './ledger.ts';
import { Served, command } from './served.ts';
import { holds, wishRoot, type Trial, type Trying } from './trial.ts';

const TIMES = 5;
/** Within so many cuts a server with synchronous=NORMAL has lost something. */
const CONTROL_TIMES = 30;
const MOST_MS = 1_500;
const READY_MS = 10_000;

/** A disk of its own, ext4 in a file, whose power can be cut: what was not synced is gone. */
class Disk {
  readonly #root = mkdtempSync(join(tmpdir(), 'jarmanke-power-'));
  readonly #image = join(this.#root, 'image');
  readonly folder = join(this.#root, 'disk');

  constructor() {
    mkdirSync(this.folder);
    command('truncate', '-s', '512M', this.#image);
    command('mkfs.ext4', '-q', '-F', this.#image);
    this.mount();
  }

  mount(): void {
    command('mount', '-o', 'loop', this.#image, this.folder);
  }

  cut(): void {
    command('xfs_io', '-x', '-c', 'shutdown', this.folder);
  }

  unmount(): void {
    command('umount', this.folder);
  }

  remove(): void {
    if (readFileSync('/proc/mounts', 'utf8').includes(this.folder)) command('umount', '-l', this.folder);
    rmSync(this.#root, { recursive: true, force: true });
  }
}

/** Cuts the power under load; how many acknowledged check-ins each cut lost. */
async function* cuts(times: number, say: Trying['say'], first?: string): AsyncGenerator<number> {
  const disk = new Disk();
  const ledger = new Ledger();
  const way = first ? { first } : {};
  try {
    let served = await Served.start(disk.folder, way);
    const fair = await fairAt(served, disk.folder);
    const known = new Set<string>();
    for (let n = 1; n <= times; n++) {
      const before = ledger.acknowledged.size;
      const storm = ledger.storm(fair, 20_000);
      while (ledger.acknowledged.size === before) await wait(5);
      await wait(Math.random() * MOST_MS);
      disk.cut();
      await served.kill();
      await storm;
      disk.unmount();
      disk.mount();
      served = await Served.start(disk.folder, way);
      fair.program = served.program;
      const lost = ledger.lostFrom(disk.folder).filter((id) => !known.has(id));
      lost.forEach((id) => known.add(id));
      say(
        `${n}: cut after ${ledger.acknowledged.size - before} check-ins; ${lost.length} lost, ` +
          `${wholeFile(disk.folder)} entries whole, ready after ${Math.round(served.readyMs)} ms`,
      );
      holds(served.readyMs <= READY_MS, 'it took too long to come back');
      yield lost.length;
    }
    await served.kill();
  } finally {
    disk.remove();
  }
}

export const powerCut: Trial = {
  promise: 'an acknowledged change survives a power cut',
  run: async ({ times, say }) => {
    wishRoot('a disk whose power can be cut (a loop device)');
    command('xfs_io', '-V');
    for await (const lost of cuts(times ?? TIMES, say)) holds(lost === 0, `${lost} acknowledged check-ins were lost`);
    say('now with synchronous=NORMAL, which must lose something:');
    let seen = 0;
    for await (const lost of cuts(CONTROL_TIMES, say, new URL('./weaker-sync.ts', import.meta.url).href)) {
      seen += lost;
      if (seen > 0) break;
    }
    holds(seen > 0, `the trial saw no loss in ${CONTROL_TIMES} cuts where there should have been one`);
  },
};
