import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestFair } from './support/fair.ts';

let fair: TestFair;

beforeAll(async () => {
  fair = await TestFair.open();
});
afterAll(() => fair.stop());

describe('a name', () => {
  /** Spaces of no width, marks that turn the direction of reading round, and one before the text. */
  const INVISIBLE = ['\u200B', '\u200E\u202E', '\uFEFF'];
  const rooms = {
    'POST /api/employers': (name: string) => ({ name }),
    'POST /api/members': (name: string) => ({ name, role: 'viewer' }),
    'POST /api/devices': (name: string) => ({ name, kind: 'board' }),
    'POST /api/places': (name: string) => ({ kind: 'stand', name: { ky: name, ru: 'Стенд', en: 'Stand' } }),
  };

  it.each(Object.entries(rooms))('at %s that nobody can see is none', async (route, bodyWith) => {
    for (const name of [...INVISIBLE, ' \u200D ']) {
      const { status, body } = await fair.organiser.ask(route, { body: bodyWith(name) });
      expect([status, body['code']]).toEqual([400, 'bad-request']);
    }
  });

  it('is kept as it looks, so that no two that look alike differ', async () => {
    for (const [n, hidden] of INVISIBLE.entries()) {
      const body = { name: ` Ак${hidden} Буура ${n}${hidden}` };
      const { name } = await fair.organiser.call('POST /api/employers', { body });
      expect(name).toBe(`Ак Буура ${n}`);
    }
  });

  it('does not touch a password: it is kept as it was typed', async () => {
    const own = await TestFair.open({ organised: false });
    const [login, password] = ['aigul', ' a password\u200B with edges '];
    const code = own.running.house.setupCode;
    const organiser = { name: 'Айгүл', login, password };
    expect((await own.nobody.ask('POST /api/setup', { body: { code, example: 'osh-2017', organiser } })).status).toBe(
      201,
    );
    const sign = async (typed: string) =>
      (await own.nobody.ask('POST /api/session', { body: { login, password: typed } })).status;
    expect([await sign(password), await sign('a password with edges')]).toEqual([200, 401]);
    await own.stop();
  });
});

describe('a body', () => {
  it('where none is asked for is refused', async () => {
    const kiosk = await fair.device('kiosk');
    expect((await kiosk.ask('POST /api/feed/ticket', { body: { scope: 'staff' } })).status).toBe(400);
    expect((await kiosk.ask('POST /api/feed/ticket')).status).toBe(201);
    expect((await fair.organiser.ask('DELETE /api/session', { body: { everywhere: true } })).status).toBe(400);
  });

  it('nested without end is refused like any other wrong one', async () => {
    const payload = `{"kind":"stand","name":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    const headers = { ...fair.organiser.headers, 'content-type': 'application/json' };
    const response = await fair.running.app.inject({ method: 'POST', url: '/api/places', headers, payload });
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([400, 'bad-request']);
  });
});

describe('what is no request', () => {
  const sent = async (bytes: string): Promise<string> => {
    const { port, hostname } = new URL(fair.address);
    const socket = connect(Number(port), hostname).setEncoding('utf8');
    let heard = '';
    socket.on('data', (text: string) => (heard += text));
    socket.on('error', () => undefined);
    socket.write(bytes);
    await once(socket, 'close');
    return heard;
  };

  it('is refused in the one form that refusals have', async () => {
    const wrong = { 'rubbish\r\n\r\n': 400, [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`]: 431 };
    for (const [bytes, status] of Object.entries(wrong)) {
      const [head = '', body = ''] = (await sent(bytes)).split('\r\n\r\n');
      expect(head).toContain(`HTTP/1.1 ${status} `);
      expect(Object.keys(JSON.parse(body) as object)).toEqual(['code', 'message']);
    }
  });

  it('or asks for live updates without a websocket is told so', async () => {
    expect(await fair.nobody.ask('GET /api/feed', { query: { scope: 'public', v: '1' } })).toMatchObject({
      status: 426,
      body: { code: 'websocket-only' },
    });
  });
});
