import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from './support/caller.ts';
import { TestFair, scan } from './support/fair.ts';
import { aPlan, laid } from './support/plans.ts';
import { aCampaign, aPartner } from './support/report-stage.ts';

const NEXT = {
  name: 'Жарманке 2027',
  city: 'Osh',
  opensAt: '2027-10-24T03:00:00.000Z',
  closesAt: '2027-10-24T09:00:00.000Z',
};

/** Rows of a table in a fair that nobody has open. */
const countIn = (path: string, table: string): number => {
  const db = new Sqlite(join(path, 'fair.db'), { readonly: true });
  const count = db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  db.close();
  return count;
};

/** As if a Jarmanke of a later year had changed its tables. */
const markAsNewer = (path: string): void => {
  const db = new Sqlite(path);
  db.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', ?)").run(Date.parse('2100-01-01'));
  db.close();
};

let fair: TestFair;
beforeEach(async () => void (fair = await TestFair.open()));
afterEach(() => fair.stop());

const makeNext = () => fair.organiser.call('POST /api/fairs', { body: { fair: NEXT } });
const fairs = async (caller = fair.organiser) => (await caller.call('GET /api/fairs')).items;
const codeOf = async (route: string, input: object = {}) => (await fair.organiser.ask(route, input)).body['code'];

/** Opens another fair of the folder and signs the organiser in there with the password of old. */
const goTo = async (folder: string, organiser = fair.organiser): Promise<Caller> => {
  await organiser.call('POST /api/fairs/:folder/served', { params: { folder } });
  await fair.running.changedOver();
  return fair.signIn();
};

describe('the next fair', () => {
  it('has last year’s employers, partners, organisers, places and plan, and its report to compare with', async () => {
    const employerId = await fair.addEmployer('Ак Буура Текстиль', '7');
    await fair.organiser.call('PATCH /api/employers/:id', {
      params: { id: employerId },
      body: { contactName: 'Айнура', contactPhone: '+996555123456' },
    });
    const partner = { ...aPartner, promises: [...aPartner.promises], id: uuid() };
    await fair.organiser.call('POST /api/partners', { body: partner });
    const campaign = { id: uuid(), ...aCampaign('banner') };
    await fair.organiser.call('POST /api/campaigns', { body: campaign });
    const tent = await fair.addTent(40, 'Укук чатыры');
    const drawn = aPlan({ places: [laid(tent.id)] });
    await fair.organiser.call('PUT /api/plan', { body: drawn });
    const next = await makeNext();
    expect(next).toMatchObject({ day: '2027-10-24', state: 'planning', isServed: false });

    const organiser = await goTo(next.folder);
    expect(await organiser.call('GET /api/fair')).toMatchObject({ id: next.fairId, name: { ky: 'Жарманке 2027' } });
    expect((await organiser.call('GET /api/employers')).items).toMatchObject([
      { id: employerId, name: 'Ак Буура Текстиль', contactName: 'Айнура', contactPhone: '+996555123456' },
    ]);
    const { id, name, role, contact } = partner;
    expect((await organiser.call('GET /api/partners')).items).toEqual([
      { id, name, role, contact, memorandum: 'none', signedOn: null, promises: [], paper: null },
    ]);
    expect((await organiser.call('GET /api/campaigns')).items).toEqual([{ ...campaign, registered: 0, arrived: 0 }]);
    const places = (await organiser.call('GET /api/places')).items;
    expect(places.find(({ name }) => name.ky === 'Укук чатыры')).toMatchObject({ kind: 'tent', capacity: 40 });
    expect(places.map(({ id }) => id)).not.toContain(tent.id);
    const { id: placeId } = places.find(({ name: called }) => called.ky === 'Укук чатыры')!;
    expect(await organiser.call('GET /api/plan')).toEqual({ ...drawn, revision: 1, places: [laid(placeId)] });
    expect((await organiser.call('GET /api/earlier-reports')).items).toHaveLength(1);
  });

  it('has nobody’s visit, vacancy, meeting, offer or device of last year', async () => {
    const [badge = ''] = await fair.badges(1);
    await fair.enter(scan(badge, (await fair.place('gate')).id));
    const employerId = await fair.addEmployer();
    const employer = await fair.member('employer', { employerId });
    const { id: vacancyId } = await employer.call('POST /api/vacancies', {
      body: { title: 'Тигүүчү', payFrom: 30_000 },
    });
    await employer.call('POST /api/offers', { body: { id: uuid(), vacancyId, badge, terms: 'As said' } });
    const { folder } = await makeNext();
    const rows = (table: string) => countIn(join(fair.folder, 'fairs', folder), table);
    for (const table of [
      'visitors',
      'badges',
      'check_ins',
      'vacancies',
      'offers',
      'meetings',
      'consents',
      'devices',
      'sessions',
    ])
      expect([table, rows(table)]).toEqual([table, 0]);
    expect(rows('employers')).toBe(1);
  });
});

describe('another fair of the folder', () => {
  it('opens at the same address, and the one before lies there as it was', async () => {
    const [badge = ''] = await fair.badges(1);
    await fair.enter(scan(badge, (await fair.place('gate')).id));
    const next = await makeNext();
    const before = await fair.organiser.call('GET /api/journal', { query: { after: 0, limit: 1000 } });
    const { address } = fair;
    const there = await goTo(next.folder);
    expect(fair.address).toBe(address);
    expect(await (await fetch(`${address}/api/fair`)).json()).toMatchObject({ id: next.fairId });
    const back = await goTo('first', there);
    const after = await back.call('GET /api/journal', { query: { after: 0, limit: 1000 } });
    expect(after.epoch).toBe(before.epoch);
    expect(after.entries.slice(0, before.entries.length)).toEqual(before.entries);
    expect((await back.call('GET /api/figures')).visitorsCheckedIn).toBe(1);
  });

  it('is served again after a restart, and where its folder is gone, the first one with a line that says so', async () => {
    const next = await makeNext();
    await goTo(next.folder);
    await fair.stop(true);
    fair = await TestFair.open({ folder: fair.folder, state: 'planning' });
    expect((await fair.nobody.call('GET /api/fair')).id).toBe(next.fairId);
    await fair.stop(true);
    rmSync(join(fair.folder, 'fairs', next.folder), { recursive: true });
    fair = await TestFair.open({ folder: fair.folder });
    expect((await fair.nobody.call('GET /api/fair')).id).not.toBe(next.fairId);
    expect(fair.running.note).toContain(next.folder);
  });

  it('is archived only once it is closed', async () => {
    const { folder } = await makeNext();
    expect(await codeOf(`POST /api/fairs/first/archived`)).toBe('fair-is-served');
    expect(await codeOf(`POST /api/fairs/${folder}/archived`)).toBe('fair-not-closed');
    await fair.organiser.call('PATCH /api/fair', { body: { state: 'closed', reason: 'Over' } });
    const organiser = await goTo(folder);
    expect(await organiser.call('POST /api/fairs/:folder/archived', { params: { folder: 'first' } })).toMatchObject({
      state: 'archived',
    });
  });

  it('is deleted for good when its name is typed, and never while it is served', async () => {
    const { folder } = await makeNext();
    const remove = (of: string, name: string) => codeOf(`POST /api/fairs/${of}/removed`, { body: { name } });
    const { name } = await fair.organiser.call('GET /api/fair');
    expect(await remove('first', name.ky ?? '')).toBe('fair-is-served');
    expect(await remove(folder, 'Жарманке')).toBe('wrong-name');
    expect(existsSync(join(fair.folder, 'fairs', folder))).toBe(true);
    expect(await remove(folder, 'Жарманке 2027')).toBeUndefined();
    expect(existsSync(join(fair.folder, 'fairs', folder))).toBe(false);
    expect(await remove(folder, 'Жарманке 2027')).toBe('not-found');
    expect((await fairs()).map((each) => each.folder)).toEqual(['first']);
  });

  it('still erases contacts on its day', async () => {
    const { folder } = await makeNext();
    await fair.organiser.call('PATCH /api/keeping', { body: { retentionDays: 90 } });
    const phone = fair.phone();
    const { badge } = await phone.call('POST /api/visitors', { body: { id: uuid() } });
    const employerId = await fair.addEmployer();
    const employer = await fair.member('employer', { employerId });
    await employer.call('POST /api/meetings', { body: { id: uuid(), badge, kind: 'talk' } });
    const consent = { id: uuid(), employerId, contact: '0555 987654', textVersion: 1, language: 'ky' } as const;
    await phone.call('POST /api/consents', { body: consent });
    await goTo(folder);
    fair.clock.forward(91 * 86_400_000);
    await fair.stop(true);
    fair = await TestFair.open({ folder: fair.folder, state: 'planning', at: fair.clock.read().toISOString() });
    expect(fair.sql('SELECT contact FROM consents')).toEqual([{ contact: '' }]);
  });
});

describe('a fair handed over as one file', () => {
  const fileOf = async (folder = 'first'): Promise<Buffer> => {
    const { organiser } = fair;
    const answer = await organiser.app.inject({ url: `/api/fairs/${folder}.tar.gz`, headers: organiser.headers });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(/jarmanke-.*\.tar\.gz/);
    return answer.rawPayload;
  };
  const takeIn = async (bytes: Buffer, { organiser } = fair) => {
    const headers = { ...organiser.headers, 'content-type': 'application/gzip' };
    const url = '/api/fairs/taken-in';
    return (await organiser.app.inject({ method: 'POST', url, headers, payload: bytes })).json<
      Record<string, string>
    >();
  };

  it('opens in another data folder with the same figures and journal', async () => {
    const gate = await fair.place('gate');
    for (const badge of await fair.badges(3)) await fair.enter(scan(badge, gate.id));
    const bytes = await fileOf();
    const { at: _, seq: __, ...figures } = await fair.organiser.call('GET /api/figures');
    const journal = await fair.organiser.call('GET /api/journal', { query: { after: 0, limit: 1000 } });
    expect(journal.entries.at(-1)?.event).toMatchObject({ type: 'folder.changed', what: 'handed-over' });

    const other = await TestFair.open();
    const { folder } = await takeIn(bytes, other);
    await other.organiser.call('POST /api/fairs/:folder/served', { params: { folder: folder! } });
    await other.running.changedOver();
    const there = await other.signIn();
    const told = await there.call('GET /api/journal', { query: { after: 0, limit: 1000 } });
    expect(told.entries.slice(0, journal.entries.length)).toEqual(journal.entries);
    expect(told.epoch).not.toBe(journal.epoch);
    const { at: _a, seq: _s, ...figuresThere } = await there.call('GET /api/figures');
    expect(figuresThere).toEqual(figures);
    await other.stop();
  });

  it('is refused where a byte of it changed, where it is no such file, and where a newer Jarmanke made it', async () => {
    const bytes = await fileOf();
    const tar = gunzipSync(bytes);
    const changed = Buffer.from(tar);
    changed[tar.length - 20_000]! ^= 1;
    const before = await fairs();
    expect(await takeIn(gzipSync(changed))).toMatchObject({ code: 'damaged-file' });
    expect(await takeIn(bytes.subarray(0, bytes.length / 2))).toMatchObject({ code: 'damaged-file' });
    expect(await takeIn(gzipSync(Buffer.alloc(10_240)))).toMatchObject({ code: 'no-fair-file' });
    expect(await takeIn(Buffer.from('Салам'))).toMatchObject({ code: 'damaged-file' });
    expect(await fairs()).toEqual(before);
    markAsNewer(join(fair.folder, 'fair.db'));
    expect(await takeIn(await fileOf())).toMatchObject({ code: 'newer-file' });
    expect(readdirSync(join(fair.folder, 'unfinished'))).toEqual([]);
  });
});
