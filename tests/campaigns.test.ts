import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestFair, scan } from './support/fair.ts';

const PUBLIC = { JARMANKE_PUBLIC_URL: 'http://jarmanke.local:8080' };
let fair: TestFair;
beforeAll(async () => void (fair = await TestFair.open({ env: PUBLIC })));
afterAll(() => fair.stop());

const campaign = (code: string) => ({ id: uuid(), code, name: `Баракча ${code}`, channel: 'leaflet' as const });
const register = async (campaign: string, facts = {}) =>
  (await fair.nobody.call('POST /api/visitors', { body: { id: uuid(), campaign, facts } })).badge;
const numbersOf = async (id: string) => {
  const { items } = await fair.organiser.call('GET /api/campaigns');
  const { registered, arrived } = items.find((item) => item.id === id)!;
  return { registered, arrived };
};

describe('a code of the campaign', () => {
  it('tells who took a badge through it, and who of them came', async () => {
    const leaflet = campaign('dorm3');
    await fair.organiser.call('POST /api/campaigns', { body: leaflet });
    const came = await register('dorm3');
    await register('DORM3');
    expect(await numbersOf(leaflet.id)).toEqual({ registered: 2, arrived: 0 });
    await fair.enter(scan(came, (await fair.place('gate')).id));
    expect(await numbersOf(leaflet.id)).toEqual({ registered: 2, arrived: 1 });
    const { byHeardFrom } = await fair.organiser.call('GET /api/figures');
    expect(byHeardFrom).toMatchObject({ leaflet: 1 });
  });

  it('says where somebody heard of the fair only where they did not say it themselves', async () => {
    await fair.organiser.call('POST /api/campaigns', { body: campaign('dorm4') });
    const badge = await register('dorm4', { heardFrom: 'friend' });
    const { byHeardFrom: before } = await fair.organiser.call('GET /api/figures');
    await fair.enter(scan(badge, (await fair.place('gate')).id));
    const { byHeardFrom: after } = await fair.organiser.call('GET /api/figures');
    expect(after['friend'] ?? 0).toBe((before['friend'] ?? 0) + 1);
    expect(after['leaflet']).toBe(before['leaflet']);
  });

  it('that nobody knows any more keeps nobody from coming', async () => {
    expect(await register('long-gone')).toMatch(/^\d{16}$/);
  });

  it('still tells who came after one of them was erased', async () => {
    const radio = campaign('radio');
    await fair.organiser.call('POST /api/campaigns', { body: radio });
    const badge = await register('radio');
    await fair.enter(scan(badge, (await fair.place('gate')).id));
    await fair.organiser.call('POST /api/persons/erasure', { body: { badge } });
    expect(await numbersOf(radio.id)).toEqual({ registered: 1, arrived: 1 });
  });

  it('is nobody else’s, and stays once somebody has come through it', async () => {
    const [first, second] = [campaign('tv'), campaign('tv')];
    await fair.organiser.call('POST /api/campaigns', { body: first });
    expect((await fair.organiser.ask('POST /api/campaigns', { body: second })).body).toMatchObject({
      code: 'code-taken',
      field: 'code',
    });
    const params = { id: first.id };
    await register('tv');
    expect((await fair.organiser.ask('DELETE /api/campaigns/:id', { params })).body).toMatchObject({
      code: 'campaign-used',
    });
  });

  it('has a poster of its own', async () => {
    const banner = campaign('banner2');
    await fair.organiser.call('POST /api/campaigns', { body: banner });
    const poster = await fair.organiser.app.inject({
      url: `/api/print/posters.pdf?campaignId=${banner.id}`,
      headers: fair.organiser.headers,
    });
    expect(poster.statusCode).toBe(200);
    expect(poster.rawPayload.subarray(0, 4).toString()).toBe('%PDF');
  });
});

describe('in the report', () => {
  it('the campaign, the press and the targets stand beside what was reached', async () => {
    await fair.organiser.call('PATCH /api/targets', { body: { visitorsCheckedIn: 40, offersMade: 2 } });
    const through = campaign('poster');
    await fair.organiser.call('POST /api/campaigns', { body: through });
    const gate = await fair.place('gate');
    for (let i = 0; i < 14; i++) await fair.enter(scan(await register('poster'), gate.id));
    // Those who came through no code are a group too, and the one that hides the small ones.
    for (let i = 0; i < 11; i++) await fair.enter(scan(await register('none'), gate.id));
    const interviews = [{ who: 'visitor' as const, filming: 'agreed' as const }];
    const visit = { at: new Date().toISOString(), outlet: 'Ош ТВ', medium: 'tv' as const, contact: null, link: null };
    await fair.organiser.call('POST /api/media', { body: { id: uuid(), ...visit, interviews } });

    const { parts } = await fair.organiser.call('GET /api/report.json');
    const tables = parts.flatMap((part) => part.tables);
    const rowsOf = (key: string) => tables.find((table) => table.key === key)!.rows;
    const { visitorsCheckedIn } = await fair.organiser.call('GET /api/figures');
    expect(rowsOf('targets')).toEqual([
      { key: 'visitorsCheckedIn', n: visitorsCheckedIn, of: 40 },
      { key: 'offersMade', n: 0, of: 2 },
    ]);
    // Fewer than ten came through each of the others: they are not told.
    expect(rowsOf('byCampaign')).toContainEqual({ key: through.id, text: through.name, n: 14 });
    expect(rowsOf('byCampaign').filter(({ n }) => n !== null && n > 0)).toHaveLength(1);
    expect(parts.flatMap((part) => part.lines)).toContainEqual({ key: 'mediaInterviews', n: 1, basis: 'counted' });
    const page = await fair.organiser.app.inject({
      url: '/api/report.html?language=ru',
      headers: fair.organiser.headers,
    });
    expect(page.body).toContain('Пришедшие по каналам кампании');
  });
});
