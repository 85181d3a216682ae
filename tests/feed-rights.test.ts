import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEntry } from '../shared/apply.ts';
import type { PublicMessage, StaffMessage } from '../shared/feed.ts';
import { applyPublic } from '../shared/noticeboard.ts';
import type { Caller } from './support/caller.ts';
import { Clock, TestFair, scan } from './support/fair.ts';
import { Listener } from './support/listener.ts';

let fair: TestFair;
const clock = new Clock();
const open = async (by: Caller, scope: 'staff' | 'public', headers = {}) => {
  const screen = new Listener<StaffMessage>(applyEntry);
  await screen.open(by, scope, null, headers);
  await screen.until(() => screen.messages.length > 0 || screen.closed !== null);
  return screen;
};
const codeOf = async (by: Caller, scope: 'staff' | 'public', headers = {}) =>
  (await open(by, scope, headers)).closed?.code ?? 'let in';

describe('F3 who may watch', () => {
  // Without the heartbeat, which looks at every right again: at once means at once.
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    clock.set('2026-10-25T05:00:00.000Z');
    fair = await TestFair.open({ now: clock.read });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await fair.stop();
  });

  it('F3 members watch as staff; phones, strangers and devices do not', async () => {
    const employerId = await fair.addEmployer();
    for (const role of ['organiser', 'moderator', 'viewer', 'desk', 'facilitator', 'adviser'] as const)
      expect([role, await codeOf(await fair.member(role), 'staff')]).toEqual([role, 'let in']);
    expect(await codeOf(await fair.member('employer', { employerId }), 'staff')).toBe('let in');
    for (const by of [fair.nobody, fair.phone(), await fair.device('board')])
      expect(await codeOf(by, 'staff')).toBe(4003);
    for (const by of [fair.nobody, fair.phone()]) expect(await codeOf(by, 'public')).toBe('let in');
  });

  it('F3 a ticket opens the public feed once, within ten seconds, and never the staff feed', async () => {
    const board = await fair.device('board');
    const ticket = async () => ({
      'sec-websocket-protocol': `jarmanke, ${(await board.call('POST /api/feed/ticket')).ticket}`,
    });
    const first = await ticket();
    expect(await codeOf(fair.nobody, 'public', first)).toBe('let in');
    expect(await codeOf(fair.nobody, 'public', first)).toBe(4003);
    expect(await codeOf(fair.nobody, 'staff', await ticket())).toBe(4003);
    const old = await ticket();
    clock.forward(10_001);
    expect(await codeOf(fair.nobody, 'public', old)).toBe(4003);
    expect(await codeOf(fair.nobody, 'public', { 'sec-websocket-protocol': 'jarmanke, made-up' })).toBe(4003);
  });

  it('F3 whoever loses the right to watch is shut out at once, and hears nothing of what comes after', async () => {
    const { organiser } = fair;
    const takings: Record<string, (member: Caller & { memberId: string }) => Promise<unknown>> = {
      removed: ({ memberId: id }) => organiser.call('DELETE /api/members/:id', { params: { id } }),
      'given a new card': ({ memberId: id }) =>
        organiser.call('POST /api/members/:id/card', { params: { id }, body: {} }),
      'signed out': (member) => member.call('DELETE /api/session'),
    };
    for (const [how, take] of Object.entries(takings)) {
      const member = await fair.member('viewer');
      const [screen, other] = [await open(member, 'staff'), await open(organiser, 'staff')];
      await take(member);
      await screen.until(() => screen.closed !== null);
      expect([how, screen.closed?.code]).toEqual([how, 4003]);
      const heard = screen.messages.length;
      await fair.addTent(5);
      await open(organiser, 'staff');
      expect([how, screen.messages.length, other.closed]).toEqual([how, heard, null]);
      expect(await codeOf(member, 'staff')).toBe(4003);
    }
  });

  it('F3 a board that was revoked or is paired anew is shut out', async () => {
    for (const route of ['DELETE /api/devices/:id', 'POST /api/devices/:id/pairing-code'] as const) {
      const board = await fair.device('board');
      const { ticket } = await board.call('POST /api/feed/ticket');
      const screen = await open(fair.nobody, 'public', { 'sec-websocket-protocol': `jarmanke, ${ticket}` });
      await fair.organiser.ask(route, {
        params: { id: board.deviceId },
        ...(route.startsWith('POST') ? { body: {} } : {}),
      });
      await screen.until(() => screen.closed !== null);
      expect([route, screen.closed?.code]).toEqual([route, 4003]);
    }
  });

  it('F3 whose session has ended meanwhile is shut out when it speaks', async () => {
    const member = await fair.member('viewer');
    const screen = await open(member, 'staff');
    clock.forward(17 * 3_600_000);
    screen.socket.send('hello');
    await screen.until(() => screen.closed !== null);
    expect(screen.closed?.code).toBe(4003);
  });

  it('F3 a server that goes down lets every screen go, and none thinks that it is not wanted', async () => {
    const screens = [await open(fair.organiser, 'staff'), await open(fair.nobody, 'public')];
    await fair.stop(true);
    for (const screen of screens) await screen.until(() => screen.closed !== null);
    expect(screens.map(({ closed }) => closed?.code)).not.toContain(4003);
    fair = await TestFair.open({ folder: fair.folder, now: clock.read });
  });
});

describe('F3 counts are told, not folded', () => {
  it('F3 the public hears rounded counts, every five minutes at most, and never of one arrival', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    clock.set('2026-10-25T05:00:00.000Z');
    fair = await TestFair.open({ now: clock.read });
    const gate = (await fair.place('gate')).id;
    const phone = new Listener<PublicMessage>(applyPublic);
    await phone.open(fair.nobody, 'public');
    await phone.until(() => phone.fair !== null);
    const counts: unknown[] = [phone.fair!.counts.visitors];
    const told = phone.position!.seq;
    for (const arrivals of [9, 1, 3, 4]) {
      for (const badge of await fair.badges(arrivals)) await fair.enter(scan(badge, gate));
      clock.forward(5 * 60_000);
      vi.advanceTimersByTime(5 * 60_000);
      const now = new Listener<PublicMessage>(applyPublic);
      await now.open(fair.nobody, 'public');
      await now.until(() => now.fair !== null);
      counts.push(now.fair!.counts.visitors);
      await phone.until(() => phone.position!.seq === now.position!.seq);
      now.cut();
    }
    expect(counts).toEqual([null, null, 10, 15, 15]);
    expect(phone.position!.seq - told).toBe(2);
    expect(phone.fair!.counts.visitors).toBe(15);
    phone.cut();
    vi.useRealTimers();
    await fair.stop();
  });
});
