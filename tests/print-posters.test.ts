import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Query } from '../shared/calls.ts';
import { CHANNELS } from '../shared/visitors.ts';
import { TestFair } from './support/fair.ts';
import { Paper } from './support/paper.ts';
import { printed } from './support/printed.ts';

const ADDRESS = 'http://fair.example:8080';
let fair: TestFair;
beforeAll(
  async () => void (fair = await TestFair.open({ example: 'osh-2017', env: { JARMANKE_PUBLIC_URL: ADDRESS } })),
);
afterAll(() => fair.stop());

const posters = async (query: Query<'GET /api/print/posters.pdf'>): Promise<Paper> =>
  new Paper(await printed(fair.organiser, 'GET /api/print/posters.pdf', { query }));
const signs = async (query: Query<'GET /api/print/signs.pdf'>): Promise<Paper> =>
  new Paper(await printed(fair.organiser, 'GET /api/print/signs.pdf', { query }));

describe('a poster', () => {
  it('leads to the own-phone page and names its channel', async () => {
    const paper = await posters({ channel: 'banner' });
    expect(paper.formats).toEqual([[210, 297]]);
    expect(paper.codes(1)).toEqual([`${ADDRESS}/?from=banner`]);
    const words = paper.text();
    for (const said of [
      `${ADDRESS}/`,
      'Телефонуңузду кодго каратыңыз',
      'Наведите телефон на код',
      'Point your phone at the code',
      'Өз кодуңузду',
    ])
      expect(words).toContain(said);
    const heights = Object.fromEntries(paper.words(1).map(({ word, height }) => [word, height]));
    expect(heights['Телефонуңузду']).toBeGreaterThan(heights['Наведите']!);
    paper.discard();
  });

  it('comes one for each channel', async () => {
    const paper = await posters({ channel: 'all', size: 'a3' });
    expect(paper.formats).toEqual(CHANNELS.map(() => [297, 420]));
    expect(paper.codes(CHANNELS.length)).toEqual([`${ADDRESS}/?from=${CHANNELS.at(-1)}`]);
    paper.discard();
  });

  it.each([
    ['a4', 1, 1],
    ['a3', 1.4, Math.SQRT2],
  ] as const)('of size %s has a code for %s m whose side is a tenth of that', async (size, distance, scale) => {
    const paper = await posters({ channel: 'banner', size, distance });
    const [width, height] = paper.darkIn(1, { x: 0, y: 88 * scale, width: 210 * scale, height: 130 * scale });
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(distance * 100);
    expect(width).toBeCloseTo(height, 0);
    paper.discard();
  });

  it('that is too small for the distance is refused, with the field to mend', async () => {
    const refused = await fair.organiser.in('ky').ask('GET /api/print/posters.pdf', { query: { distance: '1.5' } });
    expect([refused.status, refused.body]).toMatchObject([400, { code: 'poster-too-small', field: 'distance' }]);
  });

  it('lets phones join the Wi-Fi by a second code, whatever is in its name', async () => {
    const paper = await posters({ ssid: 'Жарманке; "1"', wifiPassword: 'a\\b:c,d' });
    expect(paper.codes(1).sort()).toEqual([
      `${ADDRESS}/`.toUpperCase(),
      'WIFI:T:WPA;S:Жарманке\\; \\"1\\";P:a\\\\b\\:c\\,d;;',
    ]);
    paper.discard();
    const open = await posters({ ssid: 'Fair' });
    expect(open.codes(1)).toContain('WIFI:T:nopass;S:Fair;;');
    open.discard();
  });
});

describe('signs', () => {
  it('have capitals of 40 mm and the code of their place', { timeout: 60_000 }, async () => {
    const { items } = await fair.organiser.call('GET /api/places');
    const paper = await signs({ of: 'places' });
    expect(paper.pages).toBe(items.length);
    const firsts = items.map((_, i) => paper.words(i + 1)[0]!);
    // Noto Sans: capitals are 714, a line is 1362 of 1000 parts of the size.
    for (const { word, height } of firsts) expect([word, height >= (40 / 714) * 1362 - 0.1]).toEqual([word, true]);
    const addresses = items.map(({ id, kind, placeKey }) =>
      ['gate', 'info-table'].includes(kind) ? `${ADDRESS}/#/at/${id}/${placeKey}` : `${ADDRESS}/#/tents`,
    );
    expect(items.map((_, i) => paper.codes(i + 1))).toEqual(addresses.map((address) => [address]));
    paper.discard();
  });

  it('measure 40 mm on paper', async () => {
    const { id } = await fair.place('stage');
    const paper = await signs({ placeId: id });
    expect(paper.formats).toEqual([[297, 210]]);
    expect(paper.text()).toContain('Сахна');
    expect(paper.text()).toContain('Stage');
    expect(paper.darkIn(1, { x: 5, y: 20, width: 287, height: 115 })[1]).toBeGreaterThanOrEqual(40);
    paper.discard();
  });

  it('of stands find the vacancies of whoever stands there', { timeout: 60_000 }, async () => {
    const { items } = await fair.organiser.call('GET /api/employers');
    const standing = items.filter(({ stand }) => stand);
    const paper = await signs({ of: 'stands' });
    expect(paper.pages).toBe(standing.length);
    const { name } = standing[0]!;
    expect(paper.text(1)).toContain(name);
    expect(paper.darkIn(1, { x: 5, y: 20, width: 287, height: 110 })[1]).toBeGreaterThanOrEqual(40);
    expect(paper.codes(1)).toEqual([`${ADDRESS}/#/search/${encodeURIComponent(name)}`]);
    paper.discard();
  });
});

describe('without an address that lasts', () => {
  let homeless: TestFair;
  beforeAll(async () => void (homeless = await TestFair.open()));
  afterAll(() => homeless.stop());

  it('nothing is printed, and the refusal says how to mend that', async () => {
    const { batchId } = await homeless.organiser.call('POST /api/badges', { body: { count: 1 } });
    for (const route of ['badges/:batchId.pdf', 'print/posters.pdf', 'print/signs.pdf', 'print/pack.pdf']) {
      const { status, body } = await homeless.organiser.ask(`GET /api/${route}`, { params: { batchId } });
      expect([route, status, body]).toMatchObject([route, 409, { code: 'public-url-needed' }]);
      expect((body as { message?: string }).message).toContain('JARMANKE_PUBLIC_URL');
    }
  });
});
