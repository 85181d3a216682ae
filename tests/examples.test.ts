import { describe, expect, it } from 'vitest';
import { Value } from 'typebox/value';
import type { TSchema } from 'typebox';
import { oshExample } from '../db/examples/osh-2017.ts';
import { addEmployer } from '../shared/employers.ts';
import { fairDraft } from '../shared/fairs.ts';
import { addProgrammeItem } from '../shared/programme.ts';
import { addPlace } from '../shared/places.ts';
import { factsGiven } from '../shared/vacancies.ts';
import { postVacancy } from '../shared/vacancy-calls.ts';
import { TestFair } from './support/fair.ts';

const DAY = '2026-10-25';
const example = oshExample(DAY);

describe('the example fair of Osh', () => {
  it('says nothing that the calls would refuse', () => {
    const faults = (schema: TSchema, things: unknown[]) =>
      things.filter((thing) => !Value.Check(schema, thing)).map((thing) => [thing, Value.Errors(schema, thing)]);
    expect(faults(fairDraft, [example.fair])).toEqual([]);
    expect(faults(addPlace.body, example.places)).toEqual([]);
    expect(faults(addProgrammeItem.body, example.programme)).toEqual([]);
    expect(faults(addEmployer.body, example.employers)).toEqual([]);
    expect(faults(postVacancy.body, example.vacancies)).toEqual([]);
  });

  it('has four tents of forty, two gates, sixty employers and two hundred vacancies', () => {
    const kinds = example.places.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['desk', 'gate', 'gate', 'info-table', 'stage', 'tent', 'tent', 'tent', 'tent']);
    expect(example.places.filter(({ kind }) => kind === 'tent').map(({ capacity }) => capacity)).toEqual([
      40, 40, 40, 40,
    ]);
    expect([example.employers.length, example.vacancies.length]).toEqual([60, 200]);
    expect(new Set(example.employers.map(({ stand }) => stand)).size).toBe(60);
  });

  it('is the same each time, every id its own, on whatever day it is laid', () => {
    expect(oshExample(DAY)).toEqual(example);
    const ids = (of: typeof example) =>
      [...of.places, ...of.programme, ...of.employers, ...of.vacancies].map(({ id }) => id);
    expect(new Set(ids(example)).size).toBe(ids(example).length);
    expect(ids(oshExample('2027-04-01'))).toEqual(ids(example));
    expect(oshExample('2027-04-01').programme.every(({ startsAt }) => startsAt.startsWith('2027-04-01'))).toBe(true);
  });

  it('belongs together: every vacancy to an employer, every discussion to a place', () => {
    const employers = new Set(example.employers.map(({ id }) => id));
    const places = new Set(example.places.map(({ id }) => id));
    expect(example.vacancies.filter(({ employerId }) => !employers.has(employerId))).toEqual([]);
    expect(example.programme.filter(({ placeId }) => !placeId || !places.has(placeId))).toEqual([]);
    expect(example.programme.find(({ title }) => JSON.stringify(title).includes('Opening'))?.startsAt).toBe(
      `${DAY}T10:00:00+06:00`,
    );
  });

  it('offers work in the city, the capital, the country and abroad, on every kind of contract, with facts given unevenly', () => {
    const towns = (test: (place: string, country: string) => boolean) =>
      example.vacancies.filter(({ place = '', country = 'KG' }) => test(place, country)).length;
    expect(towns((place) => place === 'Ош')).toBeGreaterThan(100);
    expect(towns((place) => place === 'Бишкек')).toBeGreaterThan(15);
    expect(towns((place, country) => country === 'KG' && place !== 'Ош' && place !== 'Бишкек')).toBeGreaterThan(15);
    expect(towns((_, country) => country !== 'KG')).toBeGreaterThan(15);
    expect(new Set(example.vacancies.map(({ contract }) => contract)).size).toBe(9);
    const given = example.vacancies.map((vacancy) => factsGiven(vacancy));
    expect([Math.min(...given) < 4, Math.max(...given)]).toEqual([true, 12]);
  });

  it('shows all its vacancies: none is like what the checks block', async () => {
    const fair = await TestFair.open({ example: 'osh-2017' });
    const { total } = await fair.nobody.call('GET /api/vacancies');
    await fair.stop();
    expect(total).toBe(200);
  });
});
