import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { extract, pack, type Pack } from 'tar-stream';
import { FAIR_FILES, type FairSeen } from '../../db/copy.ts';
import { manifest, type Manifest } from '../../shared/folders.ts';
import { Refused } from '../../shared/refusals.ts';
import { isLocked } from '../backups/locking.ts';
import { strictly } from '../protection.ts';

const MANIFEST = 'manifest.json';
const MOST_MANIFEST = 10_000;

const sha256Of = async (path: string): Promise<string> => {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(path)) digest.update(chunk as Buffer);
  return digest.digest('hex');
};

/** One file of a folder that holds a copy of a fair, streamed; the copy is removed when it is read or given up. */
export const packed = async (copy: string, { id, name, day }: FairSeen, madeAt: string): Promise<Readable> => {
  const files = await Promise.all(
    FAIR_FILES.map(async (file) => {
      const path = join(copy, file);
      return { name: file, bytes: statSync(path).size, sha256: await sha256Of(path) };
    }),
  );
  const told: Manifest = { format: 'jarmanke-fair', version: 1, fairId: id, name, day, madeAt, files };
  const tar = pack();
  const zipped = createGzip();
  const filled = (async () => {
    tar.entry({ name: MANIFEST, mtime: new Date(madeAt) }, JSON.stringify(told, null, 2));
    for (const file of told.files) await addFile(tar, join(copy, file.name), file);
    tar.finalize();
  })();
  // Whoever reads the one end hears of what went wrong at the other.
  filled.catch((error: unknown) => void tar.destroy(error as Error));
  void pipeline(tar, zipped)
    .catch((error: unknown) => void zipped.destroy(error as Error))
    .finally(() => rm(copy, { recursive: true, force: true }));
  return zipped;
};

const addFile = (tar: Pack, path: string, { name, bytes }: Manifest['files'][number]): Promise<void> =>
  pipeline(createReadStream(path), tar.entry({ name, size: bytes }));

/** The most that a file may hold once it is unpacked: a fair of a hundred thousand visitors is a tenth of it. */
const MOST_BYTES = 4 * 1024 ** 3;

/** Unpacks what was handed over into an empty folder and checks it against its manifest; refuses anything else. */
export const unpack = async (from: Readable, to: string): Promise<Manifest> => {
  const tar = extract();
  const isTold = { manifest: null as Manifest | null, sums: new Map<string, string>() };
  const reading = (async () => {
    for await (const entry of tar) {
      const { name } = entry.header;
      if (name === MANIFEST) isTold.manifest = await readManifest(entry);
      else if (!isFairFile(name) || isTold.sums.has(name)) throw new Refused('no-fair-file');
      else isTold.sums.set(name, await store(entry, join(to, name)));
    }
  })();
  await Promise.all([pipeline(from, unencrypted(), createGunzip(), limited(MOST_BYTES), tar), reading]).catch(
    (error: unknown) => {
      // A full disk is no fault of the file.
      throw error instanceof Refused || 'syscall' in (error as object) ? error : new Refused('damaged-file');
    },
  );
  const { manifest: told, sums } = isTold;
  if (!told) throw new Refused('no-fair-file');
  if (told.files.some(({ name, sha256 }) => sums.get(name) !== sha256)) throw new Refused('damaged-file');
  return told;
};

const isFairFile = (name: string): boolean => FAIR_FILES.some((file) => file === name);

const store = async (entry: AsyncIterable<unknown>, path: string): Promise<string> => {
  const digest = createHash('sha256');
  const passing = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      digest.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(entry, passing, createWriteStream(path, { mode: 0o600, flush: true }));
  return digest.digest('hex');
};

const isManifest = strictly(manifest);

const readManifest = async (entry: AsyncIterable<unknown>): Promise<Manifest> => {
  const chunks: Buffer[] = [];
  for await (const chunk of entry) {
    chunks.push(chunk as Buffer);
    if (chunks.reduce((sum, { length }) => sum + length, 0) > MOST_MANIFEST) throw new Refused('no-fair-file');
  }
  const told: unknown = await Promise.resolve(Buffer.concat(chunks).toString())
    .then((text) => JSON.parse(text) as unknown)
    .catch(() => null);
  if (!isManifest(told)) throw new Refused('no-fair-file');
  return told as Manifest;
};

/** A backup that is encrypted is told apart from one that is damaged. */
const unencrypted = (): Transform => {
  let isFirst = true;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      const refused = isFirst && isLocked(chunk);
      isFirst = false;
      done(refused ? new Refused('encrypted-file') : null, chunk);
    },
  });
};

const limited = (most: number): Transform => {
  let bytes = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      done(bytes > most ? new Refused('too-large') : null, chunk);
    },
  });
};
