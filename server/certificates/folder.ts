import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Authority, Leaf } from './authority.ts';
import type { LockedKey } from './locked-key.ts';

/** The authority as it lies on the disk: everything but its key in the clear, which is nothing to hide. */
export type KeptAuthority = Omit<Authority, 'key'> & { key: LockedKey };

const AUTHORITY = 'authority.json';
const LEAF = 'leaf.json';
const OWNER_ONLY = 0o600;

/** The folder of the fair's certificates, in the fair's own folder. */
export const certificateFolder = (dataFolder: string): string => join(dataFolder, 'tls');

export const readAuthority = (folder: string): KeptAuthority | null => read(folder, AUTHORITY) as KeptAuthority | null;
export const readLeaf = (folder: string): Leaf | null => read(folder, LEAF) as Leaf | null;
export const keepAuthority = (folder: string, authority: KeptAuthority): void => keep(folder, AUTHORITY, authority);
/** Certificate and key in one file, so that a power cut cannot part them. */
export const keepLeaf = (folder: string, leaf: Leaf): void => keep(folder, LEAF, leaf);

const read = (folder: string, name: string): unknown => {
  const path = join(folder, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
};

/** Written aside and moved into place: what lies there is the old file or the new one, whole. */
const keep = (folder: string, name: string, content: unknown): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const aside = join(folder, `${name}.new`);
  const file = openSync(aside, 'w', OWNER_ONLY);
  writeSync(file, `${JSON.stringify(content, null, 2)}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(aside, join(folder, name));
  const directory = openSync(folder, 'r');
  fsyncSync(directory);
  closeSync(directory);
};
