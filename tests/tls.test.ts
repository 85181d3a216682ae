import { X509Certificate } from 'node:crypto';
import { statSync, readFileSync, readdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeLeaf } from '../server/certificates/authority.ts';
import { readAuthority } from '../server/certificates/folder.ts';
import { unlockKey } from '../server/certificates/locked-key.ts';
import { namesOfMachine } from '../server/certificates/names.ts';
import { LOGIN, PASSWORD, TestFair } from './support/fair.ts';
import { Caller } from './support/caller.ts';
import { Listener } from './support/listener.ts';
import type { StaffMessage } from '../shared/feed.ts';
import { fetchFrom, handshake } from './support/tls.ts';

let fair: TestFair;
let http: string;
let https: string;
let root: string;
let stolenKey: Buffer;
const signIn = { method: 'POST', body: { login: LOGIN, password: PASSWORD } };
const DAY = 86_400_000;

beforeAll(async () => {
  fair = await TestFair.open({ tls: true, env: { HOST: '0.0.0.0' } });
  http = `http://127.0.0.1:${new URL(fair.address).port}`;
  https = `https://127.0.0.1:${fair.running.house.tlsPort()}`;
  root = (await fetchFrom(`${http}/install/root.crt`)).body;
  const authority = readAuthority(join(fair.folder, 'tls'))!;
  stolenKey = (await unlockKey(authority.key, PASSWORD, authority.certificate))!;
});
afterAll(() => fair.stop());

describe('https beside plain http', () => {
  test('a device that trusts the root opens the fair at every address and name of this machine', async () => {
    const ipv4 = Object.values(networkInterfaces()).flatMap((all) => all!.filter(({ family }) => family === 'IPv4'));
    const port = fair.running.house.tlsPort()!;
    for (const { address } of ipv4)
      expect((await fetchFrom(`https://${address}:${port}/api/fair`, { ca: root })).status).toBe(200);
    for (const name of ['localhost', 'jarmanke.local', 'jarmanke-3.local', ...namesOfMachine().dns])
      expect([name, (await handshake(port, { ca: root, name })).fault]).toEqual([name, null]);
    const { shown } = await handshake(port, { ca: root, name: 'localhost' });
    for (const ip of namesOfMachine().ips) expect(shown!.checkIP(ip)).toBe(ip);
  });

  test('a device that does not trust the root is not let into it', async () => {
    await expect(fetchFrom(`${https}/api/fair`)).rejects.toThrow(/self-signed|unable to|verify/);
  });

  test('the certificate ends within 397 days, the root years later', async () => {
    const { shown } = await handshake(fair.running.house.tlsPort()!, { ca: root, name: 'localhost' });
    const lasts = Date.parse(shown!.validTo) - Date.parse(shown!.validFrom);
    expect(lasts).toBeLessThanOrEqual(397 * DAY);
    expect(lasts).toBeGreaterThan(300 * DAY);
    expect(Date.parse(new X509Certificate(root).validTo)).toBeGreaterThan(Date.now() + 3 * 365 * DAY);
  });

  test.each(['example.org', 'www.gov.kg', 'localhost.evil.example', 'notlocal'])(
    'the root cannot vouch for the public name %s, even if its key is stolen',
    async (name) => expect(await vouchedFor({ dns: [name], ips: [] }, name)).toBe('permitted subtree violation'),
  );
  test.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2001:4860:4860::8888'])(
    'nor for the public address %s',
    async (ip) => expect(await vouchedFor({ dns: [], ips: [ip] }, ip)).toBe('permitted subtree violation'),
  );
  test.each(['10.200.3.4', '172.31.255.9', '192.168.43.1', '169.254.7.7', 'fd12:3456::1'])(
    'but it can for %s, where the fair may stand tomorrow',
    async (ip) => expect(await vouchedFor({ dns: [], ips: [ip] }, ip)).toBeNull(),
  );

  test('the root’s key lies on the disk only under the password, and what is secret is for the owner alone', async () => {
    const folder = join(fair.folder, 'tls');
    for (const name of readdirSync(folder))
      expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
    const authority = readAuthority(folder)!;
    expect(await unlockKey(authority.key, `${PASSWORD}!`, authority.certificate)).toBeNull();
    for (const name of readdirSync(fair.folder, { recursive: true }) as string[]) {
      const path = join(fair.folder, name);
      const bytes = statSync(path).isFile() ? readFileSync(path) : Buffer.alloc(0);
      // The last bytes of PKCS #8 are the public key; the secret number stands before.
      for (const form of ['base64', 'hex', 'latin1'] as const)
        expect([name, bytes.includes(stolenKey.subarray(36, 66).toString(form), 0, 'latin1')]).toEqual([name, false]);
    }
  });

  test('a session is a Secure, __Host- cookie over https and a plain one over http, each good at its own door', async () => {
    const secret = (await fair.organiser.call('POST /api/members', { body: { name: 'Азамат', role: 'desk' } })).card
      .url;
    const card = { method: 'POST', body: { secret: secret.split('#card=')[1] } };
    const secure = await fetchFrom(`${https}/api/session/card`, { ca: root, ...card });
    const plain = await fetchFrom(`${http}/api/session/card`, card);
    const [overTls, overHttp] = [secure, plain].map(({ headers }) => headers['set-cookie']![0]!);
    expect(overTls).toMatch(/^__Host-session=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(overHttp).toMatch(/^session=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    const cookies = [overTls, overHttp].map((set) => set!.split(';')[0]!);
    const asked = async (door: string, cookie: string) =>
      (await fetchFrom(`${door}/api/session`, { ca: root, headers: { cookie } })).status;
    expect(await asked(https, cookies[0]!)).toBe(200);
    expect(await asked(http, cookies[1]!)).toBe(200);
    expect(await asked(https, cookies[1]!)).toBe(401);
    expect(await asked(http, cookies[0]!)).toBe(401);
  });

  test('a phone’s cookie over https does not stand in the way of the one over http', async () => {
    const cookieOf = async (door: string) => (await fetchFrom(`${door}/`, { ca: root })).headers['set-cookie']![0]!;
    expect(await cookieOf(https)).toMatch(/^__Host-phone=.*; Secure/);
    expect(await cookieOf(http)).toMatch(/^phone=(?!.*Secure)/);
  });

  test('a password is taken over https from anywhere, and over plain http from this machine alone', async () => {
    const status = async (url: string) => (await fetchFrom(`${url}/api/session`, { ca: root, ...signIn })).status;
    expect(await status(https)).toBe(200);
    expect(await status(http)).toBe(200);
    const elsewhere = await fair.running.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: signIn.body,
      remoteAddress: '192.168.1.77',
    });
    expect([elsewhere.statusCode, elsewhere.json<{ code: string }>().code]).toEqual([403, 'needs-https']);
  });

  test('what comes from a page of the other door, or of another site, is refused at both', async () => {
    const from = async (door: string, origin: string) =>
      (await fetchFrom(`${door}/api/session`, { ca: root, ...signIn, headers: { origin } })).status;
    expect(await from(https, https)).toBe(200);
    expect(await from(http, http)).toBe(200);
    expect(await from(https, http)).toBe(403);
    expect(await from(http, https)).toBe(403);
    expect(await from(https, 'https://evil.example')).toBe(403);
  });

  test('a page keeps apart from other windows over https; over http nothing is promised that browsers would not keep', async () => {
    const headersAt = async (door: string) => (await fetchFrom(`${door}/api/fair`, { ca: root })).headers;
    expect((await headersAt(https))['cross-origin-opener-policy']).toBe('same-origin');
    expect((await headersAt(http))['cross-origin-opener-policy']).toBeUndefined();
    for (const door of [https, http]) {
      expect((await headersAt(door))['strict-transport-security']).toBeUndefined();
      expect((await headersAt(door))['content-security-policy']).toContain("default-src 'none'");
    }
  });

  test('the live feed is open at both doors, with the cookie of each, and tells both the same', async () => {
    const { url } = (await fair.organiser.call('POST /api/members', { body: { name: 'Нурлан', role: 'organiser' } }))
      .card;
    const card = { method: 'POST', body: { secret: url.split('#card=')[1] } };
    const listeners = await Promise.all(
      [http, https].map(async (door) => {
        const { headers } = await fetchFrom(`${door}/api/session/card`, { ca: root, ...card });
        const listener = new Listener<StaffMessage>(() => undefined);
        const cookie = headers['set-cookie']![0]!.split(';')[0]!;
        const member = new Caller(fair.running.app, { cookie, origin: door });
        await listener.openOverNetwork(door, member, 'staff', { ca: root });
        await listener.until(() => listener.fair !== null);
        return listener;
      }),
    );
    await fair.badges(1);
    for (const listener of listeners) await listener.until(() => listener.seqs.length > 0);
    expect(listeners[0]!.raw.at(-1)).toBe(listeners[1]!.raw.at(-1));
    const foreign = new Caller(fair.running.app, { origin: 'https://evil.example' });
    const stranger = new Listener<StaffMessage>(() => undefined);
    await expect(stranger.openOverNetwork(https, foreign, 'public', { ca: root })).rejects.toThrow('403');
    for (const listener of listeners) listener.cut();
  });

  test('what is no http at all is answered at the second door as at the first', async () => {
    const headers = { filler: 'x'.repeat(20_000) };
    const [first, second] = await Promise.all([
      fetchFrom(`${http}/api/fair`, { headers }),
      fetchFrom(`${https}/api/fair`, { ca: root, headers }),
    ]);
    expect([first.status, second.status]).toEqual([431, 431]);
    expect(second.body).toBe(first.body);
    expect(JSON.parse(second.body)).toMatchObject({ code: 'bad-request' });
  });
});

/** What a device that trusts the root says of a certificate that the stolen key made for a name; null where it takes it. */
const vouchedFor = async (names: { dns: string[]; ips: string[] }, name: string): Promise<string | null> => {
  const authority = readAuthority(join(fair.folder, 'tls'))!;
  const everything = {
    dns: names.dns,
    subnets: [
      { ip: '0.0.0.0', bits: 0 },
      { ip: '::', bits: 0 },
    ],
  };
  const leaf = await makeLeaf({ ...authority, key: stolenKey, limits: everything }, names, new Date());
  const server = createServer({ cert: leaf.certificate, key: leaf.key }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { fault } = await handshake((server.address() as AddressInfo).port, { ca: root, name });
  server.close();
  return fault;
};
