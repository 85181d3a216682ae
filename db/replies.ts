import { hash } from 'node:crypto';
import { and, count, eq, ne, or, sql } from 'drizzle-orm';
import { Refused } from '../shared/refusals.ts';
import type { Reader, Writer } from './journal.ts';
import { prepared } from './prepared.ts';
import { replies } from './schema.ts';

const statements = prepared((db) => ({
  find: db
    .select({ bodyHash: replies.bodyHash, reply: replies.reply })
    .from(replies)
    .where(and(eq(replies.sender, sql.placeholder('sender')), eq(replies.id, sql.placeholder('id'))))
    .prepare(),
  keep: db
    .insert(replies)
    .values({
      sender: sql.placeholder('sender'),
      id: sql.placeholder('id'),
      bodyHash: sql.placeholder('bodyHash'),
      reply: sql.placeholder('reply'),
    })
    .prepare(),
}));

/** Two bodies that say the same are the same, whatever the order of their fields. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!value || typeof value !== 'object') return value;
  const fields = value as Record<string, unknown>;
  const names = Object.keys(fields).sort();
  return Object.fromEntries(names.map((name) => [name, inOrder(fields[name])]));
};

export type Numbered = { sender: string; id: string; route: string; body: unknown };

/**
 * Runs a numbered request once: the same again gets the first reply and changes nothing; another body under the same
 * number is refused with `id-reused` [J9].
 */
export const once = <T>(w: Writer, { sender, id, route, body }: Numbered, change: () => T): T => {
  const bodyHash = hash('sha256', `${route}\n${JSON.stringify(inOrder(body))}`, 'base64url');
  const { find, keep } = statements(w);
  const known = find.get({ sender, id });
  if (known) {
    if (known.bodyHash !== bodyHash) throw new Refused('id-reused', 'id');
    return JSON.parse(known.reply) as T;
  }
  const reply = change();
  keep.run({ sender, id, bodyHash, reply: JSON.stringify(reply) });
  return reply;
};

/** What stands in place of a reply that was erased: whoever sends that number again gets `id-reused`. */
const FORGOTTEN = { bodyHash: '', reply: '{}' };

/** Erases every reply that answers one of these numbers or names one of these ids or codes. */
export const forgetReplies = (w: Writer, keys: readonly string[]): void => {
  for (const key of keys)
    w.db
      .update(replies)
      .set(FORGOTTEN)
      .where(or(eq(replies.id, key), sql`instr(${replies.reply}, ${key}) > 0`))
      .run();
};

/** Erases every reply; tells how many there were. */
export const forgetAllReplies = (w: Writer): number =>
  w.db.update(replies).set(FORGOTTEN).where(ne(replies.bodyHash, '')).run().changes;
export const repliesKept = (r: Reader): number =>
  r.db.select({ n: count() }).from(replies).where(ne(replies.bodyHash, '')).get()?.n ?? 0;
