import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { v7 as uuid } from 'uuid';
import { replay } from '../../db/journal.ts';
import type { Database } from '../../db/open.ts';
import type { FairUnderTest } from '../../server/commands/bench/fair-under-test.ts';
import { connections, type Connection } from '../../server/commands/bench/keep-alive.ts';
import { holds } from './trial.ts';

const LINES = 40;

/** What the callers were told: the ids of every check-in that was acknowledged, kept away from the server's disk. */
export class Ledger {
  readonly acknowledged = new Set<string>();
  /** How often each other status was answered. */
  readonly refused = new Map<number, number>();

  /** Sends check-ins over many connections until they are done or every connection has broken. */
  async storm(fair: FairUnderTest, count: number, lines = LINES): Promise<void> {
    const tags = Array.from({ length: count }, () => uuid());
    const wishes = (await fair.visits(tags)).map((wish, n) => ({ ...wish, id: tags[n]!, line: wish.visitor! % lines }));
    const all = await connections(fair.program.port, lines);
    const send = async (line: Connection, n: number): Promise<void> => {
      for (const wish of wishes.filter((one) => one.line === n)) {
        const { status } = await line.ask(wish.request);
        if (status === 200) this.acknowledged.add(wish.id);
        else this.refused.set(status, (this.refused.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(all.map((line, n) => send(line, n).catch(() => undefined)));
    for (const line of all) line.close();
  }

  /** Compares the file with what was told; the ids that were acknowledged and are not there. */
  lostFrom(folder: string): string[] {
    const db = new Sqlite(join(folder, 'fair.db'), { readonly: true });
    try {
      const stored = new Set(db.prepare('SELECT id FROM check_ins').pluck().all());
      return [...this.acknowledged].filter((id) => !stored.has(id));
    } finally {
      db.close();
    }
  }
}

const ROWS_WITHOUT_ENTRY = `SELECT count(*) FROM check_ins c LEFT JOIN journal j ON j.seq = c.seq
  WHERE j.seq IS NULL OR json_extract(j.event, '$.checkInId') IS NOT c.id`;
const ENTRIES_WITHOUT_ROW = `SELECT count(*) FROM journal
  WHERE json_extract(event, '$.type') IN ('visitor.checked-in', 'visitor.checked-out', 'visitor.seen-again')
  AND json_extract(event, '$.checkInId') NOT IN (SELECT id FROM check_ins)`;
const WITHOUT_REPLY = 'SELECT count(*) FROM check_ins WHERE (sender, id) NOT IN (SELECT sender, id FROM replies)';

/** Throws where the file does not agree with itself; says how many entries it has. */
export const wholeFile = (folder: string): number => {
  const db = new Sqlite(join(folder, 'fair.db'), { readonly: true });
  const count = (sql: string): number => db.prepare(sql).pluck().get() as number;
  try {
    holds(db.pragma('integrity_check', { simple: true }) === 'ok', 'the file is not whole');
    holds(count(ROWS_WITHOUT_ENTRY) === 0, `${count(ROWS_WITHOUT_ENTRY)} rows without their entry`);
    holds(count(ENTRIES_WITHOUT_ROW) === 0, `${count(ENTRIES_WITHOUT_ROW)} entries without their row`);
    holds(count(WITHOUT_REPLY) === 0, `${count(WITHOUT_REPLY)} check-ins without the reply that was given`);
    let entries = 0;
    for (const { seq } of replay({ $client: db } as Database)) entries = seq;
    return entries;
  } finally {
    db.close();
  }
};
