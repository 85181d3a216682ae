import iconv from 'iconv-lite';

/** Text whose UTF-8 bytes were once read as a one-byte code page, mended; and letters that are lost for good, found. */

/** Bytes that the code page leaves undefined stand for the control character of the same number, as browsers have it. */
const bytesOf = (codePage: string) =>
  new Map(
    Array.from({ length: 128 }, (_, index) => {
      const character = iconv.decode(Buffer.of(128 + index), codePage);
      return [character === '\uFFFD' ? String.fromCharCode(128 + index) : character, 128 + index];
    }),
  );

const MISREADINGS = [
  // Genuine Cyrillic such as “В ” or “Д»” also spells one UTF-8 character; two Cyrillic letters in a row by chance do not occur.
  { bytes: bytesOf('windows-1251'), believable: /^(?:[\u0400-\u04ff\u2000-\u22ff\u00a0]{2,}|[\u2000-\u22ff]+)$/ },
  {
    bytes: bytesOf('windows-1252'),
    believable: /^(?:[\u00a0-\u00ff\u2000-\u22ff]+|[\u0400-\u04ff\u2000-\u22ff\u00a0]{2,})$/,
  },
];

/** `Cityâ€™s` → `City’s`, `РџРѕРІР°СЂ` → `Повар`; anything else comes back unchanged. */
export function mendMisreading(cell: string): string {
  return cell.replace(/[^\p{ASCII}]{2,}/gu, (run) => {
    for (const { bytes, believable } of MISREADINGS) {
      const mended = reread(run, bytes);
      if (mended && believable.test(mended)) return mended;
    }
    return run;
  });
}

function reread(run: string, bytesByCharacter: Map<string, number>): string | undefined {
  const bytes = [...run].map((character) => bytesByCharacter.get(character));
  if (!bytes.every((byte) => byte !== undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

const ADDRESS = /https?:\/\/|www\.|@/i;
const LOST_WITHIN =
  /\p{L}{0,60}(?:\p{L}\?+(?=\p{Ll})|\p{Lu}\?+(?=\p{Lu})|(?<![\p{L}\d?!.])\?+(?=\p{L})|\uFFFD)[\p{L}?\uFFFD]*/u;

/**
 * The first word in which letters were replaced by `?`, as windows-1251 does with ң ө ү (`т?шт?к?`, `?ч`).
 * A `?` that ends a word cannot be told from a question mark and is not looked at alone.
 */
export function wordWithLostLetters(cell: string): string | undefined {
  if (!/[?\uFFFD]/.test(cell)) return undefined;
  const words = cell.split(/\s+/).filter((word) => !ADDRESS.test(word));
  return LOST_WITHIN.exec(words.join(' '))?.[0];
}
