import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../db/journal.ts';
import { applyEntry } from '../shared/apply.ts';
import { emptyFair } from '../shared/fair.ts';
import { isCounting } from '../shared/fairs.ts';
import { Day } from './support/days.ts';
import { acts, play } from './support/drawn.ts';
import { scan } from './support/fair.ts';
import { fairInRows, sumsKept } from './support/mirror.ts';
import { recount } from './support/recount.ts';

/** For machines that do much else beside. */
const LONG = 300_000;

describe('J6 folding the journal gives what the tables say', () => {
  let day: Day;
  const folded = emptyFair();
  beforeAll(async () => {
    day = await Day.open();
  });
  afterAll(() => day.stop());

  const agree = async (): Promise<void> => {
    const { house } = day.fair.running;
    for (const entry of house.journal.entriesAfter(folded.seq, 10_000)) applyEntry(folded, entry);
    expect(folded).toEqual(house.fair);
    const { seq: _seq, at: _at, ...fair } = folded;
    const figures = recount(day.sql);
    expect(fair).toEqual(fairInRows(day.sql, figures));
    const { kept, counted } = sumsKept(day.sql, figures);
    expect(kept).toEqual(counted);
    const wentHome = day.sql<{ closings: string }>('SELECT closings FROM fairs')[0]!.closings !== '[]';
    if (wentHome && !isCounting(folded.state)) expect(figures.presentNow).toBe(0);
    expect(await day.organiser.call('GET /api/figures')).toMatchObject(figures);
  };

  it('J6 whoever is counted by hand or was let in at the door while the fair is shut is counted alike in both', async () => {
    const tent = (await day.fair.place('tent')).id;
    const badges = await day.fair.badges(9);
    for (const state of [
      'planning',
      'set-up',
      'archived',
      'open',
      'closed',
      'set-up',
      'closed',
      'planning',
      'open',
    ] as const) {
      await day.organiser.call('PATCH /api/fair', { body: { state, reason: 'a test' } });
      await agree();
      await day.organiser.call('POST /api/places/:id/tally', { params: { id: tent }, body: { change: 1 } });
      const admitted = { ...scan(badges.pop()!, tent, 'in', day.minutes(0)), done: 'admitted' as const };
      await day.people.kiosk.call('POST /api/check-ins/batch', { body: { checkIns: [admitted] } });
      await agree();
    }
  });

  it(
    'J6 after anything that people do, the journal, the rows, the sums that rules look at and the figures agree',
    { timeout: LONG },
    async () => {
      await agree();
      // One fair lives through all runs, so a failure is told as it was drawn, without looking for a smaller one.
      await fc.assert(
        fc.asyncProperty(acts(12), async (drawn) => {
          await play(day, drawn);
          await agree();
        }),
        { numRuns: 500, endOnFailure: true },
      );
      const { house } = day.fair.running;
      const again = emptyFair();
      for (const entry of replay(house.reader.db)) applyEntry(again, entry);
      expect(again).toEqual(house.fair);
    },
  );
});
