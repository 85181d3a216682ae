import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeAuthority, makeLeaf } from '../server/certificates/authority.ts';
import { namesOfMachine } from '../server/certificates/names.ts';
import { Clock, TestFair } from './support/fair.ts';

const DAY = 86_400_000;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jarmanke-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the doctor says of the folder: its lines by their subject, and whether the fair may open. */
const doctor = async (env: NodeJS.ProcessEnv = {}): Promise<{ code: number; said: Record<string, string> }> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/commands/jarmanke.ts', 'doctor'], {
    env: { PATH: process.env['PATH'], JARMANKE_DATA: folder, PORT: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
  const [code] = (await once(child, 'close')) as [number];
  const lines = out.trim().split('\n');
  expect(lines.filter((line) => !/^(ok {2}|look|bad ) {2}[a-z]/.test(line))).toEqual([]);
  return { code, said: Object.fromEntries(lines.map((line) => [/^\w+\s+([\w ]+):/.exec(line)?.[1], line])) };
};

/** A certificate of the organiser's own for this machine, which ends when its root does. */
const certificateOn = async (day: Date, names = namesOfMachine()): Promise<NodeJS.ProcessEnv> => {
  const leaf = await makeLeaf(await makeAuthority(names, day), names, day);
  writeFileSync(join(folder, 'own.crt'), leaf.certificate);
  writeFileSync(join(folder, 'own.key'), leaf.key);
  return { JARMANKE_TLS_CERT: join(folder, 'own.crt'), JARMANKE_TLS_KEY: join(folder, 'own.key') };
};

describe('jarmanke doctor', () => {
  test('finds a fair that is ready in order, while it is served', async () => {
    const fair = await TestFair.open({ folder, tls: true, env: { HOST: '0.0.0.0' } });
    await fair.badges(30);
    const { port } = new URL(fair.address);
    const { code, said } = await doctor({ PORT: port, JARMANKE_PUBLIC_URL: fair.address });
    await fair.stop(true);
    expect(said['server']).toBe(`ok    server: runs on port ${port}`);
    expect(said['address']).toBe(`ok    address: the fair answers at ${fair.address}`);
    expect(said['certificate']).toMatch(/^ok .* good for this computer until \d{4}-\d\d-\d\d$/);
    expect(said['printer sheets']).toBe('ok    printer sheets: 30 badges were made to be printed');
    expect(said['backups']).toMatch(
      /^look .*backups, on the fair's own disk, not encrypted, none yet — set JARMANKE_BACKUP_DIR/,
    );
    for (const subject of ['free space', 'fsync', 'clock', 'network']) expect(said[subject]).toMatch(/^ok /);
    expect([code, said['disk']?.slice(0, 3)]).toEqual(said['disk']?.startsWith('bad') ? [1, 'bad'] : [0, 'ok ']);
  });

  test('looks at an empty folder without a server, and says what comes next', async () => {
    const { said } = await doctor();
    expect(said['server']).toBe('ok    server: does not run');
    expect(said['address']).toMatch(/^look .* — set JARMANKE_PUBLIC_URL, such as http:/);
    expect(said['certificate']).toMatch(/^look .* — start with --tls/);
    expect(said['printer sheets']).toMatch(/^look .*there is no fair yet/);
  });

  test('is not content with a clock that is behind the fair’s last entry', async () => {
    const clock = new Clock();
    clock.forward(2 * 3_600_000);
    clock.set(new Date(Date.now() + 2 * 3_600_000).toISOString());
    await (await TestFair.open({ folder, now: clock.read })).stop(true);
    const { code, said } = await doctor();
    expect(said['clock']).toMatch(/^bad .* before the fair’s last entry .* — set the clock/);
    expect(code).toBe(1);
  });

  test('is not content where nothing answers at the address that is printed on paper', async () => {
    const fair = await TestFair.open({ folder, env: { HOST: '0.0.0.0' } });
    const { port } = new URL(fair.address);
    const { code, said } = await doctor({ PORT: port, JARMANKE_PUBLIC_URL: 'http://127.0.0.1:1' });
    await fair.stop(true);
    expect(said['address']).toMatch(/^bad .*nothing answers at http:\/\/127\.0\.0\.1:1 \(.*ECONNREFUSED.*\) — /);
    expect(code).toBe(1);
  });

  test('wants a certificate to outlive the fair by two weeks', async () => {
    const good = await doctor(await certificateOn(new Date(Date.now() - 300 * DAY)));
    expect(good.said['certificate']).toMatch(/^ok /);
    const soon = await doctor(await certificateOn(new Date(Date.now() - 385 * DAY)));
    expect(soon.said['certificate']).toMatch(/^look .*within 14 days of the fair — /);
    const over = await doctor(await certificateOn(new Date(Date.now() - 400 * DAY)));
    expect(over.said['certificate']).toMatch(/^bad .*ended on \d{4}-\d\d-\d\d — /);
    expect(over.code).toBe(1);
  });

  test('sees that the fair’s certificate does not cover the address that the computer has now', async () => {
    const names = { dns: ['localhost'], ips: ['127.0.0.1', '10.20.30.40'] };
    await (await TestFair.open({ folder, tls: true, names: () => names })).stop(true);
    const { said } = await doctor({ HOST: '192.168.7.7' });
    expect(said['certificate']).toMatch(/^bad .*does not cover 192\.168\.7\.7 — start with --tls/);
    expect((await doctor({ HOST: '10.20.30.40' })).said['certificate']).toMatch(/^ok /);
  });

  test('says which setting is wrong, and which file is', async () => {
    const wrong = await doctor({ PORT: 'eighty' });
    expect([wrong.code, wrong.said['settings']]).toEqual([1, expect.stringMatching(/^bad .*PORT must be a number/)]);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'fair.db'), 'this is no database at all, but long enough to be read as one'.repeat(20));
    const torn = await doctor();
    expect([torn.code, torn.said['fair']]).toEqual([1, expect.stringMatching(/^bad .*cannot be read .* — .*restore/)]);
  });
});
