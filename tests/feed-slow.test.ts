import type {} from '@fastify/websocket';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyEntry } from '../shared/apply.ts';
import type { StaffMessage } from '../shared/feed.ts';
import { TestFair } from './support/fair.ts';
import { Listener } from './support/listener.ts';

const MIB = 1024 * 1024;

describe('F5 a screen that does not keep up', () => {
  let fair: TestFair;
  let offerId: string;
  beforeAll(async () => {
    fair = await TestFair.open();
    const employerId = await fair.addEmployer();
    const employer = await fair.member('employer', { employerId });
    const { id: vacancyId } = await employer.call('POST /api/vacancies', { body: { title: 'Повар' } });
    offerId = uuid();
    await employer.call('POST /api/offers', { body: { id: offerId, vacancyId, terms: 'ү'.repeat(1000) } });
  });
  afterAll(() => fair.stop());

  const house = () => fair.running.house;
  const serverSide = () => [...fair.running.app.websocketServer.clients];
  /** A thousand entries in one commit, two megabytes on the wire; whoever joins hurries them along. */
  const talk = async (): Promise<void> => {
    await house().journal.write('somebody', (w) => {
      for (let n = 0; n < 1000; n += 1) w.record({ type: 'text.changed', of: 'offer', id: offerId });
    });
    await next();
  };
  const next = async (): Promise<void> => {
    const screen = new Listener<StaffMessage>(applyEntry);
    await screen.open(fair.organiser, 'staff', { epoch: house().epoch, seq: house().journal.head });
    screen.cut();
  };

  it('F5 is closed with 4008 when more than a megabyte waits for it, holds up nobody, and comes back from its position', async () => {
    const [slow, quick] = [new Listener<StaffMessage>(applyEntry), new Listener<StaffMessage>(applyEntry)];
    await quick.open(fair.organiser, 'staff');
    const others = new Set(serverSide());
    await slow.openOverNetwork(fair.address, fair.organiser, 'staff');
    await slow.until(() => slow.fair !== null);
    await quick.until(() => quick.fair !== null);
    const began = house().journal.head;
    const served = serverSide().find((client) => !others.has(client))!;
    slow.socket.pause();
    let most = 0;
    for (let round = 0; round < 100 && served.readyState === served.OPEN; round += 1) {
      await talk();
      await quick.until(() => quick.position?.seq === house().journal.head);
      most = Math.max(most, served.bufferedAmount);
    }
    expect(served.readyState).toBe(served.CLOSING);
    expect(most).toBeGreaterThan(MIB);
    expect(most).toBeLessThan(6 * MIB);
    const { head } = house().journal;
    slow.socket.resume();
    await slow.until(() => slow.closed !== null);
    expect(slow.closed?.code).toBe(4008);
    expect(slow.position!.seq).toBeLessThan(head);
    while (slow.position!.seq < head) {
      await slow.openOverNetwork(fair.address, fair.organiser, 'staff');
      await slow.until(() => slow.position!.seq === head || slow.closed !== null);
    }
    expect(slow.messages.filter(({ kind }) => kind === 'snapshot').length).toBe(1);
    expect(slow.seqs).toEqual(Array.from({ length: head - began }, (_, n) => began + n + 1));
    expect({ ...slow.fair, texts: null }).toEqual({ ...house().fair, texts: null });
    expect(quick.closed).toBeNull();
    for (const screen of [slow, quick]) screen.cut();
  });

  it('F5 a snapshot under way does not count: a screen that reads a big one slowly is not closed for it', async () => {
    const placeIds = Array.from({ length: 50 }, () => uuid());
    await house().journal.write('somebody', (w) => {
      for (let n = 0; n < 8000; n += 1)
        w.record({ type: 'member.added', memberId: uuid(), role: 'facilitator', employerId: null, placeIds });
    });
    const others = new Set(serverSide());
    const screen = new Listener<StaffMessage>(applyEntry);
    await screen.openOverNetwork(fair.address, fair.organiser, 'staff', { asleep: true });
    const served = serverSide().find((client) => !others.has(client))!;
    expect(served.bufferedAmount).toBeGreaterThan(2 * MIB);
    for (let n = 0; n < 3; n += 1) {
      await fair.addEmployer();
      await next();
    }
    expect(served.bufferedAmount).toBeGreaterThan(2 * MIB);
    expect(served.readyState).toBe(served.OPEN);
    screen.socket.resume();
    await screen.until(() => screen.position?.seq === house().journal.head);
    expect(screen.closed).toBeNull();
    expect({ ...screen.fair, texts: null }).toEqual({ ...house().fair, texts: null });
    screen.cut();
  });
});
