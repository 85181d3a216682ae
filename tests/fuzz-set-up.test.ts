import fc, { type Arbitrary } from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CALLS } from '../shared/calls.ts';
import { methodOf, pathOf, type Endpoint } from '../shared/endpoint.ts';
import { setUpFair } from '../shared/fairs.ts';
import { REFUSALS } from '../shared/refusals.ts';
import { TestFair } from './support/fair.ts';
import { fromSchema, type Schema } from './support/from-schema.ts';

let fair: TestFair;
const open = async () => void (fair = await TestFair.open({ organised: false }));
beforeAll(open);
afterAll(() => fair.stop());

const bodyOf = ({ body }: Endpoint, named = {}): Arbitrary<object | undefined> =>
  body ? (fromSchema(body as Schema, named) as Arbitrary<object>) : fc.constant(undefined);

const post = async (endpoint: Endpoint, payload: object | undefined, headers: object = {}) => {
  const url = pathOf(endpoint).replace(':id', crypto.randomUUID());
  const response = await fair.running.app.inject({
    method: methodOf(endpoint),
    url,
    headers: { ...headers },
    ...(payload ? { payload } : {}),
  });
  const { code = '' } = response.json<{ code?: string }>();
  return { status: response.statusCode, code };
};

it.each((CALLS as readonly Endpoint[]).map((endpoint) => [endpoint.route, endpoint] as const))(
  '%s does not break before the fair is made',
  async (_route, endpoint) => {
    await fc.assert(
      fc.asyncProperty(bodyOf(endpoint), async (body) => {
        const { status, code } = await post(endpoint, body, fair.phone().headers);
        expect(status).toBeLessThan(500);
        if (status >= 300) expect(Object.keys(REFUSALS)).toContain(code);
      }),
      { numRuns: 10 },
    );
  },
);

it('a fair is made whole or not at all, whatever is typed', async () => {
  const named = {
    code: fc.constant(''),
    timeZone: fc.constantFrom('Asia/Bishkek', 'UTC', 'Asia/Nowhere', 'constructor'),
  };
  let made = 0;
  await fair.stop();
  await open();
  await fc.assert(
    fc.asyncProperty(bodyOf(setUpFair, named), async (typed) => {
      const { status, code } = await post(setUpFair, { ...typed, code: fair.running.house.setupCode });
      const rows = ['fairs', 'places', 'members', 'sessions', 'journal'].map(
        (table) => fair.sql(`SELECT 1 FROM ${table}`).length,
      );
      if (status === 201) {
        made += 1;
        expect(rows.every((n) => n > 0)).toBe(true);
        await fair.stop();
        await open();
      } else {
        expect(['choose-fair', 'bad-times', 'bad-time-zone', 'bad-request']).toContain(code);
        expect(rows).toEqual([0, 0, 0, 0, 0]);
      }
    }),
    { numRuns: 40 },
  );
  expect(made).toBeGreaterThan(0);
});
