import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fairAt } from './fair-at.ts';
import { Ledger, wholeFile } from './ledger.ts';
import { Served, command } from './served.ts';
import { holds, wishRoot, type Trial, type Trying } from './trial.ts';

const SIZE_MB = 64;
const LEFT_MB = 3;
const INSUFFICIENT_STORAGE = 507;

/** Fills a disk but for a little; returns how to make room again. */
const ballast = (folder: string): (() => void) => {
  const { bavail, bsize } = statfsSync(folder);
  const file = join(folder, 'ballast');
  writeFileSync(file, Buffer.alloc(bavail * bsize - LEFT_MB * 1024 * 1024));
  return () => rmSync(file);
};

const statusOf = async (port: number, path: string): Promise<number> =>
  (await fetch(`http://127.0.0.1:${port}${path}`)).status;

const tryIt = async (folder: string, say: Trying['say']): Promise<void> => {
  const served = await Served.start(folder);
  const fair = await fairAt(served, folder);
  const ledger = new Ledger();
  await ledger.storm(fair, 1_000);
  const makeRoom = ballast(folder);
  await ledger.storm(fair, 20_000);
  const kept = ledger.acknowledged.size;
  say(`with ${LEFT_MB} MB left: ${kept - 1_000} more were acknowledged, then ${told(ledger)}`);
  holds(ledger.refused.has(INSUFFICIENT_STORAGE), 'the disk never became full');
  holds(
    [...ledger.refused.keys()].every((status) => status === INSUFFICIENT_STORAGE),
    `answered ${told(ledger)}`,
  );

  const reads = await Promise.all(
    ['/api/fair', '/api/vacancies', '/api/health'].map((p) => statusOf(fair.program.port, p)),
  );
  say(`reads meanwhile: ${reads.join(', ')}`);
  holds(
    reads.every((status) => status === 200),
    'reads did not go on',
  );

  makeRoom();
  await ledger.storm(fair, 1_000);
  say(`with room again, without a restart: ${ledger.acknowledged.size - kept} of 1000 were acknowledged`);
  holds(ledger.acknowledged.size === kept + 1_000, 'it did not recover');
  await served.kill();
  const again = await Served.start(folder);
  const lost = ledger.lostFrom(folder);
  say(`started anew: ${lost.length} lost of ${ledger.acknowledged.size}, ${wholeFile(folder)} entries whole`);
  holds(lost.length === 0, 'acknowledged check-ins were lost');
  await again.kill();
};

const told = ({ refused }: Ledger): string => [...refused].map(([status, n]) => `${n} × ${status}`).join(', ');

export const diskFull: Trial = {
  promise: 'on a full disk nothing is acknowledged, reads go on, and with room again all goes on without a restart',
  run: async ({ say }) => {
    wishRoot('a small disk to fill (tmpfs)');
    const folder = mkdtempSync(join(tmpdir(), 'jarmanke-full-'));
    command('mount', '-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tmpfs', folder);
    try {
      await tryIt(folder, say);
    } finally {
      command('umount', '-l', folder);
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
