import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouldNotRun, wishRoot } from './trial.ts';

const NET = '10.77.13';

const run = (command: string, ...words: string[]): void => {
  const { status, stderr, error } = spawnSync(command, words, { encoding: 'utf8' });
  if (error) throw new CouldNotRun(`there is no ${command} on this machine`);
  if (status !== 0) throw new CouldNotRun(`${command} ${words.join(' ')}: ${stderr.trim()}`);
};
const ip = (words: string): void => run('ip', ...words.split(' '));

/** What happens between a device and the server, as rules of nftables in the device's own network. */
export const TROUBLES = {
  'nothing passes': ['input drop', 'output drop'],
  'calls arrive, answers do not': ['input drop'],
  'one packet in five is lost': ['input numgen random mod 100 < 20 drop', 'output numgen random mod 100 < 20 drop'],
} as const;

/** Takes away what a trial that was killed left: its address would lead nowhere. */
const clearAway = (): void => {
  const { stdout } = spawnSync('ip', ['-o', 'link', 'show', 'type', 'bridge'], { encoding: 'utf8' });
  for (const [, bridge] of stdout.matchAll(/\b(jar\d+):/g)) spawnSync('ip', ['link', 'del', bridge!]);
};

/** A square as a network of its own: the server's machine and devices, each in a namespace, on one bridge. */
export class Square {
  readonly #name = `jar${process.pid}`;
  readonly #folder = mkdtempSync(join(tmpdir(), 'jarmanke-square-'));
  readonly devices: readonly string[];
  /** Where devices reach the server. */
  readonly serverAt = `${NET}.1`;

  constructor(devices: number) {
    wishRoot('a network of its own');
    if (spawnSync('nft', ['--version']).error)
      throw new CouldNotRun('there is no nft on this machine (Debian: nftables)');
    clearAway();
    this.devices = Array.from({ length: devices }, (_, i) => `${this.#name}d${i}`);
    ip(`link add ${this.#name} type bridge`);
    ip(`addr add ${this.serverAt}/24 dev ${this.#name}`);
    ip(`link set ${this.#name} up`);
    this.devices.forEach((device, i) => this.#join(device, i));
  }

  /** A program that runs its arguments in the network of a device. */
  wrapper(device: string, program: string): string {
    const file = join(this.#folder, device);
    writeFileSync(file, `#!/bin/sh\nexec ip netns exec ${device} ${program} "$@"\n`, { mode: 0o755 });
    return file;
  }

  trouble(device: string, rules: readonly string[]): void {
    this.heal(device);
    this.#nft(device, 'add table inet trouble');
    for (const hook of ['input', 'output'])
      this.#nft(device, `add chain inet trouble ${hook} { type filter hook ${hook} priority 0 ; }`);
    for (const rule of rules) {
      const [hook = '', ...what] = rule.split(' ');
      // The browser and what drives it talk over the loopback of this network.
      this.#nft(device, `add rule inet trouble ${hook} ip saddr ${NET}.0/24 ip daddr ${NET}.0/24 ${what.join(' ')}`);
    }
  }

  heal(device: string): void {
    spawnSync('ip', ['netns', 'exec', device, 'nft', 'flush', 'ruleset']);
  }

  close(): void {
    for (const device of this.devices) spawnSync('ip', ['netns', 'del', device]);
    spawnSync('ip', ['link', 'del', this.#name]);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #join(device: string, i: number): void {
    ip(`netns add ${device}`);
    ip(`link add ${device}v type veth peer name eth0 netns ${device}`);
    ip(`link set ${device}v master ${this.#name}`);
    ip(`link set ${device}v up`);
    ip(`netns exec ${device} ip addr add ${NET}.${i + 10}/24 dev eth0`);
    ip(`netns exec ${device} ip link set eth0 up`);
    ip(`netns exec ${device} ip link set lo up`);
  }

  #nft(device: string, words: string): void {
    run('ip', 'netns', 'exec', device, 'nft', ...words.split(' '));
  }
}
