import multicastDns from 'multicast-dns';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Face } from '../server/addresses.ts';
import { LocalName } from '../server/local-name.ts';

/** A port of its own, so that nothing else on this machine or its network answers. */
const PORT = 20_000 + (process.pid % 10_000);
const NAMES = ['jarmanke.local', 'jarmanke-2.local'];

const open: { close(): Promise<void> | void }[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const each of open.splice(0)) await each.close();
});

/** A machine that is found at an address; each has the loopback network to itself and to the others. */
const machine = (faces: () => Face[], troubles: string[] = []): LocalName => {
  const name = new LocalName({ faces, port: PORT, onTrouble: ({ message }) => troubles.push(message) });
  open.push(name);
  return name;
};
const at = (ipv4: string) => () => [{ ipv4, ipv6: [] }];

/** A phone asks for a name, until it hears that it is found at an address. */
const isFoundAt = (name: string, ip: string): Promise<void> => {
  const phone = multicastDns({ interface: '127.0.0.9', bind: '0.0.0.0', port: PORT });
  open.push({ close: () => new Promise<void>((gone) => phone.destroy(() => gone())) });
  return new Promise((resolve) => {
    phone.on('response', ({ answers }) => {
      const told = answers.filter((answer) => answer.name.toLowerCase() === name.toLowerCase() && answer.type === 'A');
      if (told.some((answer) => (answer as { data: unknown }).data === ip)) resolve();
    });
    phone.query(name, 'A');
  });
};

describe('the fair’s name on the local network', () => {
  test('leads to the address of the machine, in capitals too', async () => {
    expect(await machine(at('127.0.0.1')).take(NAMES)).toBe('jarmanke.local');
    await isFoundAt('Jarmanke.local', '127.0.0.1');
  });

  test('is another one where another machine has it', async () => {
    expect(await machine(at('127.0.0.1')).take(NAMES)).toBe('jarmanke.local');
    const second = machine(at('127.0.0.2'));
    expect(await second.take(NAMES)).toBe('jarmanke-2.local');
    await isFoundAt('jarmanke-2.local', '127.0.0.2');
    expect(await machine(at('127.0.0.3')).take(NAMES)).toBeNull();
  });

  test('is the same for a second server on the same machine', async () => {
    expect(await machine(at('127.0.0.1')).take(NAMES)).toBe('jarmanke.local');
    expect(await machine(at('127.0.0.1')).take(NAMES)).toBe('jarmanke.local');
  });

  test('follows the machine to its new address', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let ip = '127.0.0.1';
    await machine(() => at(ip)()).take(NAMES);
    ip = '127.0.0.4';
    vi.advanceTimersByTime(10_000);
    await isFoundAt('jarmanke.local', '127.0.0.4');
  });

  test('is missing where no network carries it, which is told once and stops nothing', async () => {
    const troubles: string[] = [];
    expect(await machine(at('203.0.113.5'), troubles).take(NAMES)).toBeNull();
    expect(troubles).toHaveLength(1);
    expect(await machine(() => []).take(NAMES)).toBeNull();
  });
});
