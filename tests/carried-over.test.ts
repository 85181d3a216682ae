import { v7 as uuid } from 'uuid';
import { expect, test } from 'vitest';
import { TestFair } from './support/fair.ts';

/** What an organiser calls every employer, without what belongs to one fair alone. */
const employersOf = async (fair: TestFair) =>
  (await fair.organiser.call('GET /api/employers')).items
    .map(({ name, kind, sector, city, size, taxNumber, about }) => ({
      name,
      kind,
      sector,
      city,
      size,
      taxNumber,
      about,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));

test.each(['xlsx', 'csv'] as const)(
  'the employers of the last fair, taken away as %s, are brought to the next one, once',
  async (format) => {
    const last = await TestFair.open({ example: 'osh-2017' });
    const next = await TestFair.open();
    const { rawPayload } = await last.running.app.inject({
      url: `/api/exports/employers.${format}`,
      headers: last.organiser.headers,
    });
    const file = rawPayload.toString('base64');
    const bring = () => next.organiser.call('POST /api/imports', { body: { id: uuid(), what: 'employers', file } });
    await bring();
    const brought = await employersOf(next);
    expect(brought).toHaveLength(60);
    expect(brought).toEqual(await employersOf(last));
    await bring();
    expect(await employersOf(next)).toEqual(brought);
    const states = (await next.organiser.call('GET /api/employers')).items.map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['invited']));
    await Promise.all([last.stop(), next.stop()]);
  },
);
