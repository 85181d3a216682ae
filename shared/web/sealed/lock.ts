import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Locked } from '../../rights.ts';
import { randomBytes, toBytes, toText, utf8 } from './bytes.ts';

/** scrypt with 64 MiB, twice over: one of the settings that OWASP's Password Storage Cheat Sheet names as least. */
const COST = { N: 2 ** 16, r: 8, p: 2, dkLen: 32 };
const NONCE_BYTES = 12;
const SEED = utf8('jarmanke adviser key 1');

const stretched = (passphrase: string, salt: Uint8Array): Promise<Uint8Array> =>
  scryptAsync(utf8(passphrase.trim().normalize('NFKC')), salt, COST);

/** Locks the 32 bytes of a key under a passphrase; takes a second or more, on purpose. */
export const lock = async (seed: Uint8Array, passphrase: string): Promise<Locked> => {
  const salt = randomBytes(16);
  return { salt: toText(salt), box: boxed(seed, await stretched(passphrase, salt)) };
};

/** The key, or null where the passphrase is another. */
export const unlock = async ({ salt, box }: Locked, passphrase: string): Promise<Uint8Array | null> =>
  unboxed(box, await stretched(passphrase, toBytes(salt)));

/** The same under the code on paper, which is random enough to need no stretching. */
export const lockByCode = (seed: Uint8Array, code: string): Locked => {
  const salt = randomBytes(16);
  return { salt: toText(salt), box: boxed(seed, keyFromCode(code, salt, SEED)) };
};

export const unlockByCode = ({ salt, box }: Locked, code: string): Promise<Uint8Array | null> =>
  unboxed(box, keyFromCode(code, toBytes(salt), SEED));

/** 32 bytes out of a code; another purpose gives others. */
export const keyFromCode = (code: string, salt: Uint8Array | undefined, purpose: Uint8Array): Uint8Array =>
  hkdf(sha256, utf8(code), salt, purpose, 32);

const boxed = (seed: Uint8Array, key: Uint8Array): string => {
  const nonce = randomBytes(NONCE_BYTES);
  return toText(Uint8Array.from([...nonce, ...chacha20poly1305(key, nonce, SEED).encrypt(seed)]));
};

const unboxed = async (box: string, key: Uint8Array): Promise<Uint8Array | null> => {
  const bytes = toBytes(box);
  const cipher = chacha20poly1305(key, bytes.subarray(0, NONCE_BYTES), SEED);
  return Promise.resolve()
    .then(() => cipher.decrypt(bytes.subarray(NONCE_BYTES)))
    .catch(() => null);
};
