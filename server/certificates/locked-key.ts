import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';

/** A private key as it lies on the disk. The cost stands beside it, so that it can be raised later. */
export type LockedKey = { kdf: 'scrypt'; cost: number; salt: string; iv: string; tag: string; sealed: string };

/** scrypt with 128 MiB: N = 2^17, r = 8, p = 1, as OWASP's password storage sheet has it. */
const COST = 2 ** 17;
const BLOCK = 8;

/** Locks a key under a password; `about` is what it belongs to, which cannot be exchanged afterwards. */
export const lockKey = async (key: Buffer, password: string, about: string): Promise<LockedKey> => {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', await derive(password, salt, COST), iv).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(key), cipher.final()]);
  const [saltText, ivText, tag, text] = [salt, iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64'));
  return { kdf: 'scrypt', cost: COST, salt: saltText!, iv: ivText!, tag: tag!, sealed: text! };
};

/** The key, or null where the password is not the one it was locked with. */
export const unlockKey = async (locked: LockedKey, password: string, about: string): Promise<Buffer | null> => {
  const [salt, iv, tag, sealed] = [locked.salt, locked.iv, locked.tag, locked.sealed].map((text) =>
    Buffer.from(text, 'base64'),
  ) as [Buffer, Buffer, Buffer, Buffer];
  const decipher = createDecipheriv('aes-256-gcm', await derive(password, salt, locked.cost), iv, {
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(about)).setAuthTag(tag);
  // AES-GCM makes its check at the end, and its only way to say no is to throw.
  return Promise.resolve()
    .then(() => Buffer.concat([decipher.update(sealed), decipher.final()]))
    .catch(() => null);
};

const derive = (password: string, salt: Buffer, cost: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { cost, blockSize: BLOCK, parallelization: 1, maxmem: 256 * cost * BLOCK };
    scrypt(password.normalize('NFKC'), salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
