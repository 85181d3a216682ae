import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { bad, look, ok, type Finding } from './finding.ts';

const MB = 1_000_000;
/** The free space at which the fair begins to warn, and that at which a day no longer fits. */
const LITTLE_MB = 500;
const TOO_LITTLE_MB = 100;

export const checkFreeSpace = (folder: string): Finding => {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / MB);
  const found = `free space: ${free >= 10_000 ? `${Math.floor(free / 1000)} GB` : `${free} MB`} in ${folder}`;
  if (free >= LITTLE_MB) return ok(found);
  const mend = `delete what is not needed until ${LITTLE_MB} MB are free, or move the folder and set JARMANKE_DATA`;
  return free >= TOO_LITTLE_MB ? look(found, mend) : bad(found, mend);
};

/** File systems that live in memory (statfs(2)): TMPFS_MAGIC, RAMFS_MAGIC. */
const IN_MEMORY = new Set([0x0102_1994, 0x8584_58f6]);

export const checkLasting = (folder: string): Finding =>
  IN_MEMORY.has(statfsSync(folder).type)
    ? bad(`disk: ${folder} lies in memory, and a power cut takes the fair`, 'set JARMANKE_DATA to a folder on a disk')
    : ok(`disk: ${folder} lies on a disk`);

const ROUNDS = 20;
/** Every check-in waits for one of these; people notice from about a tenth of a second on. */
const SLOW_MS = 50;
const TOO_SLOW_MS = 500;

export const checkFsync = (folder: string): Finding => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `doctor-${process.pid}.tmp`);
  const file = openSync(path, 'w');
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    writeSync(file, Buffer.alloc(4096), 0, 4096, 0);
    fsyncSync(file);
    return performance.now() - began;
  }).sort((a, b) => a - b);
  closeSync(file);
  rmSync(path);
  const [median, worst] = [times[ROUNDS / 2]!, times[ROUNDS - 1]!];
  const found = `fsync: ${median.toFixed(1)} ms, at worst ${worst.toFixed(1)} ms, to write through to the disk`;
  const mend = 'each check-in waits for this: take an internal disk instead of a card or a stick';
  return median > TOO_SLOW_MS ? bad(found, mend) : median > SLOW_MS ? look(found, mend) : ok(found);
};
