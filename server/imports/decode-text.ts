import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import type { Encoding } from '../../shared/imports.ts';
import { UnreadableFile } from '../sheets/unreadable-file.ts';

/** How sure we are: `certain` follows from the bytes themselves, `guess` should be looked at by a person. */
export type DecodedText = { text: string; encoding: Encoding; surety: 'told' | 'certain' | 'guess' };

/** Bytes of a CSV file to text without a byte order mark. Throws `UnreadableFile` for binary files. */
export function decodeText(bytes: Uint8Array, told?: Encoding): DecodedText {
  if (bytes.length === 0) throw new UnreadableFile('The file is empty.', 'empty-file');
  if (told) return { text: decodeAs(bytes, told), encoding: told, surety: 'told' };
  if (startsWith(bytes, [0xff, 0xfe])) return certain(bytes, 'utf-16le');
  if (bytes.includes(0))
    throw new UnreadableFile('This is not a text file (it holds zero bytes). Save the table as CSV UTF-8.');
  if (isStrictUtf8(bytes)) return certain(bytes, 'utf-8');
  if (isDamagedUtf8(bytes)) return { text: decodeAs(bytes, 'utf-8'), encoding: 'utf-8', surety: 'guess' };
  const encoding = guessOneByteEncoding(bytes);
  return { text: decodeAs(bytes, encoding), encoding, surety: 'guess' };
}

const startsWith = (bytes: Uint8Array, mark: number[]) => mark.every((byte, index) => bytes[index] === byte);

const certain = (bytes: Uint8Array, encoding: Encoding): DecodedText => ({
  text: decodeAs(bytes, encoding),
  encoding,
  surety: 'certain',
});

const decodeAs = (bytes: Uint8Array, encoding: Encoding) =>
  iconv.decode(Buffer.from(bytes), encoding).replace(/^\uFEFF/, '');

function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 with a few broken characters (a cut file, a line pasted from elsewhere): read as windows-1251 all of it would be lost. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs(bytes, 'utf-8');
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return whole > 20 * broken;
}

/** chardet only hints: it does not know ibm866, and calls short Russian texts by several names. */
function guessOneByteEncoding(bytes: Uint8Array): Encoding {
  const hint = analyse(bytes)[0]?.name;
  if (hint === 'KOI8-R') return 'koi8-r';
  if (hint !== 'windows-1252' && hint !== 'ISO-8859-1') return 'windows-1251';
  const letters = decodeAs(bytes, 'ibm866').match(/\p{L}/gu) ?? [];
  const cyrillic = letters.filter((letter) => letter > '\u007f').length;
  return cyrillic > letters.length / 2 ? 'ibm866' : 'windows-1252';
}
