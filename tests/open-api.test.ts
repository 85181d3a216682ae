import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CALLS } from '../shared/calls.ts';
import { REFUSALS } from '../shared/refusals.ts';
import { withRoutes } from './support/app-routes.ts';
import { TestFair } from './support/fair.ts';

type Schema = { type?: unknown; properties?: object };
type Operation = {
  summary?: string;
  description?: string;
  security?: object[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  parameters?: { name: string; in: string }[];
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
};
type Description = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  servers: { url: string }[];
  components: { responses: { Refusal: { content: { 'application/json': { schema: { properties: object } } } } } };
};

let fair: TestFair;
let routes: string[];
let description: Description;
let operations: [route: string, operation: Operation][];

beforeAll(async () => {
  ({ started: fair, routes } = await withRoutes(() => TestFair.open()));
  description = (await fair.running.app.inject('/api/openapi.json')).json();
  operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      operation,
    ]),
  );
});
afterAll(() => fair.stop());

it('the description of the calls is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(description))).toEqual({ valid: true });
  expect([description.openapi, validator.version]).toEqual(['3.1.0', '3.1']);
  const broken = { ...structuredClone(description), paths: { '/api/fair': { get: { responses: 'none' } } } };
  expect((await validator.validate(broken)).valid).toBe(false);
});

it('it describes every call that the fair answers, and no other', () => {
  const described = operations.map(([route]) => route).sort();
  const itself = /^GET \/api\/(openapi\.json|feed)$|\/api\/docs/;
  expect(described).toEqual(routes.filter((route) => route.includes(' /api/') && !itself.test(route)));
  expect(described).toEqual(CALLS.map(({ route }) => route).sort());
});

it('each call says what it does, whom it is for, what it takes, what it answers and how it refuses', () => {
  for (const [route, { summary, description: whom, responses, parameters = [], requestBody }] of operations) {
    const call = CALLS.find((one) => one.route === route);
    expect([route, summary, whom]).toEqual([route, call?.summary, `For: ${call?.who.join(', ')}.`]);
    expect(Object.keys(responses)).toEqual([String((call as { status?: number }).status ?? 200), '4XX']);
    const [reply] = Object.values(responses);
    const [[type, told] = []] = Object.entries(reply?.content ?? {});
    const { file } = call as { file?: string };
    expect([route, type, told?.schema?.type]).toEqual([route, file ?? 'application/json', file ? 'string' : 'object']);
    const named = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `:${name}`);
    expect([route, named]).toEqual([route, route.match(/:\w+/g) ?? []]);
    const takes = requestBody?.content['application/json']?.schema.properties;
    const { body } = call as { body?: Schema };
    expect([route, takes && Object.keys(takes)]).toEqual([route, body && Object.keys(body.properties ?? {})]);
  }
});

it('it says how one signs in for a call, and that a vacancy comes as linked data too', () => {
  const of = Object.fromEntries(operations);
  expect(of['GET /api/fair']?.security).toEqual([{}]);
  expect(of['GET /api/journal']?.security).toEqual([{ member: [] }]);
  expect(of['POST /api/devices/heartbeat']?.security).toEqual([{ device: [] }]);
  expect(of['POST /api/check-ins']?.security).toEqual([{ device: [] }, { member: [] }, { visitor: [] }]);
  const vacancy = Object.keys(of['GET /api/vacancies/:id']?.responses['200']?.content ?? {});
  expect(vacancy).toEqual(['application/json', 'application/ld+json']);
});

it('it names every refusal, and the address where the fair is', () => {
  const { properties } = description.components.responses.Refusal.content['application/json'].schema;
  expect(properties).toMatchObject({ code: { enum: Object.keys(REFUSALS) } });
  expect(description.servers.map(({ url }) => url)).toEqual(['/', fair.address]);
});

it('there is a page to read it on', async () => {
  const page = await fair.running.app.inject('/api/docs');
  expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect([file, (await fair.running.app.inject(file)).statusCode]).toEqual([file, 200]);
  expect((await fair.running.app.inject('/api/docs/json')).json()).toEqual(description);
});
