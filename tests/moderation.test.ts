import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';

let fair: TestFair;
let employer: Caller;
let employerId: string;
let one: Caller;
let another: Caller;

beforeAll(async () => {
  fair = await TestFair.open();
  employerId = await fair.addEmployer('Келечек Текс');
  employer = await fair.member('employer', { employerId });
  [one, another] = [await fair.member('moderator'), await fair.member('moderator')];
});
afterAll(() => fair.stop());

const SOUND = { title: 'Тигүүчү', description: 'Цехте кийим тигет, машинка берилет.', payFrom: 30_000 } as const;
const HELD = { ...SOUND, description: 'Кесиптик бирликке кирүүгө тыюу салынат. Цехте кийим тигет.' } as const;
const FEE = { ...SOUND, description: 'Оплата за оформление 3000 сом до выхода на работу.' } as const;
const post = (body: typeof SOUND | typeof HELD | typeof FEE) => employer.call('POST /api/vacancies', { body });
const decide = (by: Caller, id: string, decision: 'show' | 'hold' | 'return' | 'block') =>
  by.call('POST /api/vacancies/:id/decision', { params: { id }, body: { decision, reason: 'Окудум' } });
const stateOf = async (id: string) => (await fair.organiser.call('GET /api/vacancies/:id', { params: { id } })).state;

describe('what the checks stop', () => {
  test('a clean vacancy is shown at once, a doubtful one waits, one for which the worker pays is blocked', async () => {
    expect(await post(SOUND)).toMatchObject({ state: 'shown' });
    expect(await post(HELD)).toMatchObject({ state: 'held' });
    expect(await post(FEE)).toMatchObject({ state: 'blocked' });
  });

  test('its employer learns which fact to mend, but not the words that showed a fee', async () => {
    const { id, findings } = await post(FEE);
    const fee = findings.find(({ check }) => check === 'R01');
    expect(fee).toMatchObject({ severity: 'BLOCK', field: 'description' });
    expect(fee).not.toHaveProperty('words');
    const own = await employer.call('GET /api/vacancies/:id', { params: { id } });
    expect(own.findings?.find(({ check }) => check === 'R01')).not.toHaveProperty('words');
    const read = await one.call('GET /api/vacancies/:id', { params: { id } });
    expect(read.findings?.find(({ check }) => check === 'R01')?.words).toMatch(/оформление/i);
  });

  test('reworded, what only a check had blocked is judged anew; what a person blocked waits for people', async () => {
    const { id } = await post(FEE);
    const mend = () =>
      employer.call('PATCH /api/vacancies/:id', { params: { id }, body: { description: SOUND.description } });
    expect(await mend()).toMatchObject({ state: 'shown' });
    await decide(one, id, 'block');
    expect(await mend()).toMatchObject({ state: 'held' });
    expect(await decide(one, id, 'show')).toMatchObject({ state: 'shown' });
  });

  test('a text that was put up for the fifth time is said to be repeated', async () => {
    const body = { ...SOUND, title: 'Жүк ташуучу' };
    for (let n = 0; n < 4; n++) await employer.call('POST /api/vacancies', { body });
    const { findings } = await employer.call('POST /api/vacancies', { body });
    expect(findings.map(({ check }) => check)).toContain('R20');
  });

  test('pay far above the median of its occupation at this fair waits for a person', async () => {
    const body = { ...SOUND, title: 'Официант', occupation: '5131', contract: 'open-ended' as const };
    for (const payFrom of [20_000, 21_000, 22_000, 23_000, 24_000])
      await employer.call('POST /api/vacancies', { body: { ...body, title: `Официант ${payFrom}`, payFrom } });
    const { findings } = await employer.call('POST /api/vacancies', { body: { ...body, payFrom: 90_000 } });
    expect(findings).toContainEqual(expect.objectContaining({ check: 'R05', severity: 'HOLD' }));
  });
});

describe('two pairs of eyes', () => {
  beforeEach(() => fair.organiser.call('PATCH /api/rules', { body: { twoToShow: true } }));

  test('a held vacancy is shown once two different people have said so', async () => {
    const { id } = await post(HELD);
    expect(await decide(one, id, 'show')).toMatchObject({ state: 'held' });
    expect(await decide(one, id, 'show')).toMatchObject({ state: 'held' });
    expect((await another.call('GET /api/vacancies/:id', { params: { id } })).approvals).toBe(1);
    expect(await decide(another, id, 'show')).toMatchObject({ state: 'shown' });
  });

  test('who changes the words, or says no, makes it begin again', async () => {
    const { id } = await post(HELD);
    await decide(one, id, 'show');
    await employer.call('PATCH /api/vacancies/:id', { params: { id }, body: { payFrom: 31_000 } });
    expect(await decide(another, id, 'show')).toMatchObject({ state: 'held' });
    await decide(one, id, 'hold');
    expect(await decide(another, id, 'show')).toMatchObject({ state: 'held' });
    expect(await decide(one, id, 'show')).toMatchObject({ state: 'shown' });
  });

  test('where one is enough, one is; what a check blocks takes two all the same', async () => {
    await fair.organiser.call('PATCH /api/rules', { body: { twoToShow: false } });
    const held = await post(HELD);
    expect(await decide(one, held.id, 'show')).toMatchObject({ state: 'shown' });
    const blocked = await post(FEE);
    expect(await decide(one, blocked.id, 'show')).toMatchObject({ state: 'blocked' });
    expect(await decide(another, blocked.id, 'show')).toMatchObject({ state: 'shown' });
    expect(await stateOf(blocked.id)).toBe('shown');
  });
});

test('every decision is kept with its reason; the employer reads it, but not who it was', async () => {
  const { id } = await post(HELD);
  await decide(one, id, 'return');
  const asModerator = await another.call('GET /api/vacancies/:id/decisions', { params: { id } });
  expect(asModerator.items).toMatchObject([{ decision: 'return', reason: 'Окудум', by: expect.any(String) as string }]);
  const { items } = await employer.call('GET /api/vacancies/:id/decisions', { params: { id } });
  expect(items).toMatchObject([{ decision: 'return', reason: 'Окудум' }]);
  expect(items[0]).not.toHaveProperty('by');
  const { entries } = await fair.organiser.call('GET /api/journal', { query: { limit: 1000 } });
  const decided = entries.filter(({ event }) => event.type === 'vacancy.decided');
  expect(decided.at(-1)?.event).toMatchObject({ vacancyId: id, decision: 'return', state: 'returned' });
});

test('work for which the law lets one sex be named is a setting, and a person looks at it', async () => {
  const search = { ...SOUND, title: 'Текшерүүчү', occupation: '5414', description: 'Аялдар гана керек, жеке тинтүү.' };
  expect((await employer.call('POST /api/vacancies', { body: search })).state).toBe('blocked');
  const oneSexWork = { occupations: ['541'], asOf: '2026-11-22', source: '2008-ж. № 184 мыйзам' };
  expect(await fair.organiser.call('PATCH /api/rules', { body: { oneSexWork } })).toMatchObject({ oneSexWork });
  expect((await employer.call('POST /api/vacancies', { body: search })).state).toBe('held');
  expect(await fair.organiser.call('PATCH /api/rules', { body: { oneSexWork: null } })).toMatchObject({
    oneSexWork: null,
  });
  expect((await employer.call('POST /api/vacancies', { body: search })).state).toBe('blocked');
});

test('limits are settings with their day and source, and are judged by', async () => {
  const poor = { ...SOUND, title: 'Күзөтчү', payFrom: 15_000, hours: 40 } as const;
  expect((await employer.call('POST /api/vacancies', { body: poor })).findings.map(({ check }) => check)).not.toContain(
    'R07',
  );
  const limits = { minimumWage: 10_000, subsistence: 16_000, asOf: '2027-01-01', source: 'Бюджет 2027' };
  expect(await fair.organiser.call('PATCH /api/rules', { body: { limits } })).toMatchObject({ limits });
  expect((await employer.call('POST /api/vacancies', { body: poor })).findings).toContainEqual(
    expect.objectContaining({ check: 'R07', severity: 'WARN' }),
  );
  const poorer = { ...poor, payFrom: 9_000 };
  expect((await employer.call('POST /api/vacancies', { body: poorer })).state).toBe('blocked');
});
