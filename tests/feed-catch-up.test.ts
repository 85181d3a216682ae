import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyEntry } from '../shared/apply.ts';
import { fairSeenBy, seenBy, type Viewer } from '../shared/audience.ts';
import type { FairNow } from '../shared/fair.ts';
import type { StaffMessage } from '../shared/feed.ts';
import type { Caller } from './support/caller.ts';
import { Day } from './support/days.ts';
import { acts, play } from './support/drawn.ts';
import { Listener, type Position } from './support/listener.ts';

const LONG = 300_000;
type Watcher = { name: string; by: Caller; viewer: Viewer; screen: Listener<StaffMessage> };

describe('F1 a screen that comes with a position', () => {
  let day: Day;
  let watchers: Watcher[];

  beforeAll(async () => {
    day = await Day.open();
    const { people, employers, fair } = day;
    const tents = (await day.organiser.call('GET /api/places')).items.filter(({ kind }) => kind === 'tent');
    const watcher = (by: Caller, viewer: Viewer): Watcher => ({
      name: viewer.role,
      by,
      viewer,
      screen: new Listener(applyEntry),
    });
    const nobodys = { employerId: null, placeIds: [] };
    watchers = [
      watcher(fair.organiser, { role: 'organiser', ...nobodys }),
      watcher(people.viewer, { role: 'viewer', ...nobodys }),
      watcher(people.desk, { role: 'desk', ...nobodys }),
      watcher(people.adviser, { role: 'adviser', ...nobodys }),
      watcher(people.facilitator, {
        role: 'facilitator',
        employerId: null,
        placeIds: tents.slice(0, 2).map(({ id }) => id),
      }),
      watcher(employers[0]!.caller, { role: 'employer', employerId: employers[0]!.id, placeIds: [] }),
    ];
  });
  afterAll(async () => {
    for (const { screen } of watchers) screen.cut();
    await day.stop();
  });

  const house = () => day.fair.running.house;
  /** The seqs of the entries after a position that somebody may see. */
  const due = (viewer: Viewer, after: number): number[] =>
    house()
      .journal.entriesAfter(after, 1_000_000)
      .flatMap(({ seq, event }) => (seenBy(event, viewer) ? [seq] : []));
  const asSeen = (fair: FairNow, viewer: Viewer) => {
    const { texts: _texts, ...seen } = fairSeenBy(fair, viewer) as FairNow & { texts?: object };
    // Whoever may not know whose an offer was does not learn either whether it was anybody's.
    const hidden = viewer.role === 'organiser' ? {} : { offersWithoutBadge: 0, adviceWithoutBadge: 0 };
    return { ...seen, ...hidden, seq: 0, at: '' };
  };
  /** Something that everybody may see, so that everybody can be waited for; whoever joins next hurries it along. */
  const mark = async (): Promise<number> => {
    await day.organiser.call('PATCH /api/places/:id', {
      params: { id: day.known.places[0]! },
      body: { topic: uuid() },
    });
    const { head } = house().journal;
    const next = new Listener<StaffMessage>(applyEntry);
    await next.open(day.organiser, 'staff', { epoch: house().epoch, seq: head });
    next.cut();
    return head;
  };

  const steps = fc.array(
    fc.record({ who: fc.nat(5), what: fc.constantFrom('cut', 'come', 'afresh', 'act', 'act'), drawn: acts(3) }),
    { minLength: 3, maxLength: 9 },
  );

  it(
    'F1 gets every entry after it that it may see, once each and in order, and folds it to what the server has',
    { timeout: LONG },
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (drawn) => {
          for (const { who, what, drawn: done } of drawn) {
            const { by, screen } = watchers[who]!;
            if (what === 'act') await play(day, done);
            else screen.cut();
            if (what === 'come') await screen.open(by, 'staff');
            if (what === 'afresh') await screen.open(by, 'staff', null);
          }
          for (const { by, screen } of watchers) if (!screen.isOpen) await screen.open(by, 'staff');
          const last = await mark();
          for (const { name, viewer, screen } of watchers) {
            await screen.until(() => screen.position?.seq === last);
            expect([name, screen.seqs.splice(0)]).toEqual([name, due(viewer, screen.began)]);
            screen.began = last;
            const [folded, server] = [asSeen(screen.fair!, viewer), asSeen(house().fair, viewer)];
            if (!isDeepStrictEqual(folded, server)) expect([name, folded]).toEqual([name, server]);
          }
        }),
        { numRuns: 500, endOnFailure: true },
      );
    },
  );

  it(
    'F1 from any position at all there come the entries after it, or a snapshot, never a part',
    { timeout: LONG },
    async () => {
      const position = fc.record({
        who: fc.nat(5),
        back: fc.integer({ min: -3, max: 60 }),
        epoch: fc.constantFrom('ours', 'ours', 'another'),
      });
      await fc.assert(
        fc.asyncProperty(position, acts(2), async ({ who, back, epoch }, drawn) => {
          await play(day, drawn);
          const { by, viewer } = watchers[who]!;
          const { head } = house().journal;
          const from: Position = { epoch: epoch === 'ours' ? house().epoch : uuid(), seq: Math.max(0, head - back) };
          const screen = new Listener<StaffMessage>(applyEntry);
          screen.position = { ...from };
          await screen.open(by, 'staff');
          await screen.until(() => screen.messages.length > 0);
          const known = epoch === 'ours' && from.seq <= head;
          expect(screen.messages[0]!.kind).toBe(known ? 'entries' : 'snapshot');
          const last = await mark();
          await screen.until(() => screen.position?.seq === last);
          expect(screen.seqs).toEqual(due(viewer, known ? from.seq : head));
          screen.cut();
        }),
        { numRuns: 500, endOnFailure: true },
      );
    },
  );
});
