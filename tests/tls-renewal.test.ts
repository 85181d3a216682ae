import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeAuthority, makeLeaf } from '../server/certificates/authority.ts';
import type { MachineNames } from '../server/certificates/names.ts';
import type { StartOptions } from '../server/main.ts';
import { LOGIN, PASSWORD, TestFair } from './support/fair.ts';
import { fetchFrom, handshake } from './support/tls.ts';

const BEFORE: MachineNames = { dns: ['localhost'], ips: ['127.0.0.1', '192.168.1.10'] };
const AFTER: MachineNames = { dns: ['localhost'], ips: ['127.0.0.1', '192.168.1.99'] };
const organiser = { JARMANKE_ORGANISER_LOGIN: LOGIN, JARMANKE_ORGANISER_PASSWORD: PASSWORD };
const signIn = { method: 'POST', body: { login: LOGIN, password: PASSWORD } };

let folder: string;
let fair: TestFair | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jarmanke-'));
});
afterEach(async () => {
  await fair?.stop();
  fair = null;
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the fair in the folder again, on a machine that is found there; the password comes from `env` or nowhere. */
const open = async (
  names: MachineNames,
  { env = {}, ...options }: StartOptions & { env?: NodeJS.ProcessEnv } = {},
): Promise<TestFair> => {
  await fair?.stop(true);
  fair = null;
  fair = await TestFair.open({ folder, tls: true, names: () => names, organised: false, env, ...options });
  return fair;
};

/** What a device that trusts the root of `by` sees when it calls the fair at an address. */
const seenAt = async (ip: string, root = rootOf()) => {
  const { fault, shown } = await handshake(fair!.running.house.tlsPort()!, { ca: root, name: ip });
  return fault ?? shown!.fingerprint256;
};
const rootOf = (): string => fair!.running.house.certificates!.root.pem;
const onDisk = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, 'tls')).map((name) => [name, readFileSync(join(folder, 'tls', name), 'utf8')]),
  );
const here = (path: string): string => `http://127.0.0.1:${new URL(fair!.address).port}${path}`;

describe('an address that changed', () => {
  test('brings a new certificate of the same root, with the password', async () => {
    await open(BEFORE, { env: organiser });
    const root = rootOf();
    const first = await seenAt('192.168.1.10');
    expect(await seenAt('192.168.1.99')).toMatch(/does not match/);
    await open(AFTER, { env: organiser });
    expect(rootOf()).toBe(root);
    const second = await seenAt('192.168.1.99', root);
    expect(second).toMatch(/^[0-9A-F:]{95}$/);
    expect(second).not.toBe(first);
  });

  test('that did not change needs no password and brings the same certificate', async () => {
    await open(BEFORE, { env: organiser });
    const [first, kept] = [await seenAt('192.168.1.10'), onDisk()];
    await open(BEFORE);
    expect(await seenAt('192.168.1.10')).toBe(first);
    expect(onDisk()).toEqual(kept);
  });

  test('without the password leaves the old certificate until the organiser signs in, and then no restart is needed', async () => {
    await open(BEFORE, { env: organiser });
    await open(AFTER);
    expect(fair!.running.house.certificates!.missing).toEqual(['192.168.1.99']);
    expect(await seenAt('127.0.0.1')).toMatch(/^[0-9A-F:]{95}$/);
    expect(await seenAt('192.168.1.99')).toMatch(/does not match/);
    expect(
      (await fetchFrom(here('/api/session'), { ...signIn, body: { login: LOGIN, password: 'a wrong one' } })).status,
    ).toBe(401);
    expect(await seenAt('192.168.1.99')).toMatch(/does not match/);
    expect((await fetchFrom(here('/api/session'), signIn)).status).toBe(200);
    expect(await seenAt('192.168.1.99')).toMatch(/^[0-9A-F:]{95}$/);
  });

  test('with a password that is not the one: one line, and nothing is lost', async () => {
    await open(BEFORE, { env: organiser });
    const [root, kept] = [rootOf(), onDisk()];
    const wrong = { ...organiser, JARMANKE_ORGANISER_PASSWORD: 'not the password' };
    const refusal = await open(AFTER, { env: wrong }).catch((error: Error) => error.message);
    expect(refusal).toMatch(/^JARMANKE_ORGANISER_PASSWORD does not open the key .* Nothing was changed: [^\n]*$/);
    expect(onDisk()).toEqual(kept);
    await open(AFTER, { env: organiser });
    expect(rootOf()).toBe(root);
  });

  test('asks at the terminal until the password fits', async () => {
    await open(BEFORE, { env: organiser });
    const root = rootOf();
    const typed = ['a wrong one', 'another one', PASSWORD];
    const asked: boolean[] = [];
    await open(AFTER, {
      askPassword: async (again) => {
        asked.push(again);
        return typed.shift() ?? null;
      },
    });
    expect(asked).toEqual([false, true, true]);
    expect(await seenAt('192.168.1.99', root)).toMatch(/^[0-9A-F:]{95}$/);
  });

  test('and a certificate that was lost are mended alike: the root stays', async () => {
    await open(BEFORE, { env: organiser });
    const root = rootOf();
    rmSync(join(folder, 'tls', 'leaf.json'));
    expect(await open(BEFORE).catch((error: Error) => error.message)).toMatch(/^--tls needs the organiser’s password/);
    await open(BEFORE, { env: organiser });
    expect(rootOf()).toBe(root);
  });
});

describe('the first start', () => {
  test('before the fair is set up keeps nothing; the password of the wizard keeps the root that was shown', async () => {
    await open(BEFORE);
    const { pem } = fair!.running.house.certificates!.root;
    expect(readdirSync(folder)).not.toContain('tls');
    const code = fair!.running.house.setupCode;
    const body = { code, example: 'osh-2017', organiser: { name: 'Айгүл', login: LOGIN, password: PASSWORD } };
    expect((await fetchFrom(here('/api/setup'), { method: 'POST', body })).status).toBe(201);
    expect(Object.keys(onDisk()).sort()).toEqual(['authority.json', 'leaf.json']);
    await open(AFTER, { env: organiser });
    expect(rootOf()).toBe(pem);
  });

  test('of a fair that was set up without TLS says in one line what it needs, and takes no other password', async () => {
    await open(BEFORE, { env: organiser, tls: false });
    expect(await open(BEFORE).catch((error: Error) => error.message)).toMatch(
      /^--tls needs the organiser’s password once[^\n]*$/,
    );
    const typed = ['not the organiser’s', PASSWORD];
    await open(BEFORE, { askPassword: async () => typed.shift() ?? null });
    expect(typed).toEqual([]);
    await open(AFTER, { env: organiser });
    expect(await seenAt('192.168.1.99')).toMatch(/^[0-9A-F:]{95}$/);
  });
});

describe('a certificate of the organiser’s own', () => {
  const paths = async () => {
    const authority = await makeAuthority(BEFORE, new Date());
    const leaf = await makeLeaf(authority, BEFORE, new Date());
    writeFileSync(join(folder, 'own.crt'), leaf.certificate);
    writeFileSync(join(folder, 'own.key'), leaf.key);
    const env = { JARMANKE_TLS_CERT: join(folder, 'own.crt'), JARMANKE_TLS_KEY: join(folder, 'own.key') };
    return { root: authority.certificate, env };
  };

  test('serves https alone on PORT', async () => {
    const { root, env } = await paths();
    await open(BEFORE, { env, tls: false });
    expect(fair!.address).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetchFrom(`${fair!.address}/api/health`, { ca: root })).status).toBe(200);
    expect(fair!.running.house.certificates).toBeNull();
    const { root: offered, port } = JSON.parse((await fetchFrom(`${fair!.address}/api/tls`, { ca: root })).body);
    expect([offered, port]).toEqual([null, Number(new URL(fair!.address).port)]);
  });

  test('with --tls serves https beside plain http', async () => {
    const { root, env } = await paths();
    await open(BEFORE, { env });
    const port = fair!.running.house.tlsPort();
    expect((await fetchFrom(`https://127.0.0.1:${port}/api/health`, { ca: root })).status).toBe(200);
    expect((await fetchFrom(here('/api/health'))).status).toBe(200);
    expect((await fetchFrom(here('/install/root.crt'))).status).toBe(404);
  });
});
