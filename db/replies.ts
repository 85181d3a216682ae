import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { Refused } from '../shared/refusals.ts';
import type { Writer } from './journal.ts';
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
const inOrder = (_key: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

export type Numbered = { sender: string; id: string; route: string; body: unknown };

/**
 * Runs a numbered request once: the same again gets the first reply and changes nothing; another body under the same
 * number is refused with `id-reused` [J9].
 */
export const once = <T>(w: Writer, { sender, id, route, body }: Numbered, change: () => T): T => {
  const bodyHash = createHash('sha256')
    .update(`${route}\n${JSON.stringify(body, inOrder)}`)
    .digest('base64url');
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
