import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Caller } from './support/caller.ts';
import { ELSEWHERE } from './support/errands.ts';
import { LOGIN, PASSWORD, TestFair } from './support/fair.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let fair: TestFair;
beforeEach(async () => void (fair = await TestFair.open()));
afterEach(() => fair.stop());

const tryPassword = async (password: string, login = LOGIN) => {
  const { status, body, cookies } = await fair.nobody.ask('POST /api/session', { body: { login, password } });
  return { said: status === 200 ? 'signed in' : body['code'], cookie: cookies['session'] ?? '' };
};
const organiserSignedIn = async () =>
  new Caller(fair.running.app, { cookie: `session=${(await tryPassword(PASSWORD)).cookie}` });
const answerTo = async (caller: Caller) => {
  const { status, body } = await caller.ask('GET /api/session');
  return status === 200 ? 'signed in' : body['code'];
};
const byCard = async (secret: string) => (await fair.nobody.ask('POST /api/session/card', { body: { secret } })).body;

describe('a session', () => {
  it('of an organiser ends after half an hour without a call', async () => {
    const organiser = await organiserSignedIn();
    fair.clock.forward(29 * MINUTE);
    expect(await answerTo(organiser)).toBe('signed in');
    fair.clock.forward(29 * MINUTE);
    expect(await answerTo(organiser)).toBe('signed in');
    fair.clock.forward(31 * MINUTE);
    expect(await answerTo(organiser)).toBe('session-ended');
  });

  it('of an organiser ends after twelve hours in all, however busy', async () => {
    const organiser = await organiserSignedIn();
    for (let passed = 0; passed + 20 * MINUTE < 12 * HOUR; passed += 20 * MINUTE) {
      fair.clock.forward(20 * MINUTE);
      expect(await answerTo(organiser)).toBe('signed in');
    }
    fair.clock.forward(20 * MINUTE);
    expect(await answerTo(organiser)).toBe('session-ended');
  });

  it('of everybody else lasts the day without a call', async () => {
    const desk = await fair.member('desk');
    fair.clock.forward(10 * HOUR);
    expect(await answerTo(desk)).toBe('signed in');
    fair.clock.forward(6 * HOUR);
    expect(await answerTo(desk)).toBe('session-ended');
  });

  it('is over when its holder signs out, and no other session with it', async () => {
    const [here, there] = [await organiserSignedIn(), await organiserSignedIn()];
    const { cookies } = await here.ask('DELETE /api/session');
    expect(cookies).toEqual({ session: '' });
    expect(await answerTo(here)).toBe('session-ended');
    expect(await answerTo(there)).toBe('signed in');
  });

  it('travels in a cookie that no script reads and no other site sends', async () => {
    const { headers } = await fair.nobody.ask('POST /api/session', { body: { login: LOGIN, password: PASSWORD } });
    expect(headers['set-cookie']).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});

describe('a card', () => {
  it('stops working when its holder is removed, and the session with it', async () => {
    const viewer = await fair.member('viewer');
    await fair.organiser.call('DELETE /api/members/:id', { params: { id: viewer.memberId } });
    expect(await answerTo(viewer)).toBe('session-ended');
    expect(await byCard(viewer.secret)).toMatchObject({ code: 'card-revoked' });
  });

  it('stops working when a new one is made, and the session with it; the new one works', async () => {
    const viewer = await fair.member('viewer');
    const params = { id: viewer.memberId };
    const { card } = await fair.organiser.call('POST /api/members/:id/card', { params, body: {} });
    expect(await answerTo(viewer)).toBe('session-ended');
    expect(await byCard(viewer.secret)).toMatchObject({ code: 'card-revoked' });
    expect(await byCard(card.url.split('#card=')[1] ?? '')).toMatchObject({ member: { id: viewer.memberId } });
  });

  it('signs nobody in once the fair is closed', async () => {
    const { secret } = await fair.member('employer', { employerId: await fair.addEmployer() });
    await fair.organiser.call('PATCH /api/fair', { body: { state: 'closed' } });
    expect(await byCard(secret)).toMatchObject({ code: 'fair-closed' });
  });
});

describe('a password', () => {
  const from = async (remoteAddress: string, url: string, payload: object) => {
    const response = await fair.running.app.inject({ method: 'POST', url, remoteAddress, payload });
    return response.json<{ code?: string }>().code ?? response.statusCode;
  };

  it('does not travel over plain http between machines; a card does', async () => {
    const { secret } = await fair.member('desk');
    const body = { login: LOGIN, password: PASSWORD };
    expect(await from(ELSEWHERE, '/api/session', body)).toBe('needs-https');
    expect(await from(ELSEWHERE, '/api/session/card', { secret })).toBe(200);
    expect(await from('::ffff:203.0.113.9', '/api/session', body)).toBe('needs-https');
    for (const here of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])
      expect(await from(here, '/api/session', body)).toBe(200);
  });

  it('wrong five times means waiting half a minute, even with the right one; then it signs in', async () => {
    for (let i = 0; i < 5; i++) expect((await tryPassword(`wrong ${i}`)).said).toBe('wrong-password');
    expect((await tryPassword(PASSWORD)).said).toBe('wait-before-trying');
    fair.clock.forward(29_000);
    expect((await tryPassword(PASSWORD)).said).toBe('wait-before-trying');
    fair.clock.forward(2_000);
    expect((await tryPassword(PASSWORD)).said).toBe('signed in');
    for (let i = 0; i < 4; i++) expect((await tryPassword(`wrong ${i}`)).said).toBe('wrong-password');
    expect((await tryPassword(PASSWORD)).said).toBe('signed in');
  });

  it('wrong again after the wait doubles the next one', async () => {
    for (let i = 0; i < 5; i++) await tryPassword(`wrong ${i}`);
    for (const wait of [30, 60, 120, 240]) {
      fair.clock.forward((wait - 1) * 1_000);
      expect((await tryPassword(PASSWORD)).said).toBe('wait-before-trying');
      fair.clock.forward(2_000);
      expect((await tryPassword('wrong')).said).toBe('wrong-password');
    }
  });

  it('wrong yesterday is forgotten today', async () => {
    fair.clock.set('2026-04-18T12:00:00.000Z');
    for (let i = 0; i < 5; i++) await tryPassword(`wrong ${i}`);
    fair.clock.set('2026-04-19T00:00:00.000Z');
    for (let i = 0; i < 4; i++) expect((await tryPassword(`wrong ${i}`)).said).toBe('wrong-password');
    expect((await tryPassword(PASSWORD)).said).toBe('signed in');
  });

  it('of a login that does not exist fares no other', async () => {
    for (let i = 0; i < 5; i++) expect((await tryPassword(PASSWORD, 'nobody')).said).toBe('wrong-password');
    expect((await tryPassword(PASSWORD, 'nobody')).said).toBe('wait-before-trying');
    expect((await tryPassword(PASSWORD)).said).toBe('signed in');
  });

  it('guessed many times at once is still guessed five times at most', async () => {
    const guesses = await Promise.all(Array.from({ length: 20 }, (_, i) => tryPassword(`guess ${i}`)));
    expect(guesses.filter(({ said }) => said === 'wrong-password').length).toBeLessThanOrEqual(5);
  });
});

describe('a code to type', () => {
  const pair = async (pairingCode: string) => {
    const { status, body } = await fair.nobody.ask('POST /api/devices/pair', { body: { pairingCode } });
    return status === 201 ? 'paired' : body['code'];
  };
  const newCode = async () =>
    (await fair.organiser.call('POST /api/devices', { body: { name: 'Дарбаза', kind: 'kiosk' } })).pairingCode;

  it('pairs a device once, within ten minutes', async () => {
    const [used, late] = [await newCode(), await newCode()];
    expect(await pair(used)).toBe('paired');
    expect(await pair(used)).toBe('wrong-pairing-code');
    fair.clock.forward(10 * MINUTE + 1_000);
    expect(await pair(late)).toBe('wrong-pairing-code');
  });

  it('right makes the wrong tries before it forgotten', async () => {
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) expect(await pair('12345670')).toBe('wrong-pairing-code');
      expect(await pair(await newCode())).toBe('paired');
    }
  });

  it('cannot be guessed: five wrong ones mean waiting', async () => {
    for (let i = 0; i < 5; i++) expect(await pair(`1234567${i}`)).toBe('wrong-pairing-code');
    expect(await pair('12345679')).toBe('wait-before-trying');
  });

  it('sets a fair up, and cannot be guessed either', async () => {
    const unmade = await TestFair.open({ organised: false });
    const organiser = { name: 'Айгүл', login: 'aigul', password: PASSWORD };
    const guess = (code: string) =>
      unmade.nobody.ask('POST /api/setup', { body: { code, example: 'osh-2017', organiser } });
    const answers = [];
    for (let i = 0; i < 6; i++) answers.push((await guess(`wrong ${i}`)).body['code']);
    await unmade.stop();
    expect(answers).toEqual([...Array<string>(5).fill('wrong-setup-code'), 'wait-before-trying']);
  });
});
