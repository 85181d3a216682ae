import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JournalBroken, replay, type Change } from '../db/journal.ts';
import { applyEntry } from '../shared/apply.ts';
import type { Entry } from '../shared/events.ts';
import { emptyFair } from '../shared/fair.ts';
import { Ledger, addThing, noteOf, noted } from './support/ledger.ts';

let ledger: Ledger;
beforeEach(() => {
  ledger = new Ledger();
});
afterEach(() => ledger.close());

/** One change with one row and one entry. */
const note = (n: number) =>
  ledger.journal.write('somebody', (w) => {
    addThing(w, n);
    return w.record(noted(n));
  });
const fold = (entries: readonly Entry[]) => {
  const fair = emptyFair();
  for (const entry of entries) applyEntry(fair, entry);
  return fair;
};

describe('J2 a change is synchronous', () => {
  it('J2 a change that returns a promise is refused, leaves nothing, and can record nothing afterwards', async () => {
    let late: unknown;
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const slow = async (w: Parameters<Change<void>>[0]): Promise<void> => {
      addThing(w, 1);
      w.record(noted(1));
      await gate;
      try {
        w.record(noted(2));
      } catch (error) {
        late = error;
        throw error;
      }
    };
    // @ts-expect-error a change that returns a promise does not compile
    await expect(ledger.journal.write('somebody', slow)).rejects.toThrow('must be synchronous');
    go();
    await gate;
    await note(3);
    expect(String(late)).toContain('this change is over');
    expect(ledger.entries.map(noteOf)).toEqual([3]);
    expect(ledger.things).toEqual([{ id: 3, seq: 1 }]);
  });

  it('J2 the answer comes after the commit: another reader of the file already sees the row', async () => {
    const answered = await note(1).then((seq) => ({ seq, seen: ledger.things }));
    expect(answered).toEqual({ seq: 1, seen: [{ id: 1, seq: 1 }] });
  });

  it('J2 rules read the tables inside the change: of ten who ask for the last seat at once one gets it', async () => {
    const ask = () =>
      ledger.journal.write('somebody', (w) => {
        const taken = ledger.sqlite.prepare('SELECT count(*) FROM things').pluck().get();
        if (taken === 1) return 'full';
        addThing(w, 1);
        w.record(noted(1));
        return 'yours';
      });
    const answers = await Promise.all(Array.from({ length: 10 }, ask));
    expect(answers.sort()).toEqual([...Array<string>(9).fill('full'), 'yours']);
  });
});

describe('J4 entries are never updated or deleted', () => {
  beforeEach(async () => {
    for (const n of [1, 2, 3, 4]) await note(n);
  });

  it.each([
    ['update', "UPDATE journal SET actor = 'nobody' WHERE seq = 2"],
    ['delete', 'DELETE FROM journal WHERE seq = 2'],
    ['empty', 'DELETE FROM journal'],
  ])('J4 whoever opens the file cannot %s', (_, statement) => {
    expect(() => ledger.meddle(statement)).toThrow('append-only');
    expect(ledger.entries.map(noteOf)).toEqual([1, 2, 3, 4]);
  });

  const FORCED = 'DROP TRIGGER journal_is_never_updated; DROP TRIGGER journal_is_never_deleted;';
  it.each([
    ['another event', `UPDATE journal SET event = replace(event, '3', '33') WHERE seq = 3`, 3],
    ['another actor', "UPDATE journal SET actor = 'nobody' WHERE seq = 2", 2],
    ['another time', "UPDATE journal SET at = '2017-10-25T00:00:00.000Z' WHERE seq = 1", 1],
    ['another hash', 'UPDATE journal SET hash = prev_hash WHERE seq = 3', 3],
    ['an entry gone', 'DELETE FROM journal WHERE seq = 2', 3],
    ['a new beginning', 'DELETE FROM journal WHERE seq = 1', 2],
    [
      'two changed places',
      'UPDATE journal SET seq = 9 WHERE seq = 2; UPDATE journal SET seq = 2 WHERE seq = 3; UPDATE journal SET seq = 3 WHERE seq = 9',
      2,
    ],
  ])('J4 a past changed by force is found by the chain: %s', (_, statement, seq) => {
    expect([...replay(ledger.file.db)].map(noteOf)).toEqual([1, 2, 3, 4]);
    ledger.meddle(`${FORCED} ${statement}`);
    const read = () => [...replay(ledger.file.db)];
    expect(read).toThrow(JournalBroken);
    expect(read).toThrow(`at entry ${seq}.`);
  });
});

describe('J5 rows never change unrecorded', () => {
  beforeEach(() => {
    ledger.close();
    ledger = new Ledger({ guard: true });
  });

  it('J5 a change that moves rows and records nothing is refused and leaves nothing', async () => {
    await expect(ledger.journal.write('somebody', (w) => addThing(w, 1))).rejects.toThrow('without an entry [J5]');
    expect(ledger.things).toEqual([]);
    await note(2);
    expect(ledger.things).toEqual([{ id: 2, seq: 1 }]);
  });

  it('J5 rows that changed outside a write are found at the next one', async () => {
    await note(1);
    ledger.sqlite.exec('DELETE FROM things');
    await expect(note(2)).rejects.toThrow('outside journal.write [J5]');
    await note(3);
    expect(ledger.things.map(({ id }) => id)).toEqual([3]);
  });

  it('J5 a change that looks and touches nothing needs no entry', async () => {
    expect(await ledger.journal.write('somebody', (w) => w.nextSeq())).toBe(1);
    expect(ledger.entries).toEqual([]);
  });

  it('J5 a change that was taken back is no change', async () => {
    await expect(
      ledger.journal.write('somebody', (w) => {
        addThing(w, 1);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await note(2);
    expect(ledger.things.map(({ id }) => id)).toEqual([2]);
  });
});

describe('J8 a follower hears after the commit, in order', () => {
  it('J8 a follower that throws harms neither the writer nor the other followers', async () => {
    const told: unknown[] = [];
    ledger.close();
    ledger = new Ledger({ onFollowerError: (error) => told.push(error) });
    const heard: string[] = [];
    const seen: number[] = [];
    ledger.journal.follow((entries) => heard.push(`first ${entries.map(noteOf).join()}`));
    ledger.journal.follow(() => {
      throw new Error('a follower fell over');
    });
    ledger.journal.follow((entries) => {
      heard.push(`last ${entries.map(noteOf).join()}`);
      seen.push(ledger.things.length);
    });
    expect(await Promise.all([note(1), note(2)])).toEqual([1, 2]);
    expect(await note(3)).toBe(3);
    expect(heard).toEqual(['first 1,2', 'last 1,2', 'first 3', 'last 3']);
    expect(seen).toEqual([2, 3]);
    expect(told.map(String)).toEqual(['Error: a follower fell over', 'Error: a follower fell over']);
  });

  it('J8 a follower has heard before the caller is answered, and hears nothing once it stopped', async () => {
    const heard: number[] = [];
    const stop = ledger.journal.follow((entries) => heard.push(...entries.map(noteOf)));
    expect(await note(1).then(() => [...heard])).toEqual([1]);
    stop();
    await note(2);
    expect(heard).toEqual([1]);
  });

  it('J8 what a follower writes comes after what it heard', async () => {
    const stop = ledger.journal.follow(() => {
      stop();
      void note(10);
    });
    await Promise.all([note(1), note(2)]);
    await note(3);
    expect(ledger.entries.map(noteOf)).toEqual([1, 2, 10, 3]);
  });
});

describe('J10 order is seq, never a clock', () => {
  it('J10 a server clock that jumps to 1970, a day ahead and an hour back blocks nothing and reorders nothing', async () => {
    const times = [
      '2026-10-25T05:00:00.000Z',
      '1970-01-01T00:00:00.000Z',
      '2026-10-26T05:00:00.000Z',
      '2026-10-25T04:00:00.000Z',
    ];
    const clock = [...times];
    ledger.close();
    ledger = new Ledger({ now: () => new Date(clock.shift() ?? NaN) });
    for (const n of [1, 2, 3, 4]) await note(n);
    expect(ledger.entries.map(({ seq, at, event }) => ({ seq, at, n: noteOf({ seq, at, event, actor: '' }) }))).toEqual(
      times.map((at, n) => ({ seq: n + 1, at, n: n + 1 })),
    );
    expect(fold(ledger.entries)).toMatchObject({ seq: 4, handouts: 10 });
  });
});
