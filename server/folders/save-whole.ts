import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Saves a stream as a file, which bears its name once it is whole and on the disk. */
export const saveWhole = async (from: Readable, out: string): Promise<void> => {
  const unfinished = `${out}.part`;
  const saved = pipeline(from, createWriteStream(unfinished, { mode: 0o600, flush: true })).then(() =>
    rename(unfinished, out),
  );
  await saved.catch(async (error: unknown) => {
    await rm(unfinished, { force: true });
    throw error;
  });
};
