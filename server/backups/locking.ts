import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** How every file begins that is encrypted so (age-encryption.org/v1). */
const BEGINNING = Buffer.from('age-encryption.org/');

/** What an X25519 key is encrypted to: others would open with no key file that is read here. */
const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;

/** What is wrong with a recipient; null where it is one. */
export const faultOfRecipient = (recipient: string): string | null => {
  if (!RECIPIENT.test(recipient)) return 'it must be age1 and 58 letters and digits';
  try {
    new Encrypter().addRecipient(recipient);
    return null;
  } catch {
    return 'a letter of it is wrong';
  }
};

type Bytes = ReadableStream<Uint8Array>;
const asNode = (bytes: Bytes): Readable => Readable.fromWeb(bytes as Parameters<typeof Readable.fromWeb>[0]);
const asWeb = (bytes: Readable): Bytes => Readable.toWeb(bytes) as Bytes;

/** Encrypts a stream to whoever holds the key of this recipient. */
export const locked = async (from: Readable, recipient: string): Promise<Readable> => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return asNode(await encrypter.encrypt(asWeb(from)));
};

export const isLocked = (beginning: Buffer): boolean => beginning.subarray(0, BEGINNING.length).equals(BEGINNING);

/** Decrypts a stream with the keys of a file; throws a `NoKey` where it holds none, or none that opens it. */
export const unlocked = async (from: Readable, keyFile: string): Promise<Readable> => {
  const decrypter = new Decrypter();
  const keys = readFileSync(keyFile, 'utf8').match(/AGE-SECRET-KEY-1[0-9A-Z]+/g) ?? [];
  if (keys.filter((key) => isTaken(decrypter, key)).length === 0)
    throw new NoKey(`${keyFile} holds no key: it stands on a line of its own and begins with AGE-SECRET-KEY-1.`);
  // What the library says of a key may hold the key.
  const opened = await decrypter.decrypt(asWeb(from)).catch(() => null);
  if (opened === null) throw new NoKey(`The key in ${keyFile} does not open this file: it was encrypted to another.`);
  return asNode(opened);
};

export class NoKey extends Error {}

const isTaken = (decrypter: Decrypter, key: string): boolean => {
  try {
    decrypter.addIdentity(key);
    return true;
  } catch {
    return false;
  }
};

/** A new key: what is kept elsewhere, and the recipient that is written into the settings. */
export const newKey = async (): Promise<{ key: string; recipient: string }> => {
  const key = await generateX25519Identity();
  return { key, recipient: await identityToRecipient(key) };
};
