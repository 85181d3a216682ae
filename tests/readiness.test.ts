import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestFair, scan } from './support/fair.ts';

let fair: TestFair;
beforeAll(async () => void (fair = await TestFair.open()));
afterAll(() => fair.stop());

const look = async () => {
  const { opening, closing } = await fair.organiser.call('GET /api/readiness');
  return Object.fromEntries([...opening, ...closing].map(({ key, ...item }) => [key, item]));
};

describe('whether the fair is ready', () => {
  it('an empty fair is blocked: nothing to show, nobody to check people in', async () => {
    expect(await look()).toMatchObject({
      vacancies: { level: 'blocks', n: 0 },
      scanners: { level: 'blocks', n: 0 },
      doors: { level: 'ready' },
      'employers-posted': { level: 'look', n: 0, of: 0 },
      facilitators: { level: 'look', n: 0, of: 4 },
      advisers: { level: 'look', n: 0 },
      targets: { level: 'look', n: 0 },
    });
  });

  it('it becomes ready as people, employers and targets come', async () => {
    const employerId = await fair.addEmployer();
    await fair.addEmployer('Ак Буура', '7');
    const job = { title: 'Бухгалтер', place: 'Ош', contract: 'open-ended', payFrom: 30_000 } as const;
    await fair.organiser.call('POST /api/vacancies', { body: { employerId, ...job } });
    await fair.member('desk');
    await fair.member('adviser');
    await fair.member('facilitator', { placeIds: [(await fair.place('tent')).id] });
    await fair.organiser.call('PATCH /api/targets', { body: { visitorsCheckedIn: 30, offersMade: 5 } });
    await fair.organiser.call('POST /api/badges', { body: { count: 20 } });
    expect(await look()).toMatchObject({
      vacancies: { level: 'ready', n: 1 },
      scanners: { level: 'ready', n: 1 },
      'employers-posted': { level: 'look', n: 1, of: 2 },
      facilitators: { level: 'look', n: 1, of: 4 },
      advisers: { level: 'ready', n: 1 },
      targets: { level: 'ready', n: 2 },
      badges: { level: 'look', n: 20, of: 30 },
    });
  });

  it('before closing it tells who is still here, and what waits for an answer', async () => {
    const gate = await fair.place('gate');
    const [badge = ''] = await fair.badges(1);
    await fair.enter(scan(badge, gate.id));
    const tent = await fair.place('tent');
    await fair.nobody.call('POST /api/questions', {
      body: { id: uuid(), placeId: tent.id, text: 'Келишим качан түзүлөт?', language: 'ky' },
    });
    expect(await look()).toMatchObject({
      'devices-pending': { level: 'ready', n: 0 },
      'people-here': { level: 'look', n: 1 },
      'questions-waiting': { level: 'look', n: 1 },
      'media-consent': { level: 'ready', n: 0 },
    });
  });

  it('somebody who was filmed and not asked is to be asked', async () => {
    const visit = {
      at: new Date().toISOString(),
      outlet: 'Ош ТВ',
      medium: 'tv' as const,
      contact: 'Нурлан',
      link: null,
    };
    const interviews = [{ who: 'visitor' as const, filming: 'not-asked' as const }];
    const id = uuid();
    await fair.organiser.call('POST /api/media', { body: { id, ...visit, interviews } });
    expect(await look()).toMatchObject({ 'media-consent': { level: 'look', n: 1 } });
    const agreed = [{ who: 'visitor' as const, filming: 'agreed' as const }];
    await fair.organiser.call('PATCH /api/media/:id', { params: { id }, body: { ...visit, interviews: agreed } });
    expect(await look()).toMatchObject({ 'media-consent': { level: 'ready', n: 0 } });
    const viewer = await fair.member('viewer');
    expect((await viewer.call('GET /api/media')).items).toMatchObject([{ outlet: 'Ош ТВ', contact: null }]);
  });
});

describe('targets', () => {
  it('are set as a whole; that of visitors is the number expected', async () => {
    await fair.organiser.call('PATCH /api/targets', { body: { visitorsCheckedIn: 2_000, adviceGiven: 650 } });
    expect(await fair.organiser.call('GET /api/targets')).toEqual({ visitorsCheckedIn: 2_000, adviceGiven: 650 });
    expect(await fair.nobody.call('GET /api/fair')).toMatchObject({ expectedVisitors: 2_000 });
    await fair.organiser.call('PATCH /api/targets', { body: {} });
    expect(await fair.nobody.call('GET /api/fair')).toMatchObject({ expectedVisitors: null });
  });
});
