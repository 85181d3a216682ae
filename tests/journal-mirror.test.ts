import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../db/journal.ts';
import { applyEntry } from '../shared/apply.ts';
import { emptyFair } from '../shared/fair.ts';
import { isCounting } from '../shared/fairs.ts';
import { Day } from './support/days.ts';
import { acts, play } from './support/drawn.ts';
import { fairInRows, sumsKept } from './support/mirror.ts';
import { recount } from './support/recount.ts';

/** For machines that do much else beside. */
const LONG = 300_000;

describe('J6 folding the journal gives what the tables say', () => {
  let day: Day;
  beforeAll(async () => {
    day = await Day.open();
  });
  afterAll(() => day.stop());

  it(
    'J6 after anything that people do, the journal, the rows, the sums that rules look at and the figures agree',
    { timeout: LONG },
    async () => {
      const { house } = day.fair.running;
      const { sql } = day;
      const folded = emptyFair();
      const agree = async (): Promise<void> => {
        for (const entry of house.journal.entriesAfter(folded.seq, 10_000)) applyEntry(folded, entry);
        expect(folded).toEqual(house.fair);
        const { seq: _seq, at: _at, ...fair } = folded;
        const figures = recount(sql);
        expect(fair).toEqual(fairInRows(sql, figures));
        const { kept, counted } = sumsKept(sql, figures);
        expect(kept).toEqual(counted);
        const wentHome = day.sql<{ closings: string }>('SELECT closings FROM fairs')[0]!.closings !== '[]';
        if (wentHome && !isCounting(folded.state)) expect(figures.presentNow).toBe(0);
        expect(await day.organiser.call('GET /api/figures')).toMatchObject(figures);
      };
      await agree();
      // One fair lives through all runs, so a failure is told as it was drawn, without looking for a smaller one.
      await fc.assert(
        fc.asyncProperty(acts(12), async (drawn) => {
          await play(day, drawn);
          await agree();
        }),
        { numRuns: 500, endOnFailure: true },
      );
      const again = emptyFair();
      for (const entry of replay(house.reader.db)) applyEntry(again, entry);
      expect(again).toEqual(house.fair);
    },
  );
});
