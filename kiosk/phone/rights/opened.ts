import type { Sealed } from '../../../shared/rights.ts';
import { call } from '../../../shared/web/call.ts';
import { randomId } from '../../../shared/web/sealed/bytes.ts';
import { boundTo, seal, unseal } from '../../../shared/web/sealed/envelope.ts';
import { receiptOf } from '../../../shared/web/sealed/receipt.ts';
import { recipientsNow } from './sending.svelte.ts';

/** A matter as its receipt opens it; a text is null where the seal does not hold. */
export type OpenedMatter = {
  answerId: string;
  topic: string | null;
  answers: { id: string; text: string | null }[];
};

/** Fetches what was answered and opens it with the receipt's code, which never leaves the page. */
export const openMatter = async (code: string): Promise<OpenedMatter> => {
  const { answerId, key } = await receiptOf(code);
  const { topic, messages } = await call('POST /api/rights-questions/answers', {
    anonymous: true,
    body: { answerId },
  });
  const answers = messages.map(async ({ id, sealed }) => {
    const opened = await unseal<{ text: string }>(sealed, answerId, key, boundTo('answer', answerId, id));
    return { id, text: opened?.text ?? null };
  });
  return { answerId, topic, answers: await Promise.all(answers) };
};

/** A further question, sealed once: what comes back is sent as it is until it has arrived. */
export const furtherOf = async (
  { answerId, topic }: OpenedMatter,
  text: string,
): Promise<{ id: string; answerId: string; sealed: Sealed }> => {
  const { advisers } = await recipientsNow();
  const readers = advisers.filter(({ topics }) => topic === null || (topics as string[]).includes(topic));
  const id = randomId();
  return { id, answerId, sealed: await seal({ text }, readers, boundTo('question', answerId, id)) };
};
