import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from './support/caller.ts';
import { Clock, TestFair, scan } from './support/fair.ts';

/** Half past twelve in Osh on the day of the fair. */
const NOW = '2026-10-25T06:30:00.000Z';

describe('J10 device time and server time are both kept', () => {
  let fair: TestFair;
  let kiosk: Caller;
  let gate: string;
  const clock = new Clock();

  beforeAll(async () => {
    clock.set(NOW);
    fair = await TestFair.open({ now: clock.read });
    gate = (await fair.place('gate')).id;
    kiosk = await fair.device('kiosk', gate);
  });
  afterAll(() => fair.stop());

  const hours = async () => (await fair.organiser.call('GET /api/figures')).byHour;
  const CASES: [string, string, string, string][] = [
    ['runs right', NOW, NOW, '12'],
    ['is an hour slow', '2026-10-25T05:30:00.000Z', '2026-10-25T05:30:00.000Z', '11'],
    ['is fast, but still on the day of the fair', '2026-10-25T17:59:59.000Z', '2026-10-25T17:59:59.000Z', '23'],
    ['is in the first minute of the day', '2026-10-24T18:00:30.000Z', '2026-10-24T18:00:30.000Z', '00'],
    ['says it with the offset of Osh', '2026-10-25T10:15:00+06:00', '2026-10-25T04:15:00.000Z', '10'],
    ['is a day fast', '2026-10-26T06:30:00.000Z', NOW, '12'],
    ['is a day slow', '2026-10-24T06:30:00.000Z', NOW, '12'],
    ['stands in 1970', '1970-01-01T00:00:00.000Z', NOW, '12'],
    ['stands in 2099', '2099-12-31T23:59:59.000Z', NOW, '12'],
  ];

  it.each(CASES.flatMap((one) => [['at once', ...one] as const, ['in a batch', ...one] as const]))(
    "J10 %s: a device whose clock %s is not refused, and its scan counts at its own hour on the day, else at the server's",
    async (way, _, at, factAt, hour) => {
      const [badge = ''] = await fair.badges(1);
      const before = await hours();
      const body = scan(badge, gate, 'in', at);
      const reply =
        way === 'at once'
          ? await kiosk.call('POST /api/check-ins', { body })
          : (await kiosk.call('POST /api/check-ins/batch', { body: { checkIns: [{ ...body, done: 'admitted' }] } }))
              .results[0];
      expect(reply).toMatchObject({ outcome: 'admitted', firstVisit: true });
      expect(await hours()).toEqual({ ...before, [hour]: (before[hour] ?? 0) + 1 });
      const kept = 'SELECT device_at AS said, stored_at AS stored, fact_at AS fact FROM check_ins WHERE id = ?';
      expect(fair.sql(kept, body.id)).toEqual([{ said: at, stored: NOW, fact: factAt }]);
      const { journal } = fair.running.house;
      const [entry] = journal.entriesAfter(journal.head - 1, 1);
      expect(entry).toMatchObject({ at: NOW, event: { type: 'visitor.checked-in', factAt } });
    },
  );

  it('J10 what happened is ordered by arrival, never by the clocks of the devices', async () => {
    const [badge = ''] = await fair.badges(1);
    const [first, second] = [await fair.addTent(5), await fair.addTent(5)];
    const ask = (placeId: string, direction: 'in' | 'out', at: string) =>
      kiosk.call('POST /api/check-ins', { body: scan(badge, placeId, direction, at) });
    expect(await ask(first.id, 'in', '2026-10-25T17:00:00.000Z')).toMatchObject({ outcome: 'admitted' });
    expect(await ask(second.id, 'in', '1970-01-01T00:00:00.000Z')).toMatchObject({ outcome: 'admitted', inside: 1 });
    expect(await ask(second.id, 'in', '2026-10-25T05:00:00.000Z')).toMatchObject({ outcome: 'already-inside' });
    expect(await ask(first.id, 'out', '2026-10-25T18:00:00.000Z')).toMatchObject({ outcome: 'not-inside' });
    expect(await ask(gate, 'out', '2026-10-25T04:00:00.000Z')).toMatchObject({ outcome: 'left' });
    expect(await ask(gate, 'in', '2026-10-24T04:00:00.000Z')).toMatchObject({ outcome: 'admitted', firstVisit: false });
  });

  it('J10 a server clock that is set back an hour, to 1970 and a day ahead neither stops check-ins nor reorders them', async () => {
    const badges = await fair.badges(4);
    const jumps = [NOW, '2026-10-25T05:30:00.000Z', '1970-01-01T00:00:00.000Z', '2026-10-26T06:30:00.000Z'];
    const { journal } = fair.running.house;
    const head = journal.head;
    for (const [n, badge] of badges.entries()) {
      clock.set(jumps[n]!);
      expect(await kiosk.call('POST /api/check-ins', { body: scan(badge, gate, 'in', NOW) })).toMatchObject({
        outcome: 'admitted',
      });
    }
    clock.set(NOW);
    const arrivals = journal.entriesAfter(head, 100).filter(({ event }) => event.type === 'visitor.checked-in');
    expect(arrivals.map(({ at }) => at)).toEqual(jumps);
    expect(arrivals.map(({ seq }) => seq)).toEqual(arrivals.map(({ seq }) => seq).sort((a, b) => a - b));
  });
});
