import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from './support/caller.ts';
import { TestFair } from './support/fair.ts';

type Facts = Record<string, unknown>;

let fair: TestFair;
let employer: Caller;
beforeAll(async () => {
  fair = await TestFair.open({ example: 'osh-2017' });
  employer = await fair.member('employer', { employerId: await fair.addEmployer('Келечек Текс') });
});
afterAll(() => fair.stop());

const postingOf = async (id: string): Promise<Facts> => {
  const { headers, body } = await fair.nobody.app.inject({
    url: `/api/vacancies/${id}`,
    headers: { accept: 'application/ld+json' },
  });
  expect(headers['content-type']).toContain('application/ld+json');
  return JSON.parse(body) as Facts;
};

const EMPLOYMENT_TYPES = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
];
const UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value));

/** What schema.org and Google (developers.google.com, job-posting) ask of a job posting, and what of it is not met. */
const faultsOf = (posting: Facts): string[] => {
  const organisation = posting['hiringOrganization'] as Facts | undefined;
  const address = (posting['jobLocation'] as { address?: Facts } | undefined)?.address;
  const salary = posting['baseSalary'] as (Facts & { value: Facts }) | undefined;
  const [least, most] = [salary?.value['minValue'], salary?.value['maxValue']] as (number | undefined)[];
  const rules: [string, boolean][] = [
    ['@context', posting['@context'] === 'https://schema.org'],
    ['@type', posting['@type'] === 'JobPosting'],
    ['title', isText(posting['title']) && !/<[a-z]/i.test(String(posting['title']))],
    ['description', isText(posting['description'])],
    ['datePosted', isDay(posting['datePosted'])],
    ['validThrough', posting['validThrough'] === undefined || isDay(posting['validThrough'])],
    ['hiringOrganization', organisation?.['@type'] === 'Organization' && isText(organisation['name'])],
    ['jobLocation', address?.['@type'] === 'PostalAddress' && /^[A-Z]{2}$/.test(String(address['addressCountry']))],
    [
      'employmentType',
      posting['employmentType'] === undefined || EMPLOYMENT_TYPES.includes(String(posting['employmentType'])),
    ],
    [
      'baseSalary',
      !salary || (/^[A-Z]{3}$/.test(String(salary['currency'])) && UNITS.includes(String(salary.value['unitText']))),
    ],
    ['salary range', least === undefined || most === undefined || least <= most],
    ['totalJobOpenings', Number(posting['totalJobOpenings']) >= 1],
    // schema.org: "should not be used for citizenship or work visa requirements".
    ['applicantLocationRequirements', !('applicantLocationRequirements' in posting)],
    ['no empty values', !JSON.stringify(posting).includes('null')],
  ];
  return rules.flatMap(([what, isMet]) => (isMet ? [] : [what]));
};

describe('a vacancy as schema.org has it', () => {
  test('every one of the example fair is a valid job posting', async () => {
    for (let page = 1; page <= 4; page++) {
      const { items } = await fair.nobody.call('GET /api/vacancies', { query: { page } });
      for (const { id, title } of items) expect([title, faultsOf(await postingOf(id))]).toEqual([title, []]);
    }
  });

  test('part-time, internship, experience and pay are told in its own words', async () => {
    const body = {
      title: 'Официант',
      payFrom: 400,
      payTo: 600,
      payPeriod: 'hour',
      contract: 'open-ended',
      hours: 20,
      experience: '1-3',
      place: 'Ош',
      validUntil: '2026-12-31',
    } as const;
    const { id } = await employer.call('POST /api/vacancies', { body });
    expect(await postingOf(id)).toMatchObject({
      employmentType: 'PART_TIME',
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 12 },
      baseSalary: { currency: 'KGS', value: { minValue: 400, maxValue: 600, unitText: 'HOUR' } },
      jobLocation: { address: { addressLocality: 'Ош', addressCountry: 'KG' } },
      validThrough: '2026-12-31',
    });
    const course = await employer.call('POST /api/vacancies', {
      body: { title: 'Окуу', listing: 'internship', payFrom: 20_000 },
    });
    expect(await postingOf(course.id)).toMatchObject({ employmentType: 'INTERN' });
  });

  test('the rules find fault with what is no posting', () => {
    expect(
      faultsOf({ '@context': 'https://schema.org', '@type': 'JobPosting', title: '', totalJobOpenings: 0 }),
    ).toEqual(['title', 'description', 'datePosted', 'hiringOrganization', 'jobLocation', 'totalJobOpenings']);
  });
});
