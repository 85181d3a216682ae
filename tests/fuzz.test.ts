import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc, { type Arbitrary } from 'fast-check';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CALLS } from '../shared/calls.ts';
import { methodOf, pathOf, type Audience, type Endpoint } from '../shared/endpoint.ts';
import { LANGUAGES, type Language } from '../shared/fields.ts';
import { REFUSALS, SENTENCES, type RefusalCode } from '../shared/refusals.ts';
import { setCrowd, type Crowd } from './support/crowd.ts';
import { broken, fromSchema, type Schema } from './support/from-schema.ts';

/** Requests for each route: in all at least 500. */
const RIGHT = 150;
const WRONG = 290;
const RAW = 60;
/** Of those that write a file or read one, which takes a while, fewer are honoured and more refused. */
const SLOW = 20;
const isSlow = ({ file, bodyLimit = 0 }: Endpoint): boolean => file !== undefined || bodyLimit > 100_000;

let crowd: Crowd;
beforeAll(async () => void (crowd = await setCrowd()));
afterAll(() => crowd.fair.stop());
afterEach(() => crowd.reopen());

const ajv = addFormats.default(new Ajv({ strict: false }));
const language = fc.constantFrom(...LANGUAGES);
const cases = (CALLS as readonly Endpoint[]).map((endpoint) => [endpoint.route, endpoint] as const);

type Request = { asker: Audience; language: Language; url: string; payload?: string | Buffer; type?: string };

const send = ({ asker, language: wish, url, payload, type = 'application/json' }: Request, endpoint: Endpoint) =>
  crowd.fair.running.app.inject({
    method: methodOf(endpoint),
    url,
    headers: {
      ...crowd.as(asker).headers,
      'accept-language': wish,
      ...(payload === undefined ? {} : { 'content-type': type }),
    },
    ...(payload === undefined ? {} : { payload }),
  });

/** A refusal says what the fair says, in the language asked for, and nothing of the inside. */
const expectRefusal = ({ statusCode, body }: LightMyRequestResponse, { language: wish }: Request): RefusalCode => {
  const { code, message, field, ...rest } = JSON.parse(body) as Record<string, string>;
  expect(Object.keys(REFUSALS)).toContain(code);
  expect({ statusCode, message, rest }).toEqual({
    statusCode: REFUSALS[code as RefusalCode],
    message: SENTENCES[wish][code as RefusalCode],
    rest: {},
  });
  expect(field ?? '').not.toMatch(/ at .*:\d+|node_modules|\.ts\b|\/work|\/home/);
  return code as RefusalCode;
};

/** Sends a request; what is refused stores nothing, what is honoured is told as the contract says. */
const answer = async (endpoint: Endpoint, request: Request): Promise<number> => {
  const before = crowd.stored();
  const response = await send(request, endpoint);
  expect(response.statusCode, response.body).toBeLessThan(500);
  if (response.statusCode < 300) {
    const isTold = ajv.compile(endpoint.reply);
    if (endpoint.file === 'application/pdf') expect(response.rawPayload.subarray(-6).toString()).toBe('%%EOF\n');
    else if (!endpoint.file) expect(isTold(response.json()) || isTold.errors).toBe(true);
  } else if (!COUNTED.has(expectRefusal(response, request))) expect(crowd.stored()).toEqual(before);
  return response.statusCode;
};

/** A wrong guess at a secret is remembered, so that the next ones get slower. */
const COUNTED = new Set(['wrong-password', 'wrong-pairing-code', 'wrong-setup-code']);

/** The one parameter of a path. */
const PARAMETER = /:\w+/;

const pathFor = (endpoint: Endpoint): Arbitrary<string> =>
  crowd.idsFor(endpoint).map((id) => pathOf(endpoint).replace(PARAMETER, id));

const queryFor = ({ query }: Endpoint): Arbitrary<string> => {
  if (!query) return fc.constantFrom('', '?', '?a=1', '?__proto__=1', '?id=%00');
  const wishes = fromSchema(query as Schema, crowd.named) as Arbitrary<Record<string, unknown>>;
  return wishes.map((wish) => `?${new URLSearchParams(Object.entries(wish).map(([k, v]) => [k, String(v)]))}`);
};

const rightRequest = (endpoint: Endpoint): Arbitrary<Request> =>
  fc
    .record({
      asker: fc.constantFrom(...crowd.askersOf(endpoint)),
      language,
      path: pathFor(endpoint),
      query: queryFor(endpoint),
      body: endpoint.body ? fromSchema(endpoint.body as Schema, crowd.named) : fc.constant(undefined),
    })
    .map(({ path, query, body, ...rest }) => ({
      ...rest,
      url: path + query,
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    }));

const BAD_IDS = ['x', '..', '%00', '%2e%2e%2f', '-1', 'null', '1 OR 1=1', 'constructor', '00000000-0000-0000-0000'];
const BAD_QUERIES = ['?unheard=1', '?page=0', '?page=x', '?limit=0', '?after=-1', '?limit=1&limit=2', '?constructor=1'];

const wrongRequest = (endpoint: Endpoint): Arbitrary<Request> | null => {
  const asker = fc.constantFrom(...crowd.askersOf(endpoint));
  const path = pathFor(endpoint);
  const ways: Arbitrary<Request>[] = [];
  if (endpoint.params) {
    const bad = fc.constantFrom(...BAD_IDS).map((id) => pathOf(endpoint).replace(PARAMETER, encodeURIComponent(id)));
    ways.push(fc.record({ asker, language, url: bad }));
  }
  if (endpoint.query) {
    const bad = fc.tuple(path, fc.constantFrom(...BAD_QUERIES)).map(([at, query]) => at + query);
    ways.push(fc.record({ asker, language, url: bad }));
  }
  if (endpoint.body) {
    const isRight = ajv.compile(endpoint.body);
    const bodies = broken(endpoint.body as Schema, crowd.named).filter((body) => !isRight(body));
    ways.push(fc.record({ asker, language, url: path, payload: bodies.map((body) => JSON.stringify(body)) }));
  }
  return ways.length > 0 ? fc.oneof(...ways) : null;
};

/** What is no JSON at all, too much of it, or JSON that reaches for what is not its own. */
const RAW_BODIES: [payload: string | Buffer, type?: string][] = [
  ['{'],
  [''],
  ['nul'],
  ['{"a":1}}'],
  [Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ['{"__proto__":{"isOrganiser":true}}'],
  ['{"constructor":{"prototype":{"isOrganiser":true}}}'],
  [`{"id":${'['.repeat(30_000)}${']'.repeat(30_000)}}`],
  [JSON.stringify({ id: 'x'.repeat(1_000_000) })],
  ['{}', 'text/plain'],
  ['a=1', 'application/x-www-form-urlencoded'],
  ['<id/>', 'application/xml'],
  ['{}', 'application/json+x'],
  ['{}', 'no type'],
];

describe('whatever is sent', () => {
  it.each(cases)('%s takes what is right, and what it refuses leaves no trace', async (_route, endpoint) => {
    const runs = isSlow(endpoint)
      ? SLOW
      : endpoint.body
        ? RIGHT
        : wrongRequest(endpoint)
          ? RIGHT + RAW
          : RIGHT + WRONG + RAW;
    await fc.assert(
      fc.asyncProperty(rightRequest(endpoint), async (request) => void (await answer(endpoint, request))),
      { numRuns: runs },
    );
  });

  const fallible = cases.filter(([, { params, query, body }]) => params ?? query ?? body);
  it.each(fallible)('%s refuses what is wrong in one place', async (_route, endpoint) => {
    const wrong = wrongRequest(endpoint);
    const runs = isSlow(endpoint) ? WRONG + RIGHT + RAW - SLOW : WRONG;
    const before = crowd.everything();
    await fc.assert(
      fc.asyncProperty(wrong!, async (request) => {
        expect([400, 404, 413]).toContain(await answer(endpoint, request));
      }),
      { numRuns: runs },
    );
    expect(crowd.everything()).toBe(before);
  });

  it.each(cases.filter(([, { body }]) => body))('%s refuses what is no JSON of its own', async (_route, endpoint) => {
    const before = crowd.everything();
    const request = fc.record({
      asker: fc.constantFrom(...crowd.askersOf(endpoint)),
      language,
      url: pathFor(endpoint),
      raw: fc.constantFrom(...RAW_BODIES),
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ raw: [payload, type], ...rest }) => {
        const status = await answer(endpoint, { ...rest, payload, ...(type ? { type } : {}) });
        expect([400, 413, 415]).toContain(status);
      }),
      { numRuns: RAW },
    );
    expect(crowd.everything()).toBe(before);
    expect(({} as Record<string, unknown>)['isOrganiser']).toBeUndefined();
  });
});
