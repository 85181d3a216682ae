import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLOSED, PROTOCOL_VERSION } from '../shared/feed.ts';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';
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
