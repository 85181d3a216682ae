import type { AdviceTopic } from '../../shared/advice.ts';
import { codeOf, RECOVERY_GROUPS } from '../../shared/paper-codes.ts';
import type { OwnLockedKey } from '../../shared/rights.ts';
import { call } from '../../shared/web/call.ts';
import { randomBytes, randomDigits, randomId } from '../../shared/web/sealed/bytes.ts';
import { keyOf, type OwnKey } from '../../shared/web/sealed/keys.ts';
import { lock, lockByCode, unlock, unlockByCode } from '../../shared/web/sealed/lock.ts';

/** A key that is open in this page, and nowhere else. */
export type OpenKey = { keyId: string; key: OwnKey };

/** Makes a key, locks it under a passphrase and under a code for paper, and hands in both locks. */
export const makeKey = async (passphrase: string, topics: AdviceTopic[]): Promise<OpenKey & { code: string }> => {
  const seed = randomBytes(32);
  const code = codeOf(randomDigits(RECOVERY_GROUPS * 5));
  const [key, locked] = [await keyOf(seed), await lock(seed, passphrase)];
  const body = { keyId: randomId(), publicKey: key.publicKey, locked, recovery: lockByCode(seed, code), topics };
  await call('POST /api/rights-keys/own', { body });
  return { keyId: body.keyId, key, code };
};

/** The key behind its passphrase, or null where it is another. */
export const openKey = async ({ keyId, locked }: OwnLockedKey, passphrase: string): Promise<OpenKey | null> => {
  const seed = await unlock(locked, passphrase);
  return seed && { keyId, key: await keyOf(seed) };
};

/** The same key behind its code on paper, under a new passphrase from now on; null where the code is another's. */
export const recoverKey = async (own: OwnLockedKey, code: string, passphrase: string): Promise<OpenKey | null> => {
  const seed = await unlockByCode(own.recovery, code);
  if (!seed) return null;
  await call('POST /api/rights-keys/own', { body: { ...own, locked: await lock(seed, passphrase) } });
  return { keyId: own.keyId, key: await keyOf(seed) };
};
