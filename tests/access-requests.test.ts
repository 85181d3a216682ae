import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from './support/caller.ts';
import type { TestFair } from './support/fair.ts';
import { openWithPages } from './support/stage.ts';

let fair: TestFair;
let kiosk: Caller;

beforeAll(async () => {
  fair = await openWithPages();
  kiosk = await fair.device('kiosk');
});
afterAll(() => fair.stop());

const send = (options: InjectOptions): Promise<LightMyRequestResponse> => fair.running.app.inject(options);
const codeOf = (response: LightMyRequestResponse) =>
  response.statusCode < 300 ? response.statusCode : response.json<{ code: string }>().code;

describe('a forged request', () => {
  /** An organiser's browser, lured by another page into adding a place. */
  const lured = async (headers: object, payload: string | object = { kind: 'stand', name: '1' }) =>
    codeOf(
      await send({
        method: 'POST',
        url: '/api/places',
        headers: { ...fair.organiser.headers, host: 'fair.example:8080', ...headers },
        payload,
      }),
    );
  const json = '{"kind":"stand","name":"1"}';

  it('from another site is refused, and from our own pages it is not forged', async () => {
    const before = fair.sql('SELECT * FROM places').length;
    for (const origin of ['https://evil.example', 'http://fair.example', 'http://fair.example:8081', 'null', 'rubbish'])
      expect(await lured({ origin })).toBe('foreign-origin');
    for (const site of ['cross-site', 'same-site'])
      expect(await lured({ origin: 'http://fair.example:8080', 'sec-fetch-site': site })).toBe('foreign-origin');
    expect(fair.sql('SELECT * FROM places').length).toBe(before);
    expect(await lured({ origin: 'http://fair.example:8080', 'sec-fetch-site': 'same-origin' })).toBe(201);
    expect(await lured({ origin: 'http://fair.example:8080' })).toBe(201);
    expect(await lured({})).toBe(201);
  });

  it('that is no JSON, as a form would send it, is refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect(await lured({ 'content-type': type }, json)).toBe('not-json');
    expect(await lured({ 'content-type': 'application/json; charset=utf-8' }, json)).toBe(201);
  });

  it('cannot even sign a browser in or out', async () => {
    const headers = { ...fair.organiser.headers, origin: 'https://evil.example' };
    const { secret } = await fair.member('desk');
    const post = { method: 'POST', url: '/api/session/card', headers, payload: { secret } } as const;
    expect(codeOf(await send(post))).toBe('foreign-origin');
    expect(codeOf(await send({ method: 'DELETE', url: '/api/session', headers }))).toBe('foreign-origin');
    expect((await fair.organiser.ask('GET /api/session')).status).toBe(200);
  });

  it('cannot be made with a token, which no browser sends by itself', async () => {
    const payload = { pending: 0, oldestPendingAt: null, version: '1', clockAt: new Date().toISOString() };
    const headers = { ...kiosk.headers, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect(codeOf(await send({ method: 'POST', url: '/api/devices/heartbeat', headers, payload }))).toBe(200);
  });

  it('reads nothing: no other site is given leave to', async () => {
    const headers = { ...fair.organiser.headers, origin: 'https://evil.example' };
    for (const method of ['GET', 'OPTIONS'] as const)
      expect((await send({ method, url: '/api/session', headers })).headers).not.toHaveProperty(
        'access-control-allow-origin',
      );
  });
});

describe('a token', () => {
  it('that is not one, or whose device is gone, opens nothing', async () => {
    const gone = await fair.device('scanner');
    await fair.organiser.call('DELETE /api/devices/:id', { params: { id: gone.deviceId } });
    const session = fair.organiser.headers['cookie']?.split('=')[1];
    const token = kiosk.headers['authorization']?.split(' ')[1] ?? '';
    const made = ['Bearer', 'Bearer x', 'Basic b3JnYW5pc2VyOmE=', `Bearer ${session}`, `bearer${token}`, token];
    for (const authorization of [...made, `Bearer ${token.slice(0, -1)}`, `Bearer ${token}x`])
      for (const url of ['/api/fair', '/api/session', '/api/journal'])
        expect(codeOf(await send({ url, headers: { authorization } }))).toBe('sign-in-first');
    expect(codeOf(await send({ url: '/api/journal', headers: gone.headers }))).toBe('device-revoked');
  });
});

describe('every reply', () => {
  const CSP =
    "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data: blob:;connect-src 'self';font-src 'self';" +
    "worker-src 'self';manifest-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'";
  const wrongAddresses: [string, InjectOptions, number][] = [
    ['an address that cannot be read', { url: '/api/places/%E0%A4%A' }, 400],
    ['an address without end', { url: `/api/places/${'9'.repeat(300)}` }, 414],
  ];
  const requests: [string, InjectOptions, number][] = [
    ['a call', { url: '/api/fair' }, 200],
    ['a page', { url: '/console' }, 200],
    ['a script', { url: '/assets/page.js' }, 200],
    ['a redirect', { url: '/B/1234' }, 308],
    ['the description', { url: '/api/openapi.json' }, 200],
    ['the metrics', { url: '/metrics' }, 200],
    ['nothing there', { url: '/nowhere' }, 404],
    ['a method that is not served', { method: 'PUT', url: '/api/fair' }, 404],
    ['nobody known', { url: '/api/journal' }, 401],
    ['a wrong query', { url: '/api/vacancies?page=0' }, 400],
    ['a wrong body', { method: 'POST', url: '/api/session', payload: {} }, 400],
    ['a body without end', { method: 'POST', url: '/api/session', payload: { login: 'x'.repeat(1e6) } }, 413],
    ['a form', { method: 'POST', url: '/api/session', headers: { 'content-type': 'text/html' }, payload: 'x' }, 415],
  ];
  const guards = ({ headers }: LightMyRequestResponse) => ({
    csp: headers['content-security-policy'],
    sniff: headers['x-content-type-options'],
    referrer: headers['referrer-policy'],
    by: headers['x-powered-by'] ?? headers['server'],
    rate: headers['x-ratelimit-limit'],
  });
  const GUARDED = { csp: CSP, sniff: 'nosniff', referrer: 'same-origin', by: undefined, rate: undefined };

  it.each(requests)('to %s is guarded', async (_what, options, status) => {
    const response = await send(options);
    expect(response.statusCode).toBe(status);
    expect(guards(response)).toEqual(GUARDED);
  });

  it.each(wrongAddresses)('to %s is guarded, and says nothing of the inside', async (_what, options, status) => {
    const response = await send(options);
    expect(response.statusCode).toBe(status);
    expect(Object.keys(response.json())).toEqual(['code', 'message']);
    expect(guards(response)).toEqual(GUARDED);
  });

  it('lets the page that reads codes, and no other, run WebAssembly', async () => {
    const allowed = CSP.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
    for (const url of ['/', '/kiosk', '/board', '/console', '/press', '/b/1', '/v/1'])
      expect([url, guards(await send({ url })).csp]).toEqual([url, url === '/kiosk' ? allowed : CSP]);
  });

  it('is in the language that is asked for most', async () => {
    const said = async (wish: string) => (await fair.nobody.in(wish).ask('GET /api/session')).body['message'];
    const [ky, ru, en] = [await said('ky'), await said('ru'), await said('en')];
    expect(new Set([ky, ru, en]).size).toBe(3);
    expect(await said('en;q=0.5, ru-RU;q=0.9, ky;q=0.1')).toBe(ru);
    expect(await said('de, KY-kg; q=0.4, en; q=0.2')).toBe(ky);
    expect(await said('ru;q=0')).toBe(en);
    expect(await said('de')).toBe(en);
    expect(await said('')).toBe(en);
  });
});

describe('a flood', () => {
  it('from one badge is held up, and nobody else with it', async () => {
    const [hasty, calm] = [fair.phone(), fair.phone()];
    for (const phone of [hasty, calm]) await phone.call('POST /api/visitors', { body: { id: crypto.randomUUID() } });
    const [ask, LEAVE] = [() => hasty.ask('GET /api/visitors/me'), 300];
    for (let i = 0; i < LEAVE; i++) expect((await ask()).status).toBe(200);
    expect(await ask()).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
    expect((await ask()).headers['retry-after']).toMatch(/^\d+$/);
    expect((await calm.ask('GET /api/visitors/me')).status).toBe(200);
    expect((await kiosk.ask('GET /api/fair')).status).toBe(200);
  });
});
