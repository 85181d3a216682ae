import { createHash } from 'node:crypto';
import fc, { type Arbitrary } from 'fast-check';
import { v7 as uuid } from 'uuid';
import { DEVICE_KINDS, ROLES, pathOf, type Audience, type Endpoint } from '../../shared/endpoint.ts';
import type { Caller } from './caller.ts';
import { LOGIN, TestFair, scan } from './fair.ts';
import type { Named } from './from-schema.ts';
import { fillReports } from './report-stage.ts';
import { giveKey, keyBody, sealedContact, sealedMatter } from './sealed.ts';

const times = <T>(n: number, make: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => make(i)));

/** Several of everything at one fair, somebody in every role, and arbitraries that name what is there. */
export type Crowd = Awaited<ReturnType<typeof setCrowd>>;
export const setCrowd = async () => {
  const fair = await TestFair.open({ env: { JARMANKE_PUBLIC_URL: 'http://fair.example' } });
  const { ids, askers } = await populate(fair);
  const sealed = await sealSome(fair, ids, askers);
  return {
    fair,
    named: { ...namedOf(ids), ...sealed },
    /** Who may make a call; for what is public, some of each kind. */
    askersOf: ({ who }: Endpoint): Audience[] =>
      who.includes('public') ? ['public', 'visitor', 'kiosk', 'organiser'] : [...who],
    as: (role: Audience): Caller => askers[role] ?? fair.nobody,
    idsFor: (endpoint: Endpoint): Arbitrary<string> => {
      const [, , plural = ''] = pathOf(endpoint).split('/');
      const known = ids[pathOf(endpoint).includes(':batchId') ? 'batches' : plural];
      return fc.oneof({ arbitrary: among(known ?? [uuid()]), weight: 4 }, fc.uuid());
    },
    ...witnessOf(fair),
    /** Opens the fair and signs its members in again, where a test has closed the one or signed out the others. */
    reopen: async () => {
      await fair.organiser.ask('PATCH /api/fair', { body: { state: 'open', reason: 'The test goes on' } });
      askers.visitor = await newVisitor(fair);
      for (const role of ROLES)
        if ((await askers[role]!.ask('GET /api/session')).status !== 200)
          askers[role] = await fair.member(role, role === 'employer' ? { employerId: ids['employers']![0]! } : {});
    },
  };
};

const among = <T>(values: readonly T[]): Arbitrary<T> => fc.constantFrom(...values);

/** A phone with a badge; each has leave for a few hundred calls at a time. */
const newVisitor = async (fair: TestFair): Promise<Caller> => {
  const phone = fair.phone();
  await phone.call('POST /api/visitors', { body: { id: uuid() } });
  return phone;
};

const populate = async (fair: TestFair) => {
  const { organiser } = fair;
  const employers = await times(2, (i) => fair.addEmployer(`Иш берүүчү ${i}`, String(i)));
  const tents = await times(3, (i) => fair.addTent(i === 0 ? null : 2));
  const askers: Partial<Record<Audience, Caller>> = { public: fair.nobody, visitor: await newVisitor(fair) };
  for (const kind of DEVICE_KINDS) askers[kind] = await fair.device(kind);
  const revoked = await fair.device('kiosk');
  await organiser.call('DELETE /api/devices/:id', { params: { id: revoked.deviceId } });
  askers.revoked = revoked;
  for (const role of ROLES)
    askers[role] = await fair.member(role, role === 'employer' ? { employerId: employers[0]! } : {});
  const post = async (employerId: string) =>
    (await organiser.call('POST /api/vacancies', { body: { employerId, title: 'Тигүүчү', payFrom: 30_000 } })).id;
  const vacancies = (await times(6, () => Promise.all(employers.map(post)))).flat();
  const badges = await fair.badges(400);
  for (const badge of badges.slice(0, 5))
    await organiser.call('POST /api/badges/void', { body: { badge, reason: '-' } });
  const gate = (await fair.place('gate')).id;
  const scans = badges.slice(5, 30).map((badge) => scan(badge, gate));
  for (const body of scans) await askers.kiosk?.call('POST /api/check-ins', { body });
  const own = (await askers.employer!.call('GET /api/vacancies', { query: { state: 'any' } })).items;
  const offers = await times(12, async (i) => {
    const body = { id: uuid(), vacancyId: own[0]!.id, badge: badges[40 + i]!, terms: 'As said' };
    return (await askers.employer!.call('POST /api/offers', { body })).id;
  });
  const name = 'Кошумча';
  const members = await times(
    40,
    async () => (await organiser.call('POST /api/members', { body: { name, role: 'viewer' } })).id,
  );
  const devices = await times(
    40,
    async () => (await organiser.call('POST /api/devices', { body: { name, kind: 'kiosk' } })).id,
  );
  const places = [gate, (await fair.place('info-table')).id, ...tents.map(({ id }) => id)];
  const said = await tentsTalk(fair, tents[0]!.id);
  const ids: Record<string, string[]> = { employers, vacancies, badges, offers, members, devices, places, ...said };
  ids['batches'] = await times(
    20,
    async () => (await organiser.call('POST /api/badges', { body: { count: 1 } })).batchId,
  );
  ids['check-ins'] = scans.map(({ id }) => id);
  const { earlierId, reportLinkId, partnerId, assessmentId, campaignId, mediaId } = await fillReports(fair);
  Object.assign(ids, { 'earlier-reports': [earlierId], 'report-links': [reportLinkId] });
  Object.assign(ids, { partners: [partnerId], assessments: [assessmentId] });
  Object.assign(ids, { campaigns: [campaignId], media: [mediaId] });
  return { ids, askers };
};

/** What there is to say of a tent: items of the programme, announcements, questions that were taken. */
const tentsTalk = async ({ organiser }: TestFair, placeId: string): Promise<Record<string, string[]>> => {
  const times3 = <T>(make: () => Promise<T>) => times(3, make);
  const day = { startsAt: '2026-10-25T05:00:00.000Z', endsAt: '2026-10-25T06:00:00.000Z', placeId };
  const item = async () => (await organiser.call('POST /api/programme', { body: { ...day, title: 'Талкуу' } })).id;
  const announcement = { text: { ky: 'Тамак даяр' }, minutes: 60 };
  const announce = async () =>
    (await organiser.call('POST /api/announcements', { body: { id: uuid(), ...announcement } })).id;
  const question = { placeId, text: 'Качан?', language: 'ky' } as const;
  const ask = async () => {
    const { id } = await organiser.call('POST /api/questions', { body: { id: uuid(), ...question } });
    await organiser.call('PATCH /api/questions/:id', { params: { id }, body: { state: 'taken' } });
    return id;
  };
  return { programme: await times3(item), announcements: await times3(announce), questions: await times3(ask) };
};

/** What was asked under seal, and arbitraries of whole seals and keys: no schema says how a seal is made. */
const sealSome = async (fair: TestFair, ids: Record<string, string[]>, askers: Partial<Record<Audience, Caller>>) => {
  const readers = [await giveKey(askers.adviser!)];
  const unions = [await giveKey(askers.union!)];
  const asked = await times(8, () => sealedMatter('Суроо', readers));
  for (const { body } of asked)
    await fair.nobody.call('POST /api/rights-questions', { body: { ...body, topic: 'contract' } });
  const contacts = await times(20, () => sealedContact('Аты', '0555 123456', unions));
  for (const body of contacts) await fair.nobody.call('POST /api/union-contacts', { body });
  ids['rights-questions'] = asked.map(({ body }) => body.id);
  ids['union-contacts'] = contacts.map(({ id }) => id);
  const { body } = await keyBody();
  const seals = await times(5, () => sealedMatter('Дагы', [...readers, ...unions]));
  return {
    sealed: among([...asked, ...seals].map(({ body: { sealed } }) => sealed)),
    answerId: fc.oneof(among(asked.map(({ body: { answerId } }) => answerId)), fc.uuid()),
    publicKey: among([body.publicKey, readers[0]!.publicKey]),
    locked: fc.constant(body.locked),
    recovery: fc.constant(body.recovery),
  };
};

/** Fields whose values mean something only if they name what is there; some of them still do not. */
const namedOf = (ids: Record<string, string[]>): Named => {
  const { employers = [], vacancies = [], badges = [], places = [], batches = [] } = ids;
  const idOf = (known: string[]) => fc.oneof({ arbitrary: among(known), weight: 5 }, fc.uuid());
  const read = fc.oneof(
    { arbitrary: among(badges), weight: 5 },
    among(badges).map((code) => `HTTP://FAIR.EXAMPLE/B/${code}`),
    among(badges).map((code) => code.replace(/\d$/, (last) => String((Number(last) + 1) % 10))),
    fc.constantFrom('1', '0'.repeat(16), '9'.repeat(300), 'ребъ', '\u0000'),
  );
  return {
    employerId: idOf(employers),
    vacancyId: idOf(vacancies),
    placeId: idOf(places),
    placeIds: fc.array(idOf(places), { maxLength: 3 }),
    badge: read,
    badges: fc.oneof(idOf(batches), fc.constant('none')),
    // So that the same id comes again, with the same body and with others.
    id: fc.oneof({ arbitrary: fc.uuid(), weight: 9 }, among(badges.map(() => uuid()).slice(0, 20))),
    count: fc.integer({ min: 1, max: 5 }),
    // Of a plan that was drawn a few times at most, so that some are drawn from the last.
    revision: fc.nat(2),
    login: fc.constantFrom(LOGIN, 'nobody', 'Robert'),
    timeZone: fc.constantFrom('Asia/Bishkek', 'UTC', 'Asia/Nowhere', 'constructor'),
  };
};

/** What is stored, sealed or not: cheaply as sums after each request, wholly as a digest of every row. */
const witnessOf = (fair: TestFair) => {
  const { reader, rights, journal } = fair.running.house;
  const files = [reader.db, rights.db].map(({ $client: sqlite }) => {
    const tables = sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
    const rows = tables.map((table) => `(SELECT count(*) FROM "${table}")`).join('+');
    const count = sqlite.prepare(`SELECT ${rows}`).pluck();
    const changes = sqlite.prepare('SELECT total_changes()').pluck();
    return { sqlite, tables, count, changes };
  });
  let counted = { changes: -1, rows: 0 };
  const sum = (of: 'changes' | 'count') => files.reduce((n, file) => n + (file[of].get() as number), 0);
  return {
    stored: () => {
      const changes = sum('changes');
      if (changes !== counted.changes) counted = { changes, rows: sum('count') };
      return { head: journal.head, rows: counted.rows };
    },
    everything: (): string => {
      const digest = createHash('sha256');
      for (const { sqlite, tables } of files)
        for (const table of tables)
          for (const row of sqlite.prepare(`SELECT * FROM "${table}"`).raw().iterate())
            digest.update(JSON.stringify(row));
      return digest.digest('hex');
    },
  };
};
