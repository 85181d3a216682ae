import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { PADDED_BYTES, type Sealed } from '../../rights.ts';
import { randomBytes, toBytes, toText, utf8 } from './bytes.ts';
import { wrapFor, type OwnKey } from './keys.ts';

export type Recipient = { keyId: string; publicKey: string };

/** What a seal is bound to: the kind of text, the matter that it belongs to, and its own id. */
export const boundTo = (
  kind: 'matter' | 'answer' | 'question' | 'note' | 'union',
  matter: string,
  id: string,
): string => `${kind} ${matter} ${id}`;

/** A key that seals one text has no second message to keep apart. */
const NONCE = new Uint8Array(12);
const LENGTH_BYTES = 4;

/**
 * Seals a thing to several keys: it lies there once, padded to one size whatever it says, under a key of its own, which
 * is sealed to each recipient. `about` names what it is and cannot be changed without breaking the seal.
 */
export const seal = async (thing: unknown, recipients: readonly Recipient[], about: string): Promise<Sealed> => {
  const [key, bound] = [randomBytes(32), utf8(about)];
  const body = toText(chacha20poly1305(key, NONCE, bound).encrypt(padded(utf8(JSON.stringify(thing)))));
  const wrapped = await Promise.all(
    recipients.map(async ({ keyId, publicKey }) => ({ keyId, ...(await wrapFor(publicKey, key, bound)) })),
  );
  return { v: 1, keys: wrapped, body };
};

/** What was sealed to this key under this name; null where it was not. */
export const unseal = async <T>(sealed: Sealed, keyId: string, own: OwnKey, about: string): Promise<T | null> => {
  const wrapped = sealed.keys.find((each) => each.keyId === keyId);
  const key = wrapped && (await own.unwrap(wrapped, utf8(about)));
  if (!key) return null;
  return Promise.resolve()
    .then(() => chacha20poly1305(key, NONCE, utf8(about)).decrypt(toBytes(sealed.body)))
    .then(unpadded)
    .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as T)
    .catch(() => null);
};

const padded = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length + LENGTH_BYTES > PADDED_BYTES) throw new RangeError('too long to be sealed');
  const whole = new Uint8Array(PADDED_BYTES);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(bytes, LENGTH_BYTES);
  return whole;
};

const unpadded = (whole: Uint8Array): Uint8Array => {
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  return whole.subarray(LENGTH_BYTES, LENGTH_BYTES + length);
};
