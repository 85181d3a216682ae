import { createHash, randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Refused } from '../../shared/refusals.ts';

/** A secret of 256 bits, safe in links and cookies. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** How secrets of full strength lie at rest. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

export const digits = (n: number): string => Array.from({ length: n }, () => String(randomInt(10))).join('');

/** argon2id with 19 MiB and two passes, the least that OWASP's password storage sheet asks for. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** So that a flood of sign-ins cannot stop the check-ins. */
const AT_ONCE = 4;
const IN_LINE = 40;

let running = 0;
const line: (() => void)[] = [];

const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= AT_ONCE) {
    if (line.length >= IN_LINE) throw new Refused('wait-before-trying');
    await new Promise<void>((go) => line.push(go));
  }
  running += 1;
  return work().finally(() => {
    running -= 1;
    line.shift()?.();
  });
};

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, COST));
/** Compares with a hash; with none it takes as long and fails, so that a login that does not exist shows nothing. */
export const isPassword = (password: string, stored: string | null): Promise<boolean> =>
  inTurn(async () => (stored ? verify(stored, password) : hash(password, COST).then(() => false)));
