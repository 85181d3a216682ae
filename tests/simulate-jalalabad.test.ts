import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSimulation } from '../server/commands/simulate/command.ts';
import { withFalsehood } from './support/falsehood.ts';
import { LOGIN, PASSWORD, TestFair } from './support/fair.ts';
import { recountedFigures } from './support/recount.ts';

const DAY = 'jalalabad-2018';

const simulated = async (url: string) => {
  const lines: string[] = [];
  const given = { url, day: DAY, visitors: '120', login: LOGIN, password: PASSWORD };
  const code = await runSimulation(given, {}, (line) => lines.push(line));
  return { code, text: lines.join('\n') };
};

describe('a simulated day on the square of Jalalabad', () => {
  let fair: TestFair;
  let first: Awaited<ReturnType<typeof simulated>>;

  beforeAll(async () => {
    fair = await TestFair.open({ example: DAY });
    first = await simulated(fair.address);
  });
  afterAll(() => fair.stop());

  const countsOf = (query: string) =>
    Object.fromEntries(fair.sql<{ what: string; n: number }>(query).map(({ what, n }) => [what, n]));

  it('ends with played = reported, what the tents were asked and what they answered included', () => {
    expect(first.text).toMatch(/Played = reported: all \d+ figures agree/);
    expect(first.code).toBe(0);
    expect(first.text).toMatch(/questionsAsked +18 +18 +✓/);
    const [, answered] = /questionsAnswered +(\d+) +\1 +✓/.exec(first.text) ?? [];
    expect(Number(answered)).toBeGreaterThan(5);
  });

  it('brings most people on foot, past the market', async () => {
    const { visitorsCheckedIn, walkIns } = await fair.organiser.call('GET /api/figures');
    expect(visitorsCheckedIn).toBe(120);
    expect(walkIns / visitorsCheckedIn).toBeGreaterThan(0.7);
  });

  it('has questions from phones, the kiosk and the tents, voted for, and of every fate', () => {
    const by = countsOf('SELECT asked_by AS what, count(*) AS n FROM questions GROUP BY 1');
    expect(Object.keys(by).sort()).toEqual(['facilitator', 'kiosk', 'phone']);
    const states = countsOf('SELECT state AS what, count(*) AS n FROM questions GROUP BY 1');
    expect(Object.keys(states).sort()).toEqual(['answered', 'hidden', 'merged', 'parked', 'waiting']);
    expect(countsOf(`SELECT 'votes' AS what, count(*) AS n FROM votes`)['votes']).toBeGreaterThan(20);
  });

  it('has two facilitators in each tent who hand over by the hour and go home in the end', () => {
    const times = fair.sql<{ places: number; members: number; all: number; open: number }>(
      `SELECT count(DISTINCT place_id) AS places, count(DISTINCT member_id) AS members, count(*) AS "all",
        count(*) FILTER (WHERE ended_at IS NULL) AS open FROM duties`,
    );
    expect(times).toEqual([{ places: 4, members: 8, all: 20, open: 0 }]);
  });

  it('goes through the whole programme, some of it late, and tells everybody twice', async () => {
    const { items } = await fair.nobody.call('GET /api/programme');
    expect(items.filter(({ state }) => state !== 'ended')).toEqual([]);
    expect(items.filter(({ delay }) => delay > 0).length).toBeGreaterThan(0);
    expect((await fair.nobody.call('GET /api/announcements')).items).toHaveLength(2);
  });

  it('leaves rows that say the same as the figures', async () => {
    const { at: _at, seq: _seq, ...figures } = await fair.organiser.call('GET /api/figures');
    expect(recountedFigures(fair)).toEqual(figures);
  });

  it('played again agrees again', async () => {
    expect(await simulated(fair.address)).toMatchObject({ code: 0 });
  });

  it('exits 1 when what was answered is reported falsely, and notices a question that was hidden meanwhile', async () => {
    const { items } = await fair.organiser.call('GET /api/questions', { query: { state: 'waiting' } });
    const params = { id: items[0]!.id };
    await fair.organiser.call('PATCH /api/questions/:id', { params, body: { state: 'hidden' } });
    const lying = await withFalsehood(fair.address, (reply) => (reply.questionsAnswered += 1));
    const { code, text } = await simulated(lying.url);
    await lying.close();
    expect(code).toBe(1);
    expect(text).toMatch(/questionsAnswered +\d+ +\d+ +✗/);
    expect(text.match(/✗/g)).toHaveLength(1);
    expect(text).toMatch(/was planned to end as waiting, 0 votes and ended as hidden, 0 votes/);
  });
});
