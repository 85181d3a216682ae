import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Saves a stream as a file, which bears its name once it is whole and on the disk. */
export const saveWhole = async (from: Readable | ReadableStream<Uint8Array>, out: string): Promise<void> => {
  const unfinished = `${out}.part`;
  try {
    const stream = from instanceof Readable ? from : Readable.fromWeb(from as Parameters<typeof Readable.fromWeb>[0]);
    await pipeline(stream, createWriteStream(unfinished, { mode: 0o600, flush: true }));
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
};
