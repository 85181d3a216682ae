import { call } from '../../shared/web/call.ts';
import type { RightsMatter, RightsMessage } from '../../shared/rights.ts';
import { randomId } from '../../shared/web/sealed/bytes.ts';
import { boundTo, seal, unseal } from '../../shared/web/sealed/envelope.ts';
import type { OpenKey } from './own-key.ts';

/** A matter as the adviser reads it; a text is null where the seal does not hold. */
export type OpenedMatter = {
  matter: RightsMatter;
  text: string | null;
  /** In which language an answer is wished for. */
  wished: string | null;
  answerKey: string | null;
  said: { id: string; kind: RightsMessage['kind']; hour: string; text: string | null }[];
};

type Asked = { text: string; language: string; answerKey: string };

export const openMatter = async (matter: RightsMatter, { keyId, key }: OpenKey): Promise<OpenedMatter> => {
  const { id, answerId, sealed, messages } = matter;
  const asked = await unseal<Asked>(sealed, keyId, key, boundTo('matter', answerId, id));
  const said = messages.map(async (message) => {
    const about = boundTo(message.kind, answerId, message.id);
    const opened = await unseal<{ text: string }>(message.sealed, keyId, key, about);
    return { id: message.id, kind: message.kind, hour: message.hour, text: opened?.text ?? null };
  });
  return {
    matter,
    text: asked?.text ?? null,
    wished: asked?.language ?? null,
    answerKey: asked?.answerKey ?? null,
    said: await Promise.all(said),
  };
};

/** Seals what an adviser writes: to the advisers of the topic, and an answer to the receipt, too. */
export const sealedReply = async (kind: 'answer' | 'note', { matter, answerKey }: OpenedMatter, text: string) => {
  const { advisers } = await call('GET /api/rights-keys', { anonymous: true });
  const readers = advisers.filter(({ topics }) => matter.topic === null || topics.includes(matter.topic));
  const asker = kind === 'answer' && answerKey !== null ? [{ keyId: matter.answerId, publicKey: answerKey }] : [];
  const id = randomId();
  return { id, sealed: await seal({ text }, [...readers, ...asker], boundTo(kind, matter.answerId, id)) };
};
