import type { Reader, Writer } from '../../db/journal.ts';
import { PAPER_KINDS, type MemorandumFile, type readMemorandum } from '../../shared/coalition.ts';
import type { ReplyOf } from '../../shared/endpoint.ts';
import { Refused } from '../../shared/refusals.ts';
import * as store from './store.ts';

type PaperKind = keyof typeof PAPER_KINDS;

/** What a file is, by its first bytes; what it calls itself is no proof. */
const kindOf = (content: Buffer): PaperKind | undefined =>
  (Object.keys(PAPER_KINDS) as PaperKind[]).find((kind) =>
    content.subarray(0, 4).toString('hex').startsWith(PAPER_KINDS[kind]),
  );

const noted = (w: Writer, id: string): void => void w.record({ type: 'coalition.changed', of: 'memorandum', id });

/** Keeps the signed paper of a partner; a newer one takes its place. */
export const keepMemorandum = (w: Writer, partnerId: string, { name, file }: MemorandumFile): { paper: string } => {
  if (!store.partnersOf(w).some(({ id }) => id === partnerId)) throw new Refused('not-found');
  const content = Buffer.from(file, 'base64');
  if (!kindOf(content)) throw new Refused('not-a-paper', 'file');
  store.keepPaper(w, { partnerId, name, content });
  noted(w, partnerId);
  return { paper: name };
};

export const memorandumOf = (r: Reader, partnerId: string): ReplyOf<typeof readMemorandum> => {
  const row = store.paperOf(r, partnerId);
  const type = row && kindOf(row.content);
  if (!row || !type) throw new Refused('not-found');
  return { name: row.name, file: row.content.toString('base64'), type };
};

export const takeMemorandumAway = (w: Writer, partnerId: string): object => {
  if (!store.removePaper(w, partnerId)) throw new Refused('not-found');
  noted(w, partnerId);
  return {};
};
