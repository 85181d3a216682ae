import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Journal, replay, type Writer } from '../db/journal.ts';
import { applyEntry } from '../shared/apply.ts';
import { emptyFair } from '../shared/fair.ts';
import { Refused } from '../shared/refusals.ts';
import { Ledger, addThing, noteOf, noted } from './support/ledger.ts';

let ledger: Ledger;
beforeEach(() => {
  ledger = new Ledger({ guard: true });
});
afterEach(() => ledger.close());

/** Somebody's change: how many things it adds, each with an entry, and after how many it gives up, if it does. */
type Wish = { adds: number; givesUpAfter: number | null; how: 'refused' | 'broken' | 'constraint' };
const wishes = fc.array(
  fc.record({
    adds: fc.integer({ min: 1, max: 4 }),
    givesUpAfter: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 2 }),
    how: fc.constantFrom('refused' as const, 'broken' as const, 'constraint' as const),
  }),
  { minLength: 1, maxLength: 8 },
);

let things = 0;
/** Runs a wish; things are numbered on and on, so that runs on one file do not meet. */
const grant = (wish: Wish): { ids: number[]; done: Promise<string> } => {
  const ids = Array.from({ length: wish.adds }, () => (things += 1));
  const change = (w: Writer): string => {
    for (const [n, id] of ids.entries()) {
      if (n === wish.givesUpAfter) giveUp(w, wish.how);
      addThing(w, id);
      w.record(noted(id));
    }
    if (wish.givesUpAfter !== null && wish.givesUpAfter >= wish.adds) giveUp(w, wish.how);
    return 'granted';
  };
  return { ids, done: ledger.journal.write('somebody', change).catch((error: Error) => error.message) };
};
const giveUp = (w: Writer, how: Wish['how']): never => {
  if (how === 'refused') throw new Refused('place-full');
  if (how === 'constraint') for (const words of ['once', 'twice']) addThing(w, 0, words);
  throw new Error('a bug');
};
const ANSWERS = {
  refused: new Refused('place-full').message,
  broken: 'a bug',
  constraint: new Refused('id-reused').message,
};

describe('J1 and J3 over random groups of changes', () => {
  it('J1 a change and its entries are there together or not at all, and seq is gapless', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wishes, { maxLength: 4 }), async (groups) => {
        const head = ledger.journal.head;
        const expected: { id: number; seq: number }[] = [];
        for (const group of groups) {
          const granted = group.map(grant);
          const answers = await Promise.all(granted.map(({ done }) => done));
          for (const [n, { ids }] of granted.entries())
            if (answers[n] === 'granted') for (const id of ids) expected.push({ id, seq: head + expected.length + 1 });
        }
        expect(ledger.asSeenByOthers(`SELECT id, seq FROM things WHERE seq > ${head} ORDER BY seq`)).toEqual(expected);
        const entries = ledger.journal.entriesAfter(head, 1_000_000);
        expect(entries.map((entry) => ({ id: noteOf(entry), seq: entry.seq }))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
    expect([...replay(ledger.file.db)].map(({ seq }) => seq)).toEqual(ledger.entries.map((_, n) => n + 1));
    expect(new Journal(ledger.file.db).head).toBe(ledger.journal.head);
  });

  it('J3 changes that arrive together share one COMMIT, one that throws rolls back alone, each gets its own answer', async () => {
    const fair = emptyFair();
    ledger.journal.follow((entries) => entries.forEach((entry) => applyEntry(fair, entry)));
    await fc.assert(
      fc.asyncProperty(wishes, async (group) => {
        const { commits } = ledger;
        const granted = group.map(grant);
        expect(ledger.commits).toBe(commits);
        const answers = await Promise.all(granted.map(({ done }) => done));
        expect(ledger.commits).toBe(commits + 1);
        expect(answers).toEqual(
          group.map(({ givesUpAfter, how }) => (givesUpAfter === null ? 'granted' : ANSWERS[how])),
        );
        const kept = granted.flatMap(({ ids }, n) => (answers[n] === 'granted' ? ids : []));
        const first = granted[0]!.ids[0];
        const there = ledger.asSeenByOthers<{ id: number }>(`SELECT id FROM things WHERE id >= ${first}`);
        expect(there.map(({ id }) => id)).toEqual(kept);
        expect(fair.seq).toBe(ledger.journal.head);
      }),
      { numRuns: 500 },
    );
    expect(fair.handouts).toBe(ledger.things.reduce((sum, { id }) => sum + id, 0));
  });
});

describe('J3 a COMMIT that fails', () => {
  const note = (n: number, words = '') =>
    ledger.journal.write('somebody', (w) => {
      addThing(w, n, words);
      return w.record(noted(n));
    });

  it('J3 a COMMIT that fails refuses every caller, moves no fold and leaves nothing', async () => {
    const heard: number[] = [];
    ledger.journal.follow((entries) => heard.push(...entries.map(noteOf)));
    ledger.sqlite.exec('CREATE TABLE parts (of INTEGER NOT NULL REFERENCES things DEFERRABLE INITIALLY DEFERRED)');
    await note(1);
    const orphan = ledger.journal.write('somebody', (w) => {
      ledger.sqlite.prepare('INSERT INTO parts (of) VALUES (99)').run();
      w.record(noted(3));
    });
    const answers = await Promise.allSettled([note(2), orphan, note(4)]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(ledger.journal.lastCommitMs).toBeNull();
    expect(heard).toEqual([1]);
    expect(ledger.things).toEqual([{ id: 1, seq: 1 }]);
    expect(await note(5)).toBe(2);
    expect(heard).toEqual([1, 5]);
    expect(ledger.journal.lastCommitMs).toBeGreaterThanOrEqual(0);
    expect([...replay(ledger.file.db)].map(noteOf)).toEqual([1, 5]);
  });

  it('J3 a full disk refuses whoever it cannot keep, tells nobody of them, and is over once there is room', async () => {
    const heard: number[] = [];
    ledger.journal.follow((entries) => heard.push(...entries.map(noteOf)));
    await note(1);
    const pages = ledger.sqlite.pragma('page_count', { simple: true }) as number;
    ledger.sqlite.pragma(`max_page_count = ${pages}`);
    const long = 'x'.repeat(100_000);
    const answers = await Promise.allSettled([note(2, long), note(3, long)]);
    expect(answers).toEqual([
      { status: 'rejected', reason: new Refused('disk-full') },
      { status: 'rejected', reason: new Refused('disk-full') },
    ]);
    expect(heard).toEqual([1]);
    expect(ledger.things.map(({ id }) => id)).toEqual([1]);
    ledger.sqlite.pragma('max_page_count = 1000000');
    expect(await note(4, long)).toBe(2);
    expect(heard).toEqual([1, 4]);
    expect([...replay(ledger.file.db)].map(noteOf)).toEqual([1, 4]);
  });

  it('J3 a disk that fills up in the middle of a group keeps whole changes only, and answers as it kept', async () => {
    const heard: number[] = [];
    ledger.journal.follow((entries) => heard.push(...entries.map(noteOf)));
    const pages = ledger.sqlite.pragma('page_count', { simple: true }) as number;
    ledger.sqlite.pragma(`max_page_count = ${pages + 10}`);
    const group = Array.from({ length: 12 }, (_, n) => note(n + 1, n === 6 ? 'x'.repeat(200_000) : 'short'));
    const answers = await Promise.allSettled(group);
    const kept = answers.flatMap(({ status }, n) => (status === 'fulfilled' ? [n + 1] : []));
    expect(kept).not.toContain(7);
    expect(ledger.things.map(({ id }) => id)).toEqual(kept);
    expect(heard).toEqual(kept);
    expect([...replay(ledger.file.db)].map(noteOf)).toEqual(kept);
  });
});
