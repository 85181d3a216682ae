import { createHmac, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { stringify } from 'uuid';
import { UsageError } from '../../imports/usage-error.ts';

const KEY_BYTES = 32;
type Keys = Record<string, string>;

/**
 * The key of this fair's list, from a file that stays with the organiser; one is made for the first list of a fair.
 * Where the fair has invitations made with another key, a new one would give everybody a second badge: that is refused.
 */
export async function keyOfFair(
  file: string,
  fair: { id: string; invited: number },
  mayMakeAnew: boolean,
): Promise<Buffer> {
  const keys = await keysIn(file);
  const known = keys[fair.id];
  if (known) return Buffer.from(known, 'base64url');
  if (fair.invited > 0 && !mayMakeAnew) {
    throw new UsageError(
      `This fair has ${fair.invited} invitations already, and the key that they were made with is not in ${file}.\n` +
        'Bring the key file of the first import (--key FILE): without it everybody would get a second badge.\n' +
        'If the key is lost for good: --new-key gives everybody in the list a new badge.',
    );
  }
  const key = randomBytes(KEY_BYTES);
  await writeFile(file, `${JSON.stringify({ ...keys, [fair.id]: key.toString('base64url') }, null, 2)}\n`, {
    mode: 0o600,
  });
  return key;
}

async function keysIn(file: string): Promise<Keys> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw new UsageError(`${file} cannot be read: ${error.message}`);
  });
  try {
    return JSON.parse(text) as Keys;
  } catch {
    throw new UsageError(`${file} is no key file.`);
  }
}

/** The id of somebody's invitation: the same for the same person and key, and nothing to whoever has no key (UUIDv8, RFC 9562). */
export function invitationId(key: Buffer, who: string): string {
  const bytes = createHmac('sha256', key).update(who).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return stringify(bytes);
}
