import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from './support/caller.ts';
import { TestFair, scan } from './support/fair.ts';

let fair: TestFair;
let kiosk: Caller & { deviceId: string };
let gate: string;

beforeEach(async () => {
  fair = await TestFair.open();
  kiosk = await fair.device('kiosk');
  gate = (await fair.place('gate')).id;
});
afterEach(() => fair.stop());

const beat = (pending: number) =>
  kiosk.call('POST /api/devices/heartbeat', {
    body: {
      pending,
      oldestPendingAt: pending > 0 ? new Date().toISOString() : null,
      version: '1',
      clockAt: new Date().toISOString(),
    },
  });
const close = (reason?: string) =>
  fair.organiser.ask('PATCH /api/fair', { body: { state: 'closed', ...(reason ? { reason } : {}) } });
const figures = async () => {
  const { visitorsCheckedIn, bySex } = await fair.organiser.call('GET /api/figures');
  return { visitorsCheckedIn, women: bySex['female'] ?? 0 };
};
const left = (kind: 'visitor' | 'check-in' | 'undo', body: unknown) => ({
  id: newId(),
  kind,
  madeAt: new Date().toISOString(),
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const handIn = (items: ReturnType<typeof left>[]) => kiosk.ask('POST /api/devices/hand-in', { body: { items } });
const decide = (decision: 'take' | 'drop') =>
  fair.organiser.call('POST /api/quarantine/:deviceId/decision', {
    params: { deviceId: kiosk.deviceId },
    body: { decision, reason: 'The tablet was found again' },
  });
const revoke = (query = {}) => fair.organiser.ask('DELETE /api/devices/:id', { params: { id: kiosk.deviceId }, query });

describe('a fair', () => {
  it('is not closed while a device has something to send, but with a written reason', async () => {
    await beat(3);
    expect(await close()).toMatchObject({ status: 409, body: { code: 'devices-behind', field: 'reason' } });
    await beat(0);
    expect((await close()).status).toBe(200);
  });

  it('whose device will not come back is closed with the reason, which is kept', async () => {
    await beat(3);
    expect((await close('The tablet fell into the fountain')).status).toBe(200);
    expect(fair.sql('SELECT reason FROM fair_states WHERE "to" = \'closed\'')).toEqual([
      { reason: 'The tablet fell into the fountain' },
    ]);
  });

  it('remembers over a restart who was behind', async () => {
    await beat(3);
    await fair.stop(true);
    fair = await TestFair.open({ folder: fair.folder });
    expect((await close()).body).toMatchObject({ code: 'devices-behind' });
  });

  it('counts who was registered at a kiosk that could say so only after closing', async () => {
    const { codes } = await kiosk.call('POST /api/devices/reserve', { body: { id: newId(), count: 1 } });
    const late = scan(codes[0]!, gate, 'in', new Date(Date.now() - 120_000).toISOString());
    await close();
    const body = { id: newId(), badge: codes[0]!, facts: { sex: 'female' as const } };
    expect((await kiosk.ask('POST /api/visitors', { body })).status).toBe(201);
    await kiosk.call('POST /api/check-ins/batch', { body: { checkIns: [{ ...late, done: 'admitted' }] } });
    expect(await figures()).toEqual({ visitorsCheckedIn: 1, women: 1 });
    expect((await fair.nobody.ask('POST /api/visitors', { body: { id: newId() } })).status).toBe(409);
  });
});

describe('badges in reserve', () => {
  it('are good ones that nobody holds, and are no sheet to print', async () => {
    const { codes } = await kiosk.call('POST /api/devices/reserve', { body: { id: newId(), count: 5 } });
    expect(new Set(codes).size).toBe(5);
    expect((await fair.enter(scan(codes[0]!, gate))).outcome).toBe('admitted');
    expect((await fair.organiser.call('GET /api/badges')).items).toEqual([]);
  });
});

describe('a revoked device', () => {
  it('can hand in what it holds, which counts nothing until an organiser takes it', async () => {
    const [badge = ''] = await fair.badges(1);
    const checkIn = { ...scan(badge, gate, 'in', new Date(Date.now() - 120_000).toISOString()), done: 'admitted' };
    const visitor = { id: newId(), badge, facts: { sex: 'female' } };
    await revoke();
    expect((await kiosk.ask('POST /api/check-ins', { body: scan(badge, gate) })).body).toMatchObject({
      code: 'device-revoked',
    });
    const items = [left('visitor', visitor), left('check-in', checkIn)];
    for (let again = 0; again < 2; again++)
      expect(await handIn(items)).toMatchObject({ status: 200, body: { stored: items.map(({ id }) => id) } });
    expect(await figures()).toEqual({ visitorsCheckedIn: 0, women: 0 });
    expect((await fair.organiser.call('GET /api/quarantine')).items).toMatchObject([
      { deviceId: kiosk.deviceId, deviceName: 'A kiosk', why: 'revoked', checkIns: 1, visitors: 1, undone: 0 },
    ]);
    expect((await close()).body).toMatchObject({ code: 'devices-behind' });
    expect(await decide('take')).toEqual({ taken: 2, refused: 0, dropped: 0 });
    expect(await figures()).toEqual({ visitorsCheckedIn: 1, women: 1 });
    expect((await fair.organiser.call('GET /api/quarantine')).items).toEqual([]);
  });

  it('hands in what the server already has without its counting twice', async () => {
    const [badge = ''] = await fair.badges(1);
    const known = scan(badge, gate);
    await kiosk.call('POST /api/check-ins', { body: known });
    await revoke();
    await handIn([left('check-in', { ...known, done: 'admitted' })]);
    expect(await decide('take')).toMatchObject({ taken: 1 });
    expect(await figures()).toMatchObject({ visitorsCheckedIn: 1 });
    expect(fair.sql('SELECT id FROM check_ins')).toHaveLength(1);
  });

  it('may hand in rubbish: it is kept, and refused when it is taken', async () => {
    await revoke();
    const rubbish = [
      '{}',
      'not JSON at all',
      '{"__proto__":{"x":1}}',
      JSON.stringify({ ...scan('1', gate), done: 'x' }),
    ];
    await handIn(rubbish.map((body) => left('check-in', body)));
    expect(await decide('take')).toEqual({ taken: 0, refused: 4, dropped: 0 });
    expect(fair.sql('SELECT body FROM left_items')).toHaveLength(4);
  });

  it('whose things are dropped leaves them on record', async () => {
    const [badge = ''] = await fair.badges(1);
    await revoke();
    await handIn([left('check-in', { ...scan(badge, gate), done: 'admitted' })]);
    expect(await decide('drop')).toEqual({ taken: 0, refused: 0, dropped: 1 });
    expect(await figures()).toMatchObject({ visitorsCheckedIn: 0 });
    expect(fair.sql('SELECT outcome, reason FROM left_items')).toEqual([
      { outcome: 'dropped', reason: 'The tablet was found again' },
    ]);
  });

  it('that was stolen may not even hand in', async () => {
    await revoke({ stolen: 'true' });
    expect(await handIn([left('check-in', '{}')])).toMatchObject({ status: 401, body: { code: 'device-stolen' } });
    expect(fair.sql('SELECT id FROM left_items')).toEqual([]);
  });
});

describe('a scan that the server refused and the door, without the answer, let in', () => {
  it('counts once, as it was done, however often it is sent', async () => {
    const tent = await fair.addTent(1);
    const [one = '', two = ''] = await fair.badges(2);
    await fair.enter(scan(one, tent.id));
    const unheard = scan(two, tent.id);
    expect(await kiosk.call('POST /api/check-ins', { body: unheard })).toMatchObject({ reason: 'place-full' });
    for (let again = 0; again < 3; again++) {
      const checkIns = [{ ...unheard, done: 'admitted' as const }];
      const { results } = await kiosk.call('POST /api/check-ins/batch', { body: { checkIns } });
      expect(results).toMatchObject([{ id: unheard.id, outcome: 'admitted', inside: 2 }]);
    }
    expect(await figures()).toMatchObject({ visitorsCheckedIn: 2 });
  });
});
