import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PASSWORD, TestFair } from './support/fair.ts';

let fair: TestFair;
const secrets: Record<string, string> = {};

/** Goes through everything that hands out a secret, and keeps what was handed out. */
beforeAll(async () => {
  fair = await TestFair.open({ organised: false });
  const password = 'another long password';
  const organiser = { name: 'Айгүл', login: 'aigul', password };
  const code = fair.running.house.setupCode ?? '';
  const { cookies } = await fair.nobody.ask('POST /api/setup', { body: { code, example: 'osh-2017', organiser } });
  const here = fair.nobody;
  here.headers['cookie'] = `session=${cookies['session']}`;
  const { id, card } = await here.call('POST /api/members', { body: { name: 'Азамат', role: 'desk' } });
  const newCard = (await here.call('POST /api/members/:id/card', { params: { id }, body: {} })).card;
  const secretOf = (url: string) => url.split('#card=')[1] ?? '';
  const desk = await fair.nobody.ask('POST /api/session/card', { body: { secret: secretOf(newCard.url) } });
  const device = await here.call('POST /api/devices', { body: { name: 'Дарбаза', kind: 'board' } });
  const { token } = await fair.nobody.call('POST /api/devices/pair', { body: { pairingCode: device.pairingCode } });
  const params = { id: device.id };
  const again = await here.call('POST /api/devices/:id/pairing-code', { params, body: {} });
  const other = await here.call('POST /api/devices', { body: { name: 'Стол', kind: 'kiosk' } });
  const kiosk = await fair.nobody.call('POST /api/devices/pair', { body: { pairingCode: other.pairingCode } });
  const ticketed = fair.nobody;
  ticketed.headers['authorization'] = `Bearer ${kiosk.token}`;
  const phone = fair.phone();
  await phone.call('POST /api/visitors', { body: { id: uuid() } });
  Object.assign(secrets, {
    password,
    "the organiser's session": cookies['session'],
    "a card's secret": secretOf(card.url),
    "a new card's secret": secretOf(newCard.url),
    "the desk's session": desk.cookies['session'],
    'a pairing code that was used': device.pairingCode,
    'a pairing code that waits': again.pairingCode,
    "a device's token": token,
    "another device's token": kiosk.token,
    'a ticket to the feed': (await ticketed.call('POST /api/feed/ticket')).ticket,
    "a phone's cookie": phone.headers['cookie']?.split('=')[1],
    'the code for setting up': code,
  });
  await fair.nobody.ask('POST /api/session', { body: { login: 'aigul', password: PASSWORD } });
  secrets['a password that was wrong'] = PASSWORD;
});
afterAll(() => fair.stop());

it('no file of the fair holds a secret that was handed out or typed', () => {
  expect(Object.values(secrets).every((secret) => secret.length >= 8)).toBe(true);
  const files = readdirSync(fair.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['fair.db', 'fair.db-wal']));
  for (const { name, parentPath } of files) {
    const bytes = readFileSync(join(parentPath, name));
    const found = Object.keys(secrets).filter((what) => bytes.includes(secrets[what] ?? ''));
    expect({ name, found }).toEqual({ name, found: [] });
  }
});

it('the kept replies and the journal hold no secret either', () => {
  const kept = JSON.stringify([fair.sql('SELECT * FROM replies'), fair.sql('SELECT * FROM journal')]);
  expect(kept.length).toBeGreaterThan(1_000);
  expect(Object.keys(secrets).filter((what) => kept.includes(secrets[what] ?? ''))).toEqual([]);
});

it('a password lies there as argon2id with at least 19 MiB and two passes', () => {
  const hashes = fair.sql<{ password_hash: string }>('SELECT password_hash FROM members WHERE login IS NOT NULL');
  expect(hashes).toHaveLength(1);
  const [, m = '', t = ''] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(hashes[0]?.password_hash ?? '') ?? [];
  expect([Number(m) >= 19 * 1024, Number(t) >= 2]).toEqual([true, true]);
});

it('a secret of full strength is never the same twice, and has 256 bits', () => {
  const long = Object.entries(secrets).filter(([what]) => /session|card|token|ticket/.test(what));
  expect(new Set(long.map(([, secret]) => secret)).size).toBe(7);
  for (const [what, secret] of long) expect([what, Buffer.from(secret, 'base64url').length]).toEqual([what, 32]);
});

it('the code for setting up is worth nothing once the fair is made', async () => {
  const organiser = { name: 'Бакыт', login: 'bakyt', password: 'yet another password' };
  const body = { code: secrets['the code for setting up'], example: 'osh-2017', organiser };
  expect((await fair.nobody.ask('POST /api/setup', { body })).body).toMatchObject({ code: 'already-set-up' });
});
