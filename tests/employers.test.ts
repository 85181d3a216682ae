import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';

let fair: TestFair;
let id: string;
let employer: Caller;
const stateOf = async () => (await fair.organiser.call('GET /api/employers/:id', { params: { id } })).state;
const gapsOf = async (employerId: string) =>
  (await fair.organiser.call('GET /api/employers/unready')).items.find((each) => each.employerId === employerId)?.gaps;

beforeAll(async () => {
  fair = await TestFair.open();
  const body = { name: 'Келечек Текс', size: '10-49', contactName: 'Нурлан', contactPhone: '+996 555 123456' } as const;
  id = (await fair.organiser.call('POST /api/employers', { body })).id;
  employer = await fair.member('employer', { employerId: id });
});
afterAll(() => fair.stop());

test('an employer is invited, says that it comes, arrives and leaves', async () => {
  expect(await stateOf()).toBe('invited');
  const params = { id };
  expect(await employer.call('POST /api/employers/:id/confirmation', { params, body: {} })).toMatchObject({
    state: 'confirmed',
  });
  await employer.call('POST /api/employers/:id/confirmation', { params, body: { coming: false } });
  expect(await stateOf()).toBe('invited');
  await employer.call('POST /api/employers/:id/confirmation', { params, body: {} });
  await employer.call('POST /api/employers/:id/arrival', { params, body: {} });
  expect(await stateOf()).toBe('arrived');
  await employer.call('POST /api/employers/:id/arrival', { params, body: { here: false } });
  expect(await stateOf()).toBe('left');
  await employer.call('POST /api/employers/:id/arrival', { params, body: { here: true } });
  expect(await stateOf()).toBe('arrived');
});

test('the organiser reads whom to call, what is missing and by which number; who is ready stands there no more', async () => {
  const body = { name: 'Ак Буура', contactName: 'Гүлнара', contactPhone: '0777 112233' };
  const late = (await fair.organiser.call('POST /api/employers', { body })).id;
  const caller = await fair.member('employer', { employerId: late });
  expect(await gapsOf(late)).toEqual(['not-confirmed', 'not-posted', 'not-here']);
  const { items } = await fair.organiser.call('GET /api/employers/unready');
  expect(items[0]).toMatchObject({ contactName: 'Гүлнара', contactPhone: '0777 112233' });
  await caller.call('POST /api/employers/:id/arrival', { params: { id: late }, body: {} });
  expect(await gapsOf(late)).toEqual(['not-posted']);
  const posted = await caller.call('POST /api/vacancies', { body: { title: 'Ашпозчу', payFrom: 25_000 } });
  expect(await gapsOf(late)).toEqual(['no-contract-type']);
  await caller.call('PATCH /api/vacancies/:id', { params: { id: posted.id }, body: { contract: 'open-ended' } });
  expect(await gapsOf(late)).toBeUndefined();
});

test('the telephone of an employer is never told to the public', async () => {
  const vacancy = await employer.call('POST /api/vacancies', { body: { title: 'Тигүүчү', payFrom: 30_000 } });
  const read = await fair.nobody.ask('GET /api/vacancies/:id', { params: { id: vacancy.id } });
  expect(JSON.stringify(read.body)).not.toMatch(/Нурлан|123456/);
});

test.each([
  ['part of the day', { partTime: true }, ['Кечки']],
  ['with housing', { housing: true }, ['Жатаканалуу']],
  ['a training', { listing: 'training' }, ['Окуу курсу']],
] as const)('visitors find a vacancy %s', async (_what, query, titles) => {
  const all = [
    { title: 'Кечки', hours: 20 },
    { title: 'Жатаканалуу', housingMealsTransport: 'given' },
    { title: 'Окуу курсу', listing: 'training', payFrom: 20_000 },
  ] as const;
  if ((await fair.nobody.call('GET /api/vacancies', { query: { q: 'Кечки' } })).total === 0)
    for (const body of all) await employer.call('POST /api/vacancies', { body: { payFrom: 30_000, ...body } });
  const { items } = await fair.nobody.call('GET /api/vacancies', { query });
  expect(items.map(({ title }) => title)).toEqual(titles);
});

test('vacancies stand by pay where that is asked for, those that cannot be compared after', async () => {
  await employer.call('POST /api/vacancies', { body: { title: 'Саатына', payFrom: 500, payPeriod: 'hour' } });
  await employer.call('POST /api/vacancies', { body: { title: 'Эң көп', payFrom: 60_000 } });
  const { items } = await fair.nobody.call('GET /api/vacancies', { query: { sort: 'pay' } });
  expect(items[0]!.title).toBe('Эң көп');
  expect(items.at(-1)!.title).toBe('Саатына');
});
