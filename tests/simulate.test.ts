import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSimulation } from '../server/commands/simulate/command.ts';
import { withFalsehood } from './support/falsehood.ts';
import { LOGIN, PASSWORD, TestFair } from './support/fair.ts';
import { recountedFigures } from './support/recount.ts';
import { ServerProcess } from './support/server-process.ts';

const simulated = async (url: string, more: { seed?: string; visitors?: string } = {}) => {
  const lines: string[] = [];
  const code = await runSimulation({ url, visitors: '120', login: LOGIN, password: PASSWORD, ...more }, {}, (line) =>
    lines.push(line),
  );
  return { code, text: lines.join('\n') };
};

describe('a simulated day at the example fair', () => {
  let fair: TestFair;
  let first: Awaited<ReturnType<typeof simulated>>;

  beforeAll(async () => {
    fair = await TestFair.open({ example: 'osh-2017' });
    first = await simulated(fair.address);
  });
  afterAll(() => fair.stop());

  const figures = async () => {
    const { at: _at, seq: _seq, ...counts } = await fair.organiser.call('GET /api/figures');
    return counts;
  };

  it('ends with played = reported', async () => {
    expect(first.text).toMatch(/Played = reported: all \d+ figures agree/);
    expect(first.text).toMatch(/handoutsByTitle\.Patent or contract +([1-9]\d*) +\1 +✓/);
    expect(first.text).toMatch(/adviceByOutcome\.answered +([1-9]\d*) +\1 +✓/);
    expect(first.code).toBe(0);
    expect(first.text).toMatch(/visitorsCheckedIn +120 +120 +✓/);
  });

  it('has everything that a day has, the awkward things too', async () => {
    const outcomes = fair.sql<{ what: string }>(
      `SELECT DISTINCT outcome || coalesce(':' || reason, '') AS what FROM check_ins`,
    );
    expect(outcomes.map(({ what }) => what).sort()).toEqual(
      [
        'admitted',
        'already-inside',
        'left',
        'not-inside',
        'refused:place-full',
        'refused:unknown-badge',
        'refused:void-badge',
      ].sort(),
    );
    const [kinds] = fair.sql<Record<string, number>>(
      `SELECT count(*) FILTER (WHERE undone_seq IS NOT NULL) AS undone, count(*) FILTER (WHERE done_at_door = 'admitted') AS offline,
        count(*) FILTER (WHERE badge_fault = 'damaged') AS damaged, count(*) FILTER (WHERE badge_fault = 'foreign') AS another_fairs
        FROM check_ins`,
    );
    for (const n of Object.values(kinds ?? {})) expect(n).toBeGreaterThan(0);
  });

  it('leaves rows that say the same as the figures', async () => {
    expect(recountedFigures(fair)).toEqual(await figures());
  });

  it('played again changes nothing and agrees again', async () => {
    const before = await figures();
    expect(await simulated(fair.address)).toMatchObject({ code: 0 });
    expect(await figures()).toEqual(before);
  });

  it('of another seed is refused where people were counted already', async () => {
    const { code, text } = await simulated(fair.address, { seed: 'another' });
    expect(code).toBe(1);
    expect(text).toContain('has already counted people who do not belong to this day (seed another)');
  });

  it('exits 1 when one reported figure is false', async () => {
    const lying = await withFalsehood(fair.address, (reply) => (reply.meetings += 1));
    const { code, text } = await simulated(lying.url);
    await lying.close();
    expect(code).toBe(1);
    expect(text).toMatch(/meetings +\d+ +\d+ +✗/);
    expect(text.match(/✗/g)).toHaveLength(1);
  });
});

describe('a simulated day', () => {
  it('brings what a fair without places and employers needs, and opens it: softly first, then with the ceremony', async () => {
    const fair = await TestFair.open({ state: 'planning' });
    const { code, text } = await simulated(fair.address, { visitors: '60' });
    expect(text).toMatch(/employersRegistered +8 +8 +✓/);
    expect(code).toBe(0);
    const { entries } = await fair.organiser.call('GET /api/journal', { query: { limit: 1000 } });
    const states = entries.map(({ event }) => event as { type: string; to?: string });
    const moved = states.filter(({ type }) => type === 'fair.state-changed').map(({ to }) => to);
    expect(moved).toEqual(['soft-open', 'open']);
    await fair.stop();
  });

  it.each(['07:00', '23:30'])('agrees whatever the time: at %s every scan is early or late', async (time) => {
    const fair = await TestFair.open({ example: 'osh-2017' });
    const { day } = await fair.organiser.call('GET /api/fair');
    fair.clock.set(`${day}T${time}:00+06:00`);
    expect(await simulated(fair.address, { visitors: '40', seed: time })).toMatchObject({ code: 0 });
    await fair.stop();
  });

  it('goes on when the server is killed in the middle and comes back', async () => {
    const server = await ServerProcess.start({ example: 'osh-2017' });
    const playing = simulated(server.address, { visitors: '250' });
    for (const checkIns of [60, 200]) {
      await server.untilCheckIns(checkIns);
      await server.kill();
      await server.again();
    }
    const { code, text } = await playing;
    await server.stop();
    expect(text).toContain('The server answers again.');
    expect(text).toMatch(/Played = reported/);
    expect(code).toBe(0);
  }, 150_000);

  it('says which option is wrong', async () => {
    const said = async (given: Parameters<typeof runSimulation>[0]) => {
      const lines: string[] = [];
      const code = await runSimulation(given, {}, (line) => lines.push(line));
      return [code, ...lines];
    };
    expect(await said({ visitors: 'many' })).toEqual([2, '--visitors must be a number from 1 to 100000, not "many".']);
    expect(await said({ speed: '0' })).toEqual([2, '--speed must be max or a number above 0, not "0".']);
    expect(await said({ day: 'osh-1917' })).toEqual([
      2,
      '--day must be one of osh-2017, jalalabad-2018, not "osh-1917".',
    ]);
    expect(await said({ url: 'ftp://fair' })).toEqual([
      2,
      '--url must be an address like http://127.0.0.1:8080, not "ftp://fair".',
    ]);
    expect((await said({}))[1]).toContain('JARMANKE_ORGANISER_LOGIN');
  });
});
