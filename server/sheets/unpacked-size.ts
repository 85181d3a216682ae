import { promisify } from 'node:util';
import { inflateRaw as inflateWithCallback } from 'node:zlib';
import { UnreadableFile } from './unreadable-file.ts';

const inflateRaw = promisify(inflateWithCallback);

/** A workbook of 20,000 vacancies with long texts unpacks to less. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;

const TOO_LARGE =
  `Unpacked, this workbook is larger than ${MOST_UNPACKED_BYTES / 1024 / 1024} MB. Copy the table alone into a new ` +
  'workbook, or save it as “CSV UTF-8”, and import that file.';

/**
 * Unpacks every part of a zip archive into nothing to see how large it truly is: the sizes written in it may lie. Throws
 * `UnreadableFile` as soon as there is too much, and other errors where the archive is damaged.
 */
export async function refuseTooLarge(archive: Uint8Array, most = MOST_UNPACKED_BYTES): Promise<void> {
  let left = most;
  for (const { packed, isDeflated } of partsOf(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength))) {
    left -= isDeflated ? await unpackedSize(packed, left) : packed.length;
    if (left < 0) throw new UnreadableFile(TOO_LARGE, 'too-large');
  }
}

const unpackedSize = (packed: Buffer, most: number): Promise<number> =>
  inflateRaw(packed, { maxOutputLength: Math.max(most, 1) }).then(
    (unpacked) => unpacked.length,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_BUFFER_TOO_LARGE') throw new UnreadableFile(TOO_LARGE, 'too-large');
      throw error;
    },
  );

/** The parts that the central directory names (APPNOTE.TXT 4.3.12), with their bytes as they are packed. */
function* partsOf(archive: Buffer): Generator<{ packed: Buffer; isDeflated: boolean }> {
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0) throw new Error('no central directory');
  const parts = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let part = 0; part < parts; part += 1) {
    const packedSize = archive.readUInt32LE(at + 20);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    yield { packed: archive.subarray(start, start + packedSize), isDeflated: archive.readUInt16LE(at + 10) === 8 };
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}
