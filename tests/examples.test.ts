import { describe, expect, it } from 'vitest';
import { Value } from 'typebox/value';
import type { TSchema } from 'typebox';
import { exampleFair } from '../db/examples/examples.ts';
import { addEmployer } from '../shared/employers.ts';
import { EXAMPLES, fairDraft } from '../shared/fairs.ts';
import { addProgrammeItem } from '../shared/programme.ts';
import { addPlace } from '../shared/places.ts';
import { drawPlan, outsideOf, standsOf, unclearIn } from '../shared/plan.ts';
import { factsGiven } from '../shared/vacancies.ts';
import { postVacancy } from '../shared/vacancy-calls.ts';
import { TestFair } from './support/fair.ts';

const DAY = '2026-10-25';

describe.each(EXAMPLES)('the example fair %s', (name) => {
  const example = exampleFair(name, DAY);

  it('says nothing that the calls would refuse', () => {
    const faults = (schema: TSchema, things: unknown[]) =>
      things.filter((thing) => !Value.Check(schema, thing)).map((thing) => [thing, Value.Errors(schema, thing)]);
    expect(faults(fairDraft, [example.fair])).toEqual([]);
    expect(faults(addPlace.body, example.places)).toEqual([]);
    expect(faults(addProgrammeItem.body, example.programme)).toEqual([]);
    expect(faults(addEmployer.body, example.employers)).toEqual([]);
    expect(faults(postVacancy.body, example.vacancies)).toEqual([]);
    expect(faults(drawPlan.body, [{ revision: 0, ...example.plan }])).toEqual([]);
    expect([outsideOf(example.plan), unclearIn(example.plan)]).toEqual([null, null]);
  });

  it('has four tents, two gates, a stand for every employer and two hundred vacancies', () => {
    const kinds = example.places.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['desk', 'gate', 'gate', 'info-table', 'stage', 'tent', 'tent', 'tent', 'tent']);
    expect(example.vacancies).toHaveLength(200);
    expect(new Set(example.employers.map(({ stand }) => stand)).size).toBe(example.employers.length);
  });

  it('has every place and every employer on its plan, nothing upon another thing', () => {
    const { places, rows } = example.plan;
    expect(places.map(({ placeId }) => placeId).sort()).toEqual(example.places.map(({ id }) => id).sort());
    const stands = rows.flatMap(standsOf).map(({ stand }) => stand);
    expect(example.employers.filter(({ stand }) => !stands.includes(stand ?? ''))).toEqual([]);
    const laid = [...places, ...rows, ...example.plan.landmarks];
    const upon = laid.flatMap((one, i) =>
      laid
        .slice(i + 1)
        .filter(
          (other) =>
            one.x < other.x + other.width &&
            other.x < one.x + one.width &&
            one.y < other.y + other.height &&
            other.y < one.y + one.height,
        )
        .map((other) => [one, other]),
    );
    expect(upon).toEqual([]);
  });

  it('is the same each time, every id its own, on whatever day it is laid', () => {
    expect(exampleFair(name, DAY)).toEqual(example);
    const ids = (of: typeof example) =>
      [...of.places, ...of.programme, ...of.employers, ...of.vacancies].map(({ id }) => id);
    expect(new Set(ids(example)).size).toBe(ids(example).length);
    const later = exampleFair(name, '2027-04-01');
    expect(ids(later)).toEqual(ids(example));
    expect(later.programme.every(({ startsAt }) => startsAt.startsWith('2027-04-01'))).toBe(true);
  });

  it('belongs together: every vacancy to an employer, every discussion to a place', () => {
    const employers = new Set(example.employers.map(({ id }) => id));
    const places = new Set(example.places.map(({ id }) => id));
    expect(example.vacancies.filter(({ employerId }) => !employers.has(employerId))).toEqual([]);
    expect(example.programme.filter(({ placeId }) => !placeId || !places.has(placeId))).toEqual([]);
  });

  it('offers work on every kind of contract, with facts given unevenly', () => {
    expect(new Set(example.vacancies.map(({ contract }) => contract)).size).toBe(9);
    const given = example.vacancies.map((vacancy) => factsGiven(vacancy));
    expect([Math.min(...given) < 4, Math.max(...given) > 10]).toEqual([true, true]);
    const unpaid = example.vacancies.filter(({ payFrom, payTo }) => payFrom === undefined && payTo === undefined);
    expect(unpaid.length).toBeGreaterThan(3);
  });

  it('shows all its vacancies: none is like what the checks block, and somebody has looked at those they hold', async () => {
    const fair = await TestFair.open({ example: name });
    const { total } = await fair.nobody.call('GET /api/vacancies');
    const looked = fair.sql<{ n: number }>('SELECT count(DISTINCT vacancy_id) AS n FROM decisions');
    await fair.stop();
    expect(total).toBe(200);
    expect(looked[0]!.n).toBeGreaterThan(0);
  });
});

describe('the example fair of Osh', () => {
  const example = exampleFair('osh-2017', DAY);

  it('has sixty employers, tents of forty, and opens with a ceremony at ten', () => {
    expect(example.employers).toHaveLength(60);
    const tents = example.places.filter(({ kind }) => kind === 'tent');
    expect(tents.map(({ capacity }) => capacity)).toEqual([40, 40, 40, 40]);
    expect(example.programme.find(({ title }) => JSON.stringify(title).includes('Opening'))?.startsAt).toBe(
      `${DAY}T10:00:00+06:00`,
    );
  });

  it('offers work in the city, the capital, the country and abroad', () => {
    const towns = (test: (place: string, country: string) => boolean) =>
      example.vacancies.filter(({ place = '', country = 'KG' }) => test(place, country)).length;
    expect(towns((place) => place === 'Ош')).toBeGreaterThan(100);
    expect(towns((place) => place === 'Бишкек')).toBeGreaterThan(15);
    expect(towns((place, country) => country === 'KG' && place !== 'Ош' && place !== 'Бишкек')).toBeGreaterThan(15);
    expect(towns((_, country) => country !== 'KG')).toBeGreaterThan(15);
  });
});

describe('the example fair of Jalalabad', () => {
  const example = exampleFair('jalalabad-2018', DAY);

  it('has its four tents going from nine, an hour before the opening', () => {
    const early = example.programme.filter(({ startsAt }) => startsAt === `${DAY}T09:00:00+06:00`);
    const tents = example.places.filter(({ kind }) => kind === 'tent');
    expect(early.map(({ placeId }) => placeId).sort()).toEqual(tents.map(({ id }) => id).sort());
    expect(example.programme.find(({ kind }) => kind === 'opening')?.startsAt).toBe(`${DAY}T10:00:00+06:00`);
  });

  it('says of each tent who hosts it and what is spoken there: the employers association that of job search', () => {
    const tents = example.places.filter(({ kind }) => kind === 'tent');
    expect(tents.filter(({ host, languages }) => !host || !languages?.length)).toEqual([]);
    expect(tents.find(({ topic }) => topic === 'job-search')?.host).toBe('Иш берүүчүлөр ассоциациясы');
  });

  it('offers work of three origins and no fourth: the city with its region, the capital, the Russian Federation', async () => {
    const fair = await TestFair.open({ example: 'jalalabad-2018' });
    const { byOrigin } = await fair.organiser.call('GET /api/figures');
    await fair.stop();
    expect(Object.keys(byOrigin).sort()).toEqual(['abroad', 'capital', 'host']);
    for (const n of Object.values(byOrigin)) expect(n).toBeGreaterThan(25);
    expect(new Set(example.vacancies.map(({ country }) => country))).toEqual(new Set(['KG', 'RU']));
  });

  it('brings a power company, a bank, food and clothing firms, and social enterprises whose places say to whom they are open', () => {
    const of = (kind: string) => example.employers.filter((employer) => employer.kind === kind);
    expect(new Set(example.employers.map(({ sector }) => sector))).toEqual(new Set([...'ACDEFGHIJKNPQS']));
    expect(of('social-enterprise')).toHaveLength(3);
    const open = example.vacancies.filter(({ accessibleTo }) => accessibleTo?.some((to) => to !== 'ask'));
    const offering = new Set(open.map(({ employerId }) => employerId));
    expect(of('social-enterprise').filter(({ id }) => !offering.has(id))).toEqual([]);
  });
});
