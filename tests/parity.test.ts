import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideAtDoor, factOf, type Known } from '../kiosk/offline/known.ts';
import { checkDigits } from '../shared/badges.ts';
import type { Outcome, Scan } from '../shared/checkins.ts';
import { FAIR_STATES, type FairState } from '../shared/fairs.ts';
import type { Fact } from '../shared/visits.ts';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';

type Told = { outcome: Outcome; reason?: string; fault?: string; firstVisit: boolean };
type Where = 'gate' | 'info-table' | 'tent' | 'other tent' | 'stage' | 'desk' | 'stand';
type Step = `${'in' | 'out'} ${Where}`;

/** Where somebody has been before, in order; what is decided is the last step. Each in every state that counts people. */
const WAYS: Step[][] = [
  ['in gate'],
  ['in info-table'],
  ['in tent'],
  ['in stage'],
  ['in desk'],
  ['in stand'],
  ['out gate'],
  ['out tent'],
  ['in gate', 'in gate'],
  ['in info-table', 'in gate'],
  ['in gate', 'in tent'],
  ['in tent', 'in tent'],
  ['in tent', 'in other tent'],
  ['in tent', 'in other tent', 'out tent'],
  ['in tent', 'in other tent', 'in tent'],
  ['in gate', 'in tent', 'out gate'],
  ['in gate', 'in tent', 'out gate', 'out tent'],
  ['in gate', 'out gate'],
  ['in gate', 'out gate', 'in gate'],
  ['in gate', 'out gate', 'out gate'],
  ['in gate', 'in desk', 'in desk'],
  ['in stand', 'in gate'],
];
const COUNTING: FairState[] = ['soft-open', 'open', 'last-entry'];

let fair: TestFair;
let kiosk: Caller;
let places: Record<Where, string>;

beforeAll(async () => {
  fair = await TestFair.open();
  kiosk = await fair.device('kiosk');
  const add = async (kind: 'tent' | 'stage' | 'desk' | 'stand') =>
    (await fair.organiser.call('POST /api/places', { body: { kind, name: `A ${kind}` } })).id;
  places = {
    gate: (await fair.place('gate')).id,
    'info-table': (await fair.place('info-table')).id,
    tent: await add('tent'),
    'other tent': await add('tent'),
    stage: await add('stage'),
    desk: await add('desk'),
    stand: await add('stand'),
  };
});
afterAll(() => fair.stop());

/** What the kiosk knows when the link goes. */
const known = async (): Promise<Known> => {
  const { state, ...told } = await fair.nobody.call('GET /api/fair');
  return { fair: told, state, heardAt: Date.now() };
};
const scanOf = (badge: string, step: Step): Scan => {
  const direction = step.startsWith('in') ? 'in' : 'out';
  return {
    id: uuid(),
    badge,
    placeId: places[step.replace(/^\w+ /, '') as Where],
    direction,
    at: new Date().toISOString(),
  };
};
const atServer = async (scan: Scan): Promise<Told> => {
  const { outcome, reason, badgeFault, firstVisit } = await kiosk.call('POST /api/check-ins', { body: scan });
  return { outcome, firstVisit, ...(reason ? { reason } : {}), ...(badgeFault ? { fault: badgeFault } : {}) };
};
const atDoor = (here: Known, scan: Scan, seen: Fact[]): Told => {
  const decision = decideAtDoor(here, scan, seen, here.heardAt);
  if (decision.outcome === 'refused') {
    const { outcome, reason, fault } = decision;
    return { outcome, reason, firstVisit: false, ...(fault ? { fault } : {}) };
  }
  seen.push(factOf(here, scan));
  return { outcome: decision.outcome, firstVisit: decision.moves.visitors === 1 };
};
const to = (state: FairState) => fair.organiser.call('PATCH /api/fair', { body: { state, reason: 'A test' } });

describe('a scan is decided at the door as at the server', () => {
  const cases = COUNTING.flatMap((state) => WAYS.map((way) => ({ state, way, name: way.join(', ') })));

  it('in sixty cases and more', () => expect(cases.length).toBeGreaterThanOrEqual(60));

  it.each(cases)('$state: $name', async ({ state, way }) => {
    await to(state);
    const [badge = ''] = await fair.badges(1);
    const [here, seen] = [await known(), [] as Fact[]];
    for (const step of way) {
      const scan = scanOf(badge, step);
      expect(atDoor(here, scan, seen)).toEqual(await atServer(scan));
    }
  });

  it.each(FAIR_STATES)('%s: a good badge, and one that is damaged, and one of another fair', async (state) => {
    await to(state);
    const here = await known();
    const [badge = ''] = await fair.badges(1);
    const foreign = `${(Number(badge.slice(0, 3)) % 899) + 101}00000000007`;
    const damaged = badge.slice(0, 15) + ((Number(badge[15]) + 1) % 10);
    for (const read of [badge, damaged, foreign + checkDigits(foreign)]) {
      const seen: Fact[] = [];
      for (const step of ['in gate', 'out gate'] as const) {
        const scan = scanOf(read, step);
        expect([read, atDoor(here, scan, seen)]).toEqual([read, await atServer(scan)]);
      }
    }
  });

  it.each(['closed', 'last-entry'] as const)('%s: somebody who was counted before', async (state) => {
    await to('open');
    const [badge = ''] = await fair.badges(1);
    const seen: Fact[] = [];
    const first = scanOf(badge, 'in gate');
    expect(atDoor(await known(), first, seen)).toEqual(await atServer(first));
    await to(state);
    const here = await known();
    for (const step of ['out gate', 'in gate'] as const) {
      const scan = scanOf(badge, step);
      expect(atDoor(here, scan, state === 'closed' ? [] : seen)).toEqual(await atServer(scan));
    }
  });
});

describe('news that is old', () => {
  it('of a fair that was not open yet turns nobody away: it may have opened since', async () => {
    await to('planning');
    const [badge = ''] = await fair.badges(1);
    const here = await known();
    const scan = scanOf(badge, 'in gate');
    const at = (minutes: number) => decideAtDoor(here, scan, [], here.heardAt + minutes * 60_000).outcome;
    expect([at(14), at(16)]).toEqual(['refused', 'admitted']);
  });
});
