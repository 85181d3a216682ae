import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyEntry } from '../shared/apply.ts';
import { CLOSED, PROTOCOL_VERSION, type StaffMessage } from '../shared/feed.ts';
import type { Caller } from './support/caller.ts';
import { TestFair, scan } from './support/fair.ts';
import { Listener } from './support/listener.ts';
import { watch, type Watcher } from './support/watch.ts';

const SECOND = 1_000;

let fair: TestFair;
beforeAll(async () => void (fair = await TestFair.open()));
afterAll(() => fair.stop());

const asStaff = (member: Caller) => watch(member, { scope: 'staff', v: PROTOCOL_VERSION });
const ticketOf = async (device: Caller): Promise<string> => (await device.call('POST /api/feed/ticket')).ticket;
/** A device's browser sends its ticket in place of a token. */
const withTicket = (ticket: string) =>
  watch(fair.nobody, { scope: 'public', v: PROTOCOL_VERSION }, { 'sec-websocket-protocol': `jarmanke, ${ticket}` });

const removeMember = (id: string) => fair.organiser.call('DELETE /api/members/:id', { params: { id } });
const renewCard = (id: string) => fair.organiser.call('POST /api/members/:id/card', { params: { id }, body: {} });
const revoke = (id: string) => fair.organiser.call('DELETE /api/devices/:id', { params: { id } });
const pairAgain = (id: string) =>
  fair.organiser.call('POST /api/devices/:id/pairing-code', { params: { id }, body: {} });

type Taking = () => Promise<{ screen: Watcher; takeAway: () => Promise<unknown> }>;
const TAKINGS: [whose: string, taking: Taking][] = [
  [
    'whose role is taken away',
    async () => {
      const member = await fair.member('viewer');
      return { screen: await asStaff(member), takeAway: () => removeMember(member.memberId) };
    },
  ],
  [
    'who gets a new card',
    async () => {
      const member = await fair.member('adviser');
      return { screen: await asStaff(member), takeAway: () => renewCard(member.memberId) };
    },
  ],
  [
    'who signs out',
    async () => {
      const member = await fair.member('desk');
      return { screen: await asStaff(member), takeAway: () => member.call('DELETE /api/session') };
    },
  ],
  [
    'whose device is revoked',
    async () => {
      const device = await fair.device('board');
      return { screen: await withTicket(await ticketOf(device)), takeAway: () => revoke(device.deviceId) };
    },
  ],
  [
    'whose device is to be paired again',
    async () => {
      const device = await fair.device('kiosk');
      return { screen: await withTicket(await ticketOf(device)), takeAway: () => pairAgain(device.deviceId) };
    },
  ],
];

it.each(TAKINGS)('somebody %s is shut out within a second, and nobody else', async (_whose, taking) => {
  const bystander = await asStaff(await fair.member('viewer'));
  const { screen, takeAway } = await taking();
  expect(screen.closed).toBeNull();
  const tooLate = new Promise((resolve) => setTimeout(resolve, SECOND, 'still open after a second'));
  await takeAway();
  expect(await Promise.race([screen.shut, tooLate])).toBe(CLOSED.notAllowed);
  expect(bystander.closed).toBeNull();
  bystander.leave();
});

it('a ticket is worth nothing once its device is revoked', async () => {
  const lost = await fair.device('kiosk');
  const ticket = await ticketOf(lost);
  await revoke(lost.deviceId);
  expect((await withTicket(ticket)).closed).toBe(CLOSED.notAllowed);
});

it('a ticket is worth nothing once its device is to be paired again', async () => {
  const again = await fair.device('kiosk');
  const ticket = await ticketOf(again);
  await pairAgain(again.deviceId);
  expect((await withTicket(ticket)).closed).toBe(CLOSED.notAllowed);
});

it('a late “out” that makes two visits of one is told to whoever leads that tent', async () => {
  const [own, other] = [await fair.addTent(20, 'Contracts'), await fair.addTent(20, 'Pay')];
  const facilitator = await fair.member('facilitator', { placeIds: [own.id] });
  const screen = new Listener<StaffMessage>(applyEntry);
  await screen.open(facilitator, 'staff');
  const [badge = ''] = await fair.badges(1);
  const before = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  const kiosk = await fair.device('kiosk', own.id);
  const late = async (placeId: string, direction: 'in' | 'out', minutes: number): Promise<void> => {
    const item = { ...scan(badge, placeId, direction, before(minutes)), done: 'admitted' as const };
    await kiosk.call('POST /api/check-ins/batch', { body: { checkIns: [item] } });
  };
  await late(own.id, 'in', 40);
  await late(own.id, 'in', 20);
  await late(other.id, 'in', 10);
  await late(own.id, 'out', 30);
  await fair.organiser.call('PATCH /api/places/:id', { params: { id: own.id }, body: { topic: 'pay' } });
  const { head } = fair.running.house.journal;
  await screen.until(() => screen.position?.seq === head);
  expect(screen.fair?.places[own.id]).toMatchObject({ visits: 2, visitors: 1 });
  expect(fair.running.house.fair.places[own.id]).toMatchObject({ visits: 2, visitors: 1 });
  screen.cut();
});
