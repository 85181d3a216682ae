import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';

let fair: TestFair;
let employer: Caller;
let employerId: string;
const find = async (q: string, wishes: object = {}, by = fair.nobody) =>
  (await by.call('GET /api/vacancies', { query: { q, ...wishes } })).items.map(({ title }) => title);
const post = async (title: string, facts: object = {}) =>
  (await employer.call('POST /api/vacancies', { body: { title, payFrom: 30_000, ...facts } })).id;
const change = (id: string, body: object) => employer.call('PATCH /api/vacancies/:id', { params: { id }, body });

beforeAll(async () => {
  fair = await TestFair.open();
  employerId = await fair.addEmployer('Келечек Текс');
  employer = await fair.member('employer', { employerId });
});
afterAll(() => fair.stop());

describe('visitors find vacancies by meaning', () => {
  test('in another language, without Kyrgyz letters, mistyped, in Latin letters', async () => {
    await post('Швея-мотористка', { occupation: '8153' });
    await post('Программист');
    for (const q of ['швея', 'тигуучу', 'тигүүчү', 'seamstress', 'шевя', 'shveya'])
      expect([q, (await find(q))[0]]).toEqual([q, 'Швея-мотористка']);
    for (const q of ['прграммист', 'programmer', 'программисты'])
      expect([q, (await find(q))[0]]).toEqual([q, 'Программист']);
  });

  test('what is filled, withdrawn or held is found no more, what is shown again is', async () => {
    const id = await post('Электрик');
    expect(await find('электрик')).toEqual(['Электрик']);
    await change(id, { state: 'filled' });
    expect(await find('электрик')).toEqual([]);
    await change(id, { state: 'shown' });
    expect(await find('electrician')).toEqual(['Электрик']);
    await change(id, { title: 'Сантехник' });
    expect(await find('электрик')).toEqual([]);
    expect(await find('сантехник')).toEqual(['Сантехник']);
  });

  test('by its employer, whose name may change', async () => {
    await fair.organiser.call('PATCH /api/employers/:id', {
      params: { id: employerId },
      body: { name: 'Алай Мебель' },
    });
    expect((await find('алай мебель')).length).toBeGreaterThan(2);
  });

  test('with filters, the total is of all that meet them', async () => {
    for (let n = 0; n < 55; n++) await post(`Повар ${n}`, n < 5 ? { experience: 'none' } : {});
    const { total, items } = await fair.nobody.call('GET /api/vacancies', { query: { q: 'ашпозчу' } });
    expect([total, items.length]).toEqual([55, 50]);
    const page = await fair.nobody.call('GET /api/vacancies', { query: { q: 'ашпозчу', page: 2 } });
    expect([page.total, page.items.length]).toEqual([55, 5]);
    expect(await find('повар', { noExperience: true })).toHaveLength(5);
  });

  test('by an employment contract, and by what they pay in som a month, with words and without', async () => {
    await post('Пчеловод', { contract: 'patent', payFrom: 60_000 });
    await post('Пчеловод на пасеку', { contract: 'seasonal', payFrom: 61_000, payTo: 90_000 });
    await post('Пчеловод за рубежом', { contract: 'fixed-term', payFrom: 90_000, currency: 'RUB', country: 'RU' });
    const contracted = ['Пчеловод за рубежом', 'Пчеловод на пасеку'];
    expect((await find('пчеловод', { employment: true })).sort()).toEqual(contracted);
    expect(await find('пчеловод', { payFrom: 65_000 })).toEqual(['Пчеловод на пасеку']);
    expect((await find('', { employment: true })).sort()).toEqual(contracted);
    expect(await find('', { payFrom: 60_000, sort: 'pay' })).toEqual(['Пчеловод на пасеку', 'Пчеловод']);
  });

  test('a title that somebody wrote in another language is found, too', async () => {
    await post('Укладчик', { language: 'ru', translations: { ky: { title: 'Таңгактоочу' } } });
    expect(await find('Таңгактоочу')).toEqual(['Укладчик']);
  });
});

describe('what is looked for in vain', () => {
  const missed = async () => (await fair.organiser.call('GET /api/figures')).searchesMissed;

  test('is counted by trade, once an hour for one asker, and never with who it was', async () => {
    const before = (await missed())['5141'] ?? 0;
    for (const q of ['парикмахер', 'чач тарач', 'парикмахер']) expect(await find(q)).toEqual([]);
    await expect.poll(async () => (await missed())['5141']).toBe(before + 1);
    await find('ывапролд');
    await find('парикмахер', { noExperience: true });
    await find('ветеринар', { housing: true });
    await find('плотник', { employment: true });
    const { entries } = await fair.organiser.call('GET /api/journal', { query: { limit: 1000 } });
    const told = entries.filter(({ event }) => event.type === 'search.missed');
    expect(told.at(-1)).toMatchObject({ actor: 'public', event: { type: 'search.missed', occupation: '5141' } });
    expect(Object.keys(told.at(-1)!.event).sort()).toEqual(['occupation', 'type']);
  });

  test('stands beside what is posted, jobs without an employment contract apart', async () => {
    await post('Таксист', { occupation: '8322', contract: 'patent', openings: 3 });
    await post('Водитель', { occupation: '8322', contract: 'open-ended', openings: 2 });
    const { items } = await fair.organiser.call('GET /api/coverage');
    expect(items[0]).toMatchObject({ occupation: '5141', searched: 1, openings: 0 });
    expect(items.find(({ occupation }) => occupation === '8322')).toMatchObject({ openings: 2, openingsInformal: 3 });
  });
});

test('an occupation is found by the word for it in any language', async () => {
  const codes = async (q: string, language: 'ky' | 'ru' | 'en') =>
    (await fair.nobody.call('GET /api/occupations', { query: { q, language } })).items.map(({ code }) => code);
  expect(await codes('тигуучу', 'ky')).toContain('7531');
  expect(await codes('waiter', 'en')).toContain('5131');
  expect(await codes('7531', 'ru')).toEqual(['7531']);
});

test('whoever looks after vacancies finds held ones by their letters', async () => {
  const id = await post('Кассир');
  const held = { params: { id }, body: { decision: 'hold', reason: 'Айлыгын сурайбыз' } } as const;
  await fair.organiser.call('POST /api/vacancies/:id/decision', held);
  expect(await find('касс')).toEqual([]);
  expect(await find('касс', { state: 'held' }, fair.organiser)).toEqual(['Кассир']);
});
