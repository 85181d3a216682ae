import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { Body } from '../shared/calls.ts';
import { TestFair } from './support/fair.ts';

let fair: TestFair;
beforeAll(async () => {
  fair = await TestFair.open();
});
afterAll(() => fair.stop());

type Told = Body<'POST /api/offers/:id/follow-up'>;
const yesNo = fc.constantFrom('yes', 'no', 'unknown');
const told = (day: '30' | '90') =>
  fc.option(
    fc.record(
      {
        day: fc.constant(day),
        reached: fc.boolean(),
        hired: yesNo,
        stillThere: yesNo,
        contract: fc.constantFrom('open-ended', 'fixed-term', 'not-said'),
        pay: fc.integer({ min: 29_000, max: 31_000 }),
        hours: fc.integer({ min: 38, max: 42 }),
      },
      { requiredKeys: ['day', 'reached'] },
    ),
    { nil: null },
  ) as fc.Arbitrary<Told | null>;

const WORDS: Record<string, string> = {
  yes: 'yes',
  no: 'no',
  unknown: 'does not know',
  'open-ended': 'work contract',
  'fixed-term': 'fixed-term contract',
  'not-said': 'contract not said',
};

it('what came of each offer stands in its row as it was told, and the figures can be counted again from the rows', async () => {
  const employerId = await fair.addEmployer();
  const employer = await fair.member('employer', { employerId });
  const post = { employerId, title: 'Тигүүчү', contract: 'open-ended' as const, payFrom: 30_000, payTo: 30_000 };
  const body = { ...post, currency: 'KGS' as const, payPeriod: 'month' as const, hours: 40 };
  const { id: vacancyId } = await fair.organiser.call('POST /api/vacancies', { body });
  const days = fc.sample(fc.tuple(told('30'), told('90')), { numRuns: 60, seed: 20171025 });
  for (const followUps of days) {
    const offer = { id: uuid(), vacancyId, terms: {} };
    const { id } = await employer.call('POST /api/offers', { body: offer });
    for (const followUp of followUps)
      if (followUp) await fair.organiser.call('POST /api/offers/:id/follow-up', { params: { id }, body: followUp });
  }
  const { body: csv } = await fair.running.app.inject({
    url: '/api/exports/offers.csv?language=en',
    headers: fair.organiser.headers,
  });
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
  const said = (value: string | undefined) => (value === undefined ? '' : WORDS[value]);
  const parts = (row: Record<string, string>, day: string) =>
    ['Reached', 'Hired', 'Still there', 'Contract'].map((word) => row[`${word} after ${day} days`]);
  expect(data.map((row) => [parts(row, '30'), parts(row, '90')])).toEqual(
    days.map((followUps) =>
      followUps.map((one) => [
        one ? said(one.reached ? 'yes' : 'no') : '',
        said(one?.hired),
        said(one?.stillThere),
        said(one?.contract),
      ]),
    ),
  );
  const figures = await fair.organiser.call('GET /api/figures');
  for (const day of ['30', '90'] as const) {
    const rows = data.filter((row) => row[`Reached after ${day} days`] === 'yes');
    const hired = rows.filter((row) => row[`Hired after ${day} days`] === 'yes');
    const promise = (word: string) => data.filter((row) => row[`Promise kept after ${day} days`] === word).length;
    expect(figures[`hired${day}`]).toMatchObject({ n: hired.length, of: rows.length });
    expect(figures[`promiseKept${day}`]).toMatchObject({ n: promise('yes'), of: promise('yes') + promise('no') });
    for (const [row, followUps] of data.map((row, at) => [row, days[at]!] as const)) {
      const one = followUps.find((each) => each?.day === day);
      const isHired = one?.reached && one.hired === 'yes';
      const kept = (is: boolean | undefined) => (is === undefined || !isHired ? '' : is ? 'yes' : 'no');
      expect(row[`Pay as promised after ${day} days`]).toBe(
        kept(one?.pay === undefined ? undefined : one.pay >= 30_000),
      );
      expect(row[`Hours as promised after ${day} days`]).toBe(
        kept(one?.hours === undefined ? undefined : one.hours <= 40),
      );
    }
  }
});
