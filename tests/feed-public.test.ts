import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublicMessage } from '../shared/feed.ts';
import { applyPublic } from '../shared/noticeboard.ts';
import { Day } from './support/days.ts';
import { acts, play } from './support/drawn.ts';
import { TestFair } from './support/fair.ts';
import { Listener, type Position } from './support/listener.ts';

const LONG = 300_000;
const phone = () => new Listener<PublicMessage>(applyPublic);

describe('F1 a phone that comes with a position', () => {
  let day: Day;
  beforeAll(async () => {
    day = await Day.open();
  });
  afterAll(() => day.stop());

  const told = (screen: Listener<PublicMessage>) => ({ ...screen.fair!, at: '' });
  /** A phone that has just come: what the server tells of the whole fair now. */
  const fresh = async (): Promise<Listener<PublicMessage>> => {
    const screen = phone();
    await screen.open(day.fair.nobody, 'public', null);
    await screen.until(() => screen.fair !== null);
    return screen;
  };

  it(
    'F1 public: folding what came since gives what a phone that has just come is told, gapless and in order',
    { timeout: LONG },
    async () => {
      const watching = await fresh();
      const away = await fresh();
      const steps = fc.record({
        drawn: acts(6),
        cut: fc.boolean(),
        back: fc.integer({ min: -2, max: 40 }),
        epoch: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(steps, async ({ drawn, cut, back, epoch }) => {
          away.cut();
          await play(day, drawn);
          if (cut) {
            watching.cut();
            await watching.open(day.fair.nobody, 'public');
          }
          const now = await fresh();
          const { seq } = now.position!;
          await away.open(day.fair.nobody, 'public');
          for (const screen of [watching, away]) {
            await screen.until(() => screen.position!.seq >= seq);
            expect(told(screen)).toEqual(told(now));
            expect(screen.seqs).toEqual(screen.seqs.map((_, n) => screen.began + n + 1));
          }
          now.cut();
          const from: Position = { epoch: epoch ? now.position!.epoch : uuid(), seq: Math.max(0, seq - back) };
          const returning = phone();
          returning.position = { ...from };
          await returning.open(day.fair.nobody, 'public');
          await returning.until(() => returning.messages.length > 0);
          const known = epoch && from.seq <= seq;
          expect(returning.messages[0]!.kind).toBe(known ? 'entries' : 'snapshot');
          expect(returning.seqs).toEqual(
            known ? Array.from({ length: seq - from.seq }, (_, n) => from.seq + n + 1) : [],
          );
          returning.cut();
        }),
        { numRuns: 500, endOnFailure: true },
      );
      for (const screen of [watching, away]) screen.cut();
    },
  );
});

describe('F1 a board that watches before there is a fair', () => {
  it('F1 public: hears nothing of it until it is made, and then all of it', async () => {
    const fair = await TestFair.open({ organised: false });
    const board = phone();
    await board.open(fair.nobody, 'public');
    await board.until(() => board.messages.length > 0);
    expect(board.messages.map(({ kind }) => kind)).toEqual(['heartbeat']);
    const organiser = { name: 'Айгүл', login: 'aigul', password: 'a long password' };
    const code = fair.running.house.setupCode ?? '';
    await fair.nobody.call('POST /api/setup', { body: { code, example: 'osh-2017', organiser } });
    await board.until(() => board.fair !== null);
    expect(board.fair).toMatchObject({ state: 'open', vacanciesInAll: 200 });
    expect(board.messages.length).toBe(2);
    board.cut();
    await fair.stop();
  });
});
