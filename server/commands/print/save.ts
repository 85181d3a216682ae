import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { progress } from '@clack/prompts';
import type { Client } from '../client.ts';
import type { Print } from './organiser.ts';

/** Each page of a PDF begins with this, outside of what is compressed. */
const PAGE = '/Type /Page\n';

/**
 * Saves a PDF of so many pages under a name once it is whole, and shows meanwhile how far it is: as a bar on a terminal,
 * elsewhere as a line at the end. Returns how many pages came.
 */
export const savePdf = async (
  client: Client,
  path: string,
  { out, pages, print }: { out: string; pages: number; print: Print },
): Promise<number> => {
  const stream = await client.file(path);
  const bar = process.stdout.columns ? progress({ max: pages }) : null;
  bar?.start('Printing');
  let done = 0;
  let rest = '';
  const count = async function* (parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const part of parts) {
      const text = rest + Buffer.from(part).toString('latin1');
      const found = text.split(PAGE).length - 1;
      rest = text.slice(-(PAGE.length - 1));
      done += found;
      if (found > 0) bar?.advance(found, `Printing page ${done} of ${pages}`);
      yield part;
    }
  };
  const unfinished = `${out}.part`;
  try {
    await pipeline(stream as unknown as AsyncIterable<Uint8Array>, count, createWriteStream(unfinished));
    await rename(unfinished, out);
  } catch (error) {
    bar?.error('The PDF did not come whole.');
    await rm(unfinished, { force: true });
    throw error;
  }
  const summary = `${out}: ${done} ${done === 1 ? 'page' : 'pages'}`;
  if (bar) bar.stop(summary);
  else print(summary);
  return done;
};
