import type { Reader } from '../../db/journal.ts';
import type { AdviceTopic } from '../../shared/advice.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Recipients, Sealed, keepOwnKey, readOwnKey } from '../../shared/rights.ts';
import type { Who } from '../access/who.ts';
import { membersOf } from '../members/store.ts';
import type { RightsBook } from './book.ts';
import { keepKey, keyById, keysInUse, keysOfMember, retireKeysOf } from './store.ts';

/** To whom a browser may seal now: keys whose owners have their role still. */
export const recipientsNow = (r: Reader, { db }: RightsBook): Recipients => {
  const roles = new Map(membersOf(r).map(({ id, role }) => [id, role]));
  const ofRole = (role: 'adviser' | 'union') => keysInUse(db).filter(({ memberId }) => roles.get(memberId) === role);
  return {
    advisers: ofRole('adviser').map(({ id, publicKey, topics }) => ({ keyId: id, publicKey, topics })),
    unions: ofRole('union').map(({ id, publicKey }) => ({ keyId: id, publicKey })),
  };
};

/** The advisers who answer on a topic; a report goes to every one. */
export const advisersFor = ({ advisers }: Recipients, topic: AdviceTopic | null): string[] =>
  advisers.filter(({ topics }) => topic === null || topics.includes(topic)).map(({ keyId }) => keyId);

/** What was sealed, without the keys of those who may not read it; refused with `nobody-to-read` where nobody may. */
export const sealedFor = ({ keys, body }: Sealed, allowed: readonly string[]): Pick<Sealed, 'keys' | 'body'> => {
  const kept = keys.filter(({ keyId }) => allowed.includes(keyId));
  if (kept.length === 0) throw new Refused('nobody-to-read');
  return { keys: kept, body };
};

/** The part that one key opens; null where none is for it. */
export const partFor = ({ keys, body }: Pick<Sealed, 'keys' | 'body'>, keyId: string): Sealed | null => {
  const own = keys.filter((key) => key.keyId === keyId);
  return own.length > 0 ? { v: 1, keys: own, body } : null;
};

const memberId = (who: Who): string => {
  if (who.kind !== 'member') throw new Refused('not-yours');
  return who.id;
};

export const ownKeys = ({ db }: RightsBook, who: Who): ReplyOf<typeof readOwnKey>['keys'] =>
  keysOfMember(db, memberId(who))
    .filter(({ retired }) => !retired)
    .map(({ id, publicKey, locked, recovery, topics }) => ({ keyId: id, publicKey, locked, recovery, topics }));

/** The id of the key in use, or null before one was made; and those that were given up. */
export const keyIdsOf = ({ db }: RightsBook, who: Who): { own: string | null; lost: string[] } => {
  const rows = keysOfMember(db, memberId(who));
  const ids = (retired: boolean) => rows.filter((row) => row.retired === retired).map(({ id }) => id);
  return { own: ids(false)[0] ?? null, lost: ids(true) };
};

/** Keeps the key in the place of any other; the same again with other locks or topics changes those. */
export const keepOwn = (
  book: RightsBook,
  { keyId, ...key }: BodyOf<typeof keepOwnKey>,
  who: Who,
): ReplyOf<typeof keepOwnKey> => {
  const owner = memberId(who);
  const known = keyById(book.db, keyId);
  if (known && (known.memberId !== owner || known.publicKey !== key.publicKey || known.retired))
    throw new Refused('id-reused', 'keyId');
  book.atOnce(() => {
    retireKeysOf(book.db, owner);
    keepKey(book.db, { id: keyId, memberId: owner, retired: false, ...key });
  });
  return { keyId, hour: book.hour() };
};
