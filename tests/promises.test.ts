import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Terms } from '../shared/offers.ts';
import { promiseOf } from '../shared/promise.ts';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';

let fair: TestFair;
let employer: Caller;
let vacancyId: string;
const openingsLeft = async () =>
  (await fair.nobody.call('GET /api/vacancies/:id', { params: { id: vacancyId } })).openingsLeft;
const figures = () => fair.organiser.call('GET /api/figures');

beforeAll(async () => {
  fair = await TestFair.open();
  employer = await fair.member('employer', { employerId: await fair.addEmployer('Келечек Текс') });
  const body = { title: 'Тигүүчү', openings: 2, payFrom: 30_000, contract: 'open-ended', hours: 40 } as const;
  vacancyId = (await employer.call('POST /api/vacancies', { body })).id;
});
afterAll(() => fair.stop());

const offered = async (terms: Terms = {}) => {
  const phone = fair.phone();
  const { badge } = await phone.call('POST /api/visitors', { body: { id: uuid() } });
  const id = uuid();
  await employer.call('POST /api/offers', { body: { id, vacancyId, badge, terms } });
  const params = { id };
  const answer = (said: 'accepted' | 'declined', reason?: string) =>
    phone.ask('POST /api/offers/:id/answer', { params, body: { answer: said, ...(reason ? { reason } : {}) } });
  return { id, params, answer };
};

describe('an offer, from the promise to what came of it', () => {
  test('an accepted offer takes an opening, a declined or withdrawn one gives it back', async () => {
    expect(await openingsLeft()).toBe(2);
    const one = await offered();
    await one.answer('accepted');
    expect(await openingsLeft()).toBe(1);
    await one.answer('accepted');
    expect(await openingsLeft()).toBe(1);
    await one.answer('declined', 'prestige');
    expect(await openingsLeft()).toBe(2);
    await one.answer('accepted');
    await employer.call('POST /api/offers/:id/withdrawal', { params: one.params, body: { reason: 'Орун бош эмес' } });
    expect(await openingsLeft()).toBe(2);
    expect((await one.answer('accepted')).body).toMatchObject({ code: 'offer-withdrawn' });
  });

  test('both sides confirm: first the visitor, then the employer; a refusal afterwards undoes it', async () => {
    const before = (await figures()).offersConfirmed;
    const { params, answer } = await offered();
    const confirm = () => employer.ask('POST /api/offers/:id/confirmation', { params, body: {} });
    expect((await confirm()).body).toMatchObject({ code: 'not-accepted' });
    await answer('accepted');
    expect((await confirm()).body).toMatchObject({ answer: 'accepted', confirmedAt: expect.any(String) as string });
    expect((await figures()).offersConfirmed).toBe(before + 1);
    expect((await answer('declined', 'pay')).body).toMatchObject({ answer: 'declined', confirmedAt: null });
    expect((await figures()).offersConfirmed).toBe(before);
  });

  test('a month later the job is compared with the promise; the last word for a day stands', async () => {
    const { params } = await offered({ payFrom: 30_000, contract: 'open-ended', hours: 40 });
    const told = (body: object) =>
      fair.organiser.ask('POST /api/offers/:id/follow-up', { params, body: { day: '30', reached: true, ...body } });
    expect((await told({ hired: 'yes', pay: 24_000, contract: 'open-ended', hours: 40 })).body).toMatchObject({
      followUps: [{ day: '30', pay: 24_000 }],
    });
    expect(await figures()).toMatchObject({ hired30: { n: 1, of: 1 }, promiseKept30: { n: 0, of: 1 } });
    await told({ hired: 'yes', pay: 30_000, contract: 'open-ended', hours: 40 });
    expect(await figures()).toMatchObject({ hired30: { n: 1, of: 1 }, promiseKept30: { n: 1, of: 1 } });
    await told({ hired: 'no' });
    expect(await figures()).toMatchObject({ hired30: { n: 0, of: 1 }, promiseKept30: { n: 0, of: 0 } });
    expect((await told({ reached: false })).body).toMatchObject({ followUps: [{ day: '30', reached: false }] });
    expect(await figures()).toMatchObject({ hired30: { n: 0, of: 0 } });
  });

  test('what the offer did not say is promised by the vacancy', async () => {
    const before = (await figures()).promiseKept90;
    const { params } = await offered();
    const body = { day: '90', reached: true, hired: 'yes', pay: 29_000 } as const;
    await fair.organiser.call('POST /api/offers/:id/follow-up', { params, body });
    expect((await figures()).promiseKept90).toEqual({ n: before.n, of: before.of + 1 });
  });

  test('another employer neither withdraws nor confirms it', async () => {
    const other = await fair.member('employer', { employerId: await fair.addEmployer('Башка') });
    const { params, answer } = await offered();
    await answer('accepted');
    const asks = [
      other.ask('POST /api/offers/:id/withdrawal', { params, body: {} }),
      other.ask('POST /api/offers/:id/confirmation', { params, body: {} }),
    ];
    expect((await Promise.all(asks)).map(({ status }) => status)).toEqual([404, 404]);
  });
});

const TERMS = { contract: 'open-ended', payFrom: 30_000, hours: 40 } as const;
const HIRED = { day: '30', reached: true, at: '2026-11-25T05:00:00.000Z', hired: 'yes' } as const;
test.each([
  ['all as promised', TERMS, { contract: 'open-ended', pay: 30_000, hours: 40 }, 'kept'],
  ['more pay and fewer hours', TERMS, { contract: 'open-ended', pay: 40_000, hours: 36 }, 'kept'],
  ['less pay', TERMS, { contract: 'open-ended', pay: 29_999, hours: 40 }, 'broken'],
  ['longer hours', TERMS, { contract: 'open-ended', pay: 30_000, hours: 48 }, 'broken'],
  ['a patent for a contract', TERMS, { contract: 'patent', pay: 30_000, hours: 40 }, 'broken'],
  ['pay alone was said, and kept', { payFrom: 30_000 }, { pay: 31_000, hours: 60 }, 'kept'],
  ['nothing was promised', {}, { pay: 31_000 }, null],
  ['nothing was told', TERMS, {}, null],
  ['a contract that was not said is not compared', { contract: 'not-said' }, { contract: 'verbal' }, null],
  ['not hired', TERMS, { hired: 'no', pay: 10_000 }, null],
] as const)('the promise: %s', (_what, terms, told, kept) => {
  expect(promiseOf(terms, { ...HIRED, ...told })).toBe(kept);
});
