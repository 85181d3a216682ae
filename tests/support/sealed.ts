import { ADVICE_TOPICS, type AdviceTopic } from '../../shared/advice.ts';
import type { Sealed } from '../../shared/rights.ts';
import { randomBytes, randomId, toText } from '../../shared/web/sealed/bytes.ts';
import { boundTo, seal, unseal, type Recipient } from '../../shared/web/sealed/envelope.ts';
import { keyOf, type OwnKey } from '../../shared/web/sealed/keys.ts';
import { newReceipt, type Receipt } from '../../shared/web/sealed/receipt.ts';
import type { Caller } from './caller.ts';

export type Holder = Recipient & { key: OwnKey };

/** Something that looks like a locked key; those that are opened are made in a browser. */
const lockedAway = () => ({ salt: toText(randomBytes(16)), box: toText(randomBytes(60)) });

export const keyBody = async (topics: readonly AdviceTopic[] = ADVICE_TOPICS) => {
  const key = await keyOf(randomBytes(32));
  const body = {
    keyId: randomId(),
    publicKey: key.publicKey,
    locked: lockedAway(),
    recovery: lockedAway(),
    topics: [...topics],
  };
  return { key, body };
};

/** A member with a key of its own, as its browser would make it. */
export const giveKey = async (member: Caller, topics?: readonly AdviceTopic[]): Promise<Holder> => {
  const { key, body } = await keyBody(topics);
  await member.call('POST /api/rights-keys/own', { body });
  return { keyId: body.keyId, publicKey: body.publicKey, key };
};

export type Asked = { receipt: Receipt; body: { id: string; answerId: string; sealed: Sealed } };

/** A question as a phone seals it. */
export const sealedMatter = async (text: string, readers: readonly Recipient[]): Promise<Asked> => {
  const receipt = await newReceipt();
  const { answerId } = receipt;
  const id = randomId();
  const thing = { text, language: 'ky', answerKey: receipt.key.publicKey };
  return { receipt, body: { id, answerId, sealed: await seal(thing, readers, boundTo('matter', answerId, id)) } };
};

/** A name and a number as a phone seals them. */
export const sealedContact = async (name: string, reach: string, readers: readonly Recipient[]) => {
  const id = randomId();
  return {
    id,
    textVersion: 1,
    language: 'ky' as const,
    sealed: await seal({ name, reach }, readers, boundTo('union', id, id)),
  };
};

/** What one who holds a key reads of it. */
export const readBy = async ({ keyId, key }: Holder, { id, answerId, sealed }: Asked['body']): Promise<string | null> =>
  (await unseal<{ text: string }>(sealed, keyId, key, boundTo('matter', answerId, id)))?.text ?? null;

/** An answer or a note as an adviser's browser seals it. */
export const sealedReply = async (kind: 'answer' | 'note', text: string, to: Asked, readers: readonly Recipient[]) => {
  const { answerId, key } = to.receipt;
  const asker = kind === 'answer' ? [{ keyId: answerId, publicKey: key.publicKey }] : [];
  const id = randomId();
  return { id, sealed: await seal({ text }, [...readers, ...asker], boundTo(kind, answerId, id)) };
};

/** A further question as whoever holds the receipt seals it. */
export const sealedFurther = async (text: string, { answerId }: Receipt, readers: readonly Recipient[]) => {
  const id = randomId();
  return { id, answerId, sealed: await seal({ text }, readers, boundTo('question', answerId, id)) };
};
