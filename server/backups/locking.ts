import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** How every file begins that is encrypted so (age-encryption.org/v1). */
const BEGINNING = Buffer.from('age-encryption.org/');

/** What is wrong with a recipient, in the words of the library; null where it is one. */
export const faultOfRecipient = (recipient: string): string | null => {
  try {
    new Encrypter().addRecipient(recipient);
    return null;
  } catch (error) {
    return (error as Error).message;
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

/** Decrypts a stream with the keys in a file as `age-keygen` writes it; throws where none of them opens it. */
export const unlocked = async (from: Readable, keyFile: string): Promise<Readable> => {
  const decrypter = new Decrypter();
  const lines = readFileSync(keyFile, 'utf8').split('\n');
  for (const line of lines.map((each) => each.trim())) if (line && !line.startsWith('#')) decrypter.addIdentity(line);
  return asNode(await decrypter.decrypt(asWeb(from)));
};

/** A new key: what is kept elsewhere, and the recipient that is written into the settings. */
export const newKey = async (): Promise<{ key: string; recipient: string }> => {
  const key = await generateX25519Identity();
  return { key, recipient: await identityToRecipient(key) };
};
