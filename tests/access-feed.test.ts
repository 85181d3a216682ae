import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLOSED, PROTOCOL_VERSION } from '../shared/feed.ts';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';
import { watch, type Watcher } from './support/watch.ts';

const staff = { scope: 'staff', v: PROTOCOL_VERSION };
const open = { scope: 'public', v: PROTOCOL_VERSION };

let fair: TestFair;
beforeAll(async () => void (fair = await TestFair.open()));
afterAll(() => fair.stop());

/** How a screen was closed, and after how many milliseconds. */
const closing = async (screen: Watcher, takeAway: () => Promise<unknown>) => {
  expect(screen.closed).toBeNull();
  const started = performance.now();
  await takeAway();
  const code = await Promise.race([screen.shut, new Promise((resolve) => setTimeout(resolve, 5_000, 'still open'))]);
  return { code, withinOneSecond: performance.now() - started < 1_000 };
};
const SHUT_AT_ONCE = { code: CLOSED.notAllowed, withinOneSecond: true };

const ticketOf = async (device: Caller): Promise<string> => (await device.call('POST /api/feed/ticket')).ticket;
/** A device's browser sends its ticket in place of a token. */
const withTicket = (ticket: string, scope: object = open) =>
  watch(fair.nobody, scope, { 'sec-websocket-protocol': `jarmanke, ${ticket}` });

it('each scope begins with its own picture of the fair', async () => {
  const [inside, outside] = [await watch(fair.organiser, staff), await watch(fair.nobody, open)];
  expect([inside.heard[0]?.kind, outside.heard[0]?.kind]).toEqual(['snapshot', 'snapshot']);
  expect(inside.heard[0]?.['fair']).toHaveProperty('members');
  expect(outside.heard[0]?.['fair']).not.toHaveProperty('members');
  expect(outside.heard[0]?.['epoch']).not.toBe(inside.heard[0]?.['epoch']);
  inside.leave();
  outside.leave();
});

it('a page of another site gets no feed, whatever cookie its browser sends along', async () => {
  const refused = { message: 'Unexpected server response: 403' };
  for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
    await expect(watch(fair.organiser, staff, headers)).rejects.toMatchObject(refused);
    await expect(watch(fair.nobody, open, headers)).rejects.toMatchObject(refused);
  }
  const own = { host: 'fair.example:8080', origin: 'http://fair.example:8080', 'sec-fetch-site': 'same-origin' };
  (await watch(fair.organiser, staff, own)).leave();
});

it('a ticket opens the public feed once, within ten seconds, and never the staff feed', async () => {
  const board = await fair.device('board');
  const ticket = await ticketOf(board);
  const screen = await withTicket(ticket);
  expect(screen.closed).toBeNull();
  screen.leave();
  expect((await withTicket(ticket)).closed).toBe(CLOSED.notAllowed);
  expect((await withTicket('a-made-up-ticket')).closed).toBe(CLOSED.notAllowed);
  expect((await withTicket(await ticketOf(board), staff)).closed).toBe(CLOSED.notAllowed);
  const late = await ticketOf(board);
  fair.clock.forward(10_001);
  expect((await withTicket(late)).closed).toBe(CLOSED.notAllowed);
});

it('a member whose role is taken away is shut out within a second', async () => {
  const viewer = await fair.member('viewer');
  const remove = () => fair.organiser.call('DELETE /api/members/:id', { params: { id: viewer.memberId } });
  expect(await closing(await watch(viewer, staff), remove)).toEqual(SHUT_AT_ONCE);
});

it('a new card shuts out whoever came in by the old one, and nobody else', async () => {
  const [adviser, bystander] = [await fair.member('adviser'), await fair.member('adviser')];
  const other = await watch(bystander, staff);
  const renew = () => fair.organiser.call('POST /api/members/:id/card', { params: { id: adviser.memberId }, body: {} });
  expect(await closing(await watch(adviser, staff), renew)).toEqual(SHUT_AT_ONCE);
  expect(other.closed).toBeNull();
  other.leave();
});

it('signing out shuts the screens of that session', async () => {
  const desk = await fair.member('desk');
  expect(await closing(await watch(desk, staff), () => desk.call('DELETE /api/session'))).toEqual(SHUT_AT_ONCE);
});

it('a revoked device is shut out within a second, and so is one that is paired again', async () => {
  const [lost, again] = [await fair.device('kiosk'), await fair.device('board')];
  const revoke = () => fair.organiser.call('DELETE /api/devices/:id', { params: { id: lost.deviceId } });
  expect(await closing(await withTicket(await ticketOf(lost)), revoke)).toEqual(SHUT_AT_ONCE);
  const params = { id: again.deviceId };
  const pairAgain = () => fair.organiser.call('POST /api/devices/:id/pairing-code', { params, body: {} });
  expect(await closing(await withTicket(await ticketOf(again)), pairAgain)).toEqual(SHUT_AT_ONCE);
});

it('a ticket is worth nothing once its device is revoked', async () => {
  const lost = await fair.device('kiosk');
  const ticket = await ticketOf(lost);
  await fair.organiser.call('DELETE /api/devices/:id', { params: { id: lost.deviceId } });
  expect((await withTicket(ticket)).closed).toBe(CLOSED.notAllowed);
});

it.fails('a ticket is worth nothing once its device is to be paired again', async () => {
  const again = await fair.device('kiosk');
  const ticket = await ticketOf(again);
  await fair.organiser.call('POST /api/devices/:id/pairing-code', { params: { id: again.deviceId }, body: {} });
  expect((await withTicket(ticket)).closed).toBe(CLOSED.notAllowed);
});
