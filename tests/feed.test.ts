import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEntry } from '../shared/apply.ts';
import type { PublicMessage, StaffMessage } from '../shared/feed.ts';
import { applyPublic } from '../shared/noticeboard.ts';
import { Clock, TestFair, scan } from './support/fair.ts';
import { Listener } from './support/listener.ts';

let fair: TestFair;
const staffScreen = () => new Listener<StaffMessage>(applyEntry);
const publicScreen = () => new Listener<PublicMessage>(applyPublic);
const framesOf = (screen: { messages: { kind: string }[] }) =>
  screen.messages.filter(({ kind }) => kind === 'entries').length;

describe('F4 entries are gathered into frames', () => {
  const clock = new Clock();
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    clock.set('2026-10-25T05:00:00.000Z');
    fair = await TestFair.open({ now: clock.read });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.useRealTimers();
    await fair.stop();
  });

  /** Counts the messages of a kind that are made, however many screens they go to. */
  const made = (kind: string) => {
    const spy = vi.spyOn(JSON, 'stringify');
    return () => spy.mock.calls.filter(([value]) => (value as { kind?: string } | null)?.kind === kind).length;
  };

  it('F4 twenty arrivals within a tenth of a second reach a screen as one frame, made once for each audience', async () => {
    const gate = (await fair.place('gate')).id;
    const badges = await fair.badges(20);
    const viewers = [staffScreen(), staffScreen(), staffScreen()];
    const viewer = await fair.member('viewer');
    for (const screen of viewers) await screen.open(viewer, 'staff');
    const organiser = staffScreen();
    await organiser.open(fair.organiser, 'staff');
    await organiser.until(() => organiser.messages.length > 0);
    await vi.advanceTimersByTimeAsync(1_000);
    const before = [organiser, ...viewers].map(framesOf);
    const frames = made('entries');
    for (const badge of badges) await fair.enter(scan(badge, gate));
    expect(frames()).toBe(0);
    await vi.advanceTimersByTimeAsync(100);
    for (const screen of [organiser, ...viewers])
      await screen.until(() => screen.position?.seq === fair.running.house.journal.head);
    expect([organiser, ...viewers].map(framesOf)).toEqual(before.map((n) => n + 1));
    expect(frames()).toBe(2);
  });

  it('F4 what comes after a frame waits until a tenth of a second has passed, and then comes together', async () => {
    const screen = staffScreen();
    await screen.open(fair.organiser, 'staff');
    await screen.until(() => screen.messages.length > 0);
    await vi.advanceTimersByTimeAsync(1_000);
    const before = framesOf(screen);
    const { head } = fair.running.house.journal;
    await fair.badges(1);
    await vi.advanceTimersByTimeAsync(5);
    await screen.until(() => screen.position?.seq === head + 1);
    for (let n = 0; n < 9; n += 1) {
      await fair.badges(1);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(framesOf(screen) - before).toBe(1);
    await vi.advanceTimersByTimeAsync(10);
    await screen.until(() => screen.position?.seq === head + 10);
    expect(framesOf(screen) - before).toBe(2);
  });

  it('F4 the public hears at most once a second, one frame for every phone', async () => {
    const employerId = await fair.addEmployer();
    const phones = [publicScreen(), publicScreen(), publicScreen()];
    for (const phone of phones) await phone.open(fair.phone(), 'public');
    await vi.advanceTimersByTimeAsync(2_000);
    const frames = made('entries');
    const post = (n: number) =>
      fair.organiser.call('POST /api/vacancies', { body: { employerId, title: `Повар ${n}` } });
    await post(0);
    await vi.advanceTimersByTimeAsync(10);
    for (let n = 1; n <= 10; n += 1) {
      await post(n);
      await vi.advanceTimersByTimeAsync(90);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    for (const phone of phones) await phone.until(() => phone.seqs.length === 11);
    expect(phones.map(framesOf)).toEqual([2, 2, 2]);
    expect(frames()).toBe(2);
  });
});

describe('F6 the server says that it lives', () => {
  it('F6 every ten seconds each screen hears a heartbeat with the place and the time of what it shows', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const clock = new Clock();
    clock.set('2026-10-25T05:00:00.000Z');
    fair = await TestFair.open({ now: clock.read });
    const [staff, phone] = [staffScreen(), publicScreen()];
    await staff.open(fair.organiser, 'staff');
    await phone.open(fair.phone(), 'public');
    for (const screen of [staff, phone]) await screen.until(() => screen.messages.length > 0);
    vi.advanceTimersByTime(9_999);
    expect(staff.messages.map(({ kind }) => kind)).toEqual(['snapshot']);
    clock.set('2026-10-25T05:00:10.000Z');
    vi.advanceTimersByTime(1);
    for (const screen of [staff, phone]) await screen.until(() => screen.messages.length === 2);
    const at = '2026-10-25T05:00:10.000Z';
    expect(staff.messages[1]).toEqual({ kind: 'heartbeat', seq: fair.running.house.journal.head, at });
    expect(phone.messages[1]).toEqual({ kind: 'heartbeat', seq: phone.position!.seq, at });
    vi.advanceTimersByTime(20_000);
    for (const screen of [staff, phone]) await screen.until(() => screen.messages.length === 4);
    vi.useRealTimers();
    await fair.stop();
  });
});

describe('F7 what a socket may do', () => {
  beforeEach(async () => {
    fair = await TestFair.open({ env: { LOG_LEVEL: 'silent' } });
  });
  afterEach(() => fair.stop());

  it.each([
    ['another site', 'https://evil.example', 403],
    ['a page from another port', 'http://localhost:1', 403],
    ['a page of nowhere', 'null', 403],
  ])('F7 %s cannot open the feed with a cookie of ours', async (_, origin, status) => {
    for (const scope of ['staff', 'public'] as const) {
      const screen = staffScreen();
      await expect(screen.open(fair.organiser, scope, null, { origin, host: 'localhost' })).rejects.toThrow(
        String(status),
      );
      expect(screen.messages).toEqual([]);
    }
  });

  it('F7 our own pages can, and programs that send no Origin', async () => {
    for (const headers of [{ origin: 'http://localhost', host: 'localhost' }, {}]) {
      const screen = staffScreen();
      await screen.open(fair.organiser, 'staff', null, headers);
      await screen.until(() => screen.messages.length > 0);
      expect(screen.messages[0]!.kind).toBe('snapshot');
    }
  });

  it('F7 a message of more than 64 KB closes the socket, one of 64 KB does not', async () => {
    const screen = publicScreen();
    await screen.open(fair.phone(), 'public');
    screen.socket.send('x'.repeat(64 * 1024));
    screen.socket.ping();
    await new Promise((resolve) => screen.socket.once('pong', resolve));
    expect(screen.closed).toBeNull();
    screen.socket.send('x'.repeat(64 * 1024 + 1));
    await screen.until(() => screen.closed !== null);
    expect(screen.closed?.code).toBe(1009);
  });

  it('F7 fifty messages in ten seconds are borne, the fifty-first closes the socket', async () => {
    const screen = publicScreen();
    await screen.open(fair.phone(), 'public');
    for (let n = 0; n < 50; n += 1) screen.socket.send('hello');
    screen.socket.ping();
    await new Promise((resolve) => screen.socket.once('pong', resolve));
    expect(screen.closed).toBeNull();
    screen.socket.send('hello');
    await screen.until(() => screen.closed !== null);
    expect(screen.closed?.code).toBe(4029);
  });

  it('F7 compression is not agreed to, even if it is asked for', async () => {
    const headers = {
      connection: 'upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': Buffer.from('sixteen bytes...').toString('base64'),
      'sec-websocket-extensions': 'permessage-deflate; client_max_window_bits',
    };
    const answer = await new Promise<{ status?: number | undefined; extensions?: string | undefined }>(
      (resolve, reject) => {
        const asked = request(`${fair.address}/api/feed?scope=public&v=1`, { headers });
        asked.on('upgrade', ({ statusCode: status, headers: { 'sec-websocket-extensions': extensions } }, socket) => {
          socket.destroy();
          resolve({ status, extensions });
        });
        asked.on('error', reject);
        asked.end();
      },
    );
    expect(answer).toEqual({ status: 101, extensions: undefined });
  });

  it.each([
    'scope=staff',
    'scope=public&v=2',
    'scope=everything&v=1',
    'scope=public&v=1&since=-1',
    'scope=public&v=1&since=x',
  ])('F7 a question that is put wrongly is refused: %s', async (query) => {
    await expect(
      fair.organiser.app.injectWS(`/api/feed?${query}`, { headers: fair.organiser.headers }),
    ).rejects.toThrow('400');
  });
});
