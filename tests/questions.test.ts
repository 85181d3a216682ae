import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Place } from '../shared/places.ts';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';

let fair: TestFair;
let tent: Place;
let leader: Caller;
beforeEach(async () => {
  fair = await TestFair.open({ example: 'osh-2017' });
  tent = await fair.addTent(40);
  leader = await fair.member('facilitator', { placeIds: [tent.id] });
});
afterEach(() => fair.stop());

const ask = async (text: string, by: Caller = fair.phone()) => {
  const body = { id: uuid(), placeId: tent.id, text, language: 'ky' } as const;
  return (await by.call('POST /api/questions', { body })).id;
};
const move = (id: string, body: object, by: Caller = leader) =>
  by.ask('PATCH /api/questions/:id', { params: { id }, body });
const vote = (id: string, by: Caller) => by.ask('POST /api/questions/:id/vote', { params: { id }, body: {} });
const publicly = async () =>
  (await fair.nobody.call('GET /api/questions')).items.map(({ text, votes }) => [text, votes]);
const own = async (state: 'any' | 'hidden' = 'any') =>
  (await leader.call('GET /api/questions', { query: { placeId: tent.id, state } })).items;

describe('a question to a tent', () => {
  it('stays with the facilitator until it is taken, and leaves the phones once it is answered', async () => {
    const id = await ask('Сыноо мөөнөтү канча?');
    expect(await publicly()).toEqual([]);
    expect((await own()).map(({ state }) => state)).toEqual(['waiting']);
    await move(id, { state: 'taken', translations: { ru: 'Сколько длится испытательный срок?' } });
    expect(await publicly()).toEqual([['Сыноо мөөнөтү канча?', 0]]);
    await move(id, { state: 'answered' });
    expect(await publicly()).toEqual([]);
    const { questionsAsked, questionsAnswered } = await fair.organiser.call('GET /api/figures');
    expect([questionsAsked, questionsAnswered]).toEqual([1, 1]);
    await move(id, { state: 'parked' });
    expect((await fair.organiser.call('GET /api/figures')).questionsAnswered).toBe(0);
  });

  it('is voted for once by each phone, and never by whoever has none', async () => {
    const id = await ask('Акча качан төлөнөт?');
    await move(id, { state: 'taken' });
    const [one, other] = [fair.phone(), fair.phone()];
    for (const phone of [one, one, other, one]) await vote(id, phone);
    expect(await publicly()).toEqual([['Акча качан төлөнөт?', 2]]);
    expect((await vote(id, fair.nobody)).body).toMatchObject({ code: 'phone-only' });
    expect((await vote(id, leader)).status).toBe(403);
  });

  it('merged into one that asks the same gives it its votes, each phone counted once', async () => {
    const [first, second] = [await ask('Келишим керекпи?'), await ask('Келишимсиз болобу?')];
    for (const id of [first, second]) await move(id, { state: 'taken' });
    const phones = [fair.phone(), fair.phone(), fair.phone()];
    await vote(first, phones[0]!);
    await vote(first, phones[1]!);
    await vote(second, phones[1]!);
    await vote(second, phones[2]!);
    await move(second, { mergeInto: first });
    expect(await publicly()).toEqual([['Келишим керекпи?', 3]]);
    expect((await move(first, { mergeInto: first })).status).toBe(404);
    expect((await move(first, { mergeInto: second })).status).toBe(404);
  });

  it('says of nobody who asked: no phone, badge or visitor stands with it anywhere', async () => {
    const phone = fair.phone();
    const { badge, visitorId } = await phone.call('POST /api/visitors', { body: { id: uuid() } });
    const id = await ask('Мени иштен чыгарышса?', phone);
    const hashes = fair.sql<{ hash: string }>('SELECT phone_hash AS hash FROM phones').map(({ hash }) => hash);
    expect(hashes).toHaveLength(1);
    const about = JSON.stringify([
      fair.sql('SELECT * FROM questions WHERE id = ?', id),
      fair.sql('SELECT * FROM replies WHERE id = ?', id),
      fair.sql("SELECT * FROM journal WHERE event LIKE '%' || ? || '%'", id),
    ]);
    expect(about).toContain('Мени иштен чыгарышса?');
    for (const secret of [badge, visitorId, ...hashes]) expect(about).not.toContain(secret);
  });

  it('is for its own facilitators to move, and a hidden one is read by nobody else', async () => {
    const stranger = await fair.member('facilitator', { placeIds: [(await fair.addTent(5)).id] });
    const id = await ask('Жаман сөз');
    expect((await move(id, { state: 'taken' }, stranger)).status).toBe(404);
    await move(id, { state: 'hidden' });
    expect(await own('hidden')).toHaveLength(1);
    expect((await stranger.call('GET /api/questions', { query: { state: 'any' } })).items).toEqual([]);
    expect((await fair.nobody.ask('GET /api/questions?state=hidden')).status).toBe(403);
    const table = (
      await fair.organiser.app.inject({ url: '/api/exports/questions.csv', headers: fair.organiser.headers })
    ).body;
    expect(table).not.toContain('Жаман сөз');
    await move(id, { state: 'parked' });
    expect(
      (await fair.organiser.app.inject({ url: '/api/exports/questions.csv', headers: fair.organiser.headers })).body,
    ).toContain('Жаман сөз');
  });

  it('is taken by no gate, by no closed fair and not without words', async () => {
    const gate = await fair.place('gate');
    const to = (placeId: string, text = 'Эмне?') =>
      fair.nobody.ask('POST /api/questions', { body: { id: uuid(), placeId, text, language: 'ky' } });
    expect((await to(gate.id)).body).toMatchObject({ code: 'holds-nobody', field: 'placeId' });
    expect((await to(tent.id, '   ')).status).toBe(400);
    await fair.organiser.call('PATCH /api/fair', { body: { state: 'closed' } });
    expect((await to(tent.id)).body).toMatchObject({ code: 'fair-not-open' });
  });
});
