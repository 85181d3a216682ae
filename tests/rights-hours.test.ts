import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Clock, TestFair } from './support/fair.ts';
import { recountedFigures } from './support/recount.ts';
import { giveKey, sealedContact, sealedMatter, type Holder } from './support/sealed.ts';

const clock = new Clock();
const MINUTE = 60_000;
let fair: TestFair;
let adviser: Awaited<ReturnType<TestFair['member']>>;
let own: Holder;

const rights = <T>(query: string): T[] => {
  const db = new Sqlite(join(fair.folder, 'rights.db'), { readonly: true });
  const rows = db.prepare(query).all() as T[];
  db.close();
  return rows;
};
const ask = async (text: string, readers = [own]) => {
  const asked = await sealedMatter(text, readers);
  await fair.nobody.call('POST /api/rights-questions', { body: { ...asked.body, topic: 'contract' } });
};
type Told = { type: 'rights.counted'; hour: string; n: number; unionContacts: number };
const told = (): Told[] =>
  fair
    .sql<{ event: string }>(
      "SELECT event FROM journal WHERE json_extract(event, '$.type') = 'rights.counted' ORDER BY seq",
    )
    .map(({ event }) => JSON.parse(event) as Told);
const passTime = async (ms: number) => {
  clock.forward(ms);
  await vi.advanceTimersByTimeAsync(MINUTE);
  await new Promise((resolve) => setImmediate(resolve));
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  clock.set('2026-10-25T05:17:23.456Z');
  fair = await TestFair.open({ now: clock.read });
  adviser = await fair.member('adviser');
  own = await giveKey(adviser);
});
afterEach(async () => {
  vi.useRealTimers();
  await fair.stop();
});

describe('what the journal and the moderators learn, and when', () => {
  it('an hour is told when it is over, once, and not again by a restart', async () => {
    const viewer = await fair.member('viewer');
    await ask('Биринчи');
    await ask('Экинчи');
    const union = await giveKey(await fair.member('union'));
    await fair.nobody.call('POST /api/union-contacts', { body: await sealedContact('Аты', '0555', [union]) });
    await passTime(40 * MINUTE);
    expect(told()).toEqual([]);
    expect((await viewer.call('GET /api/figures')).rightsAsked).toEqual({});
    await passTime(10 * MINUTE);
    await passTime(1);
    const once = [{ type: 'rights.counted', hour: '2026-10-25T05:00:00.000Z', n: 2, unionContacts: 1 }];
    expect(told()).toEqual(once);
    await ask('Кийинки саат');
    clock.forward(60 * MINUTE);
    await fair.stop(true);
    fair = await TestFair.open({ folder: fair.folder, now: clock.read });
    expect(told()).toEqual([...once, { ...once[0], hour: '2026-10-25T06:00:00.000Z', n: 1, unionContacts: 0 }]);
    const figures = await (await fair.member('viewer')).call('GET /api/figures');
    expect([figures.rightsAsked, figures.unionContacts]).toEqual([{ '11': 2, '12': 1 }, { '11': 1 }]);
    expect(recountedFigures(fair)).toMatchObject({ rightsAsked: figures.rightsAsked, unionContacts: { '11': 1 } });
    expect(rights<{ n: number }>('SELECT sum(n) AS n FROM hours')).toEqual([{ n: 3 }]);
  });

  it('a clock that goes back into an hour that was told makes no second telling of it', async () => {
    await ask('Биринчи');
    await passTime(60 * MINUTE);
    clock.set('2026-10-25T05:30:00.000Z');
    const { body } = await sealedMatter('Кайра', [own]);
    const { hour } = await fair.nobody.call('POST /api/rights-questions', { body: { ...body, topic: 'cv' } });
    expect(hour).toBe('2026-10-25T06:00:00.000Z');
    clock.set('2026-10-25T07:01:00.000Z');
    await passTime(0);
    expect(told().map((event) => [event.hour.slice(11, 13), event.n])).toEqual([
      ['05', 1],
      ['06', 1],
    ]);
  });

  it('a report becomes a note for moderators when its hour is over, without reporter or text', async () => {
    const employerId = await fair.addEmployer('Ала-Тоо Текс');
    const vacancy = await fair.organiser.call('POST /api/vacancies', {
      body: { employerId, title: 'Тикмечи', payFrom: 30_000 },
    });
    const report = async (whom: object) => {
      const { body } = await sealedMatter('Жумуш үчүн 5000 сом сурашты', [own]);
      await fair.nobody.call('POST /api/reports', { body: { ...body, about: 'fee', ...whom } });
    };
    for (const whom of [{ vacancyId: vacancy.id }, { vacancyId: vacancy.id }, { employerId }]) await report(whom);
    const moderator = await fair.member('moderator');
    expect(await moderator.call('GET /api/reports')).toEqual({ items: [] });
    clock.forward(43 * MINUTE);
    const { items } = await moderator.call('GET /api/reports');
    const about = { about: 'fee', employerId, employerName: 'Ала-Тоо Текс', hour: '2026-10-25T05:00:00.000Z' };
    expect(items).toHaveLength(2);
    expect(items).toContainEqual({ ...about, vacancyId: vacancy.id, vacancyTitle: 'Тикмечи', count: 2 });
    expect(items).toContainEqual({ ...about, vacancyId: null, vacancyTitle: null, count: 1 });
    expect((await adviser.call('GET /api/rights-questions')).items).toHaveLength(3);
  });
});
