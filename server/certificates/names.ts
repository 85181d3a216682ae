import { hostname, networkInterfaces } from 'node:os';
import { BlockList, isIP } from 'node:net';

/** The names and addresses under which a machine is found. */
export type MachineNames = { dns: string[]; ips: string[] };

/** Names that multicast DNS may give this fair: the first that no other machine answers for. */
export const LOCAL_NAMES = ['jarmanke.local', ...[2, 3, 4, 5].map((n) => `jarmanke-${n}.local`)];

/** Every name and address of this machine, as they are now. */
export const namesOfMachine = (): MachineNames => {
  const host = hostname().toLowerCase();
  const own = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(host) ? [host, ...(host.includes('.') ? [] : [`${host}.local`])] : [];
  const ips = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address));
  return {
    dns: unique(['localhost', ...LOCAL_NAMES, ...own]),
    ips: unique(['127.0.0.1', '::1', ...ips.map((ip) => ip.split('%')[0]!)]),
  };
};

const unique = (all: string[]): string[] => [...new Set(all)];

/** What the fair's authority may ever vouch for: names without a dot in front mean themselves and everything below. */
export type Limits = { dns: string[]; subnets: { ip: string; bits: number }[] };

/** The networks that nobody else on earth can be reached in (RFC 1918, 3927, 4193, 4291). */
const PRIVATE = [
  { ip: '10.0.0.0', bits: 8 },
  { ip: '172.16.0.0', bits: 12 },
  { ip: '192.168.0.0', bits: 16 },
  { ip: '169.254.0.0', bits: 16 },
  { ip: '127.0.0.0', bits: 8 },
  { ip: 'fc00::', bits: 7 },
  { ip: 'fe80::', bits: 10 },
  { ip: '::1', bits: 128 },
];

/**
 * The limits of an authority made on a machine with these names: private networks, `.local`, and the machine itself.
 * A machine that stands at a public IPv4 address may be vouched for there, and nobody else is.
 */
export const limitsFor = ({ dns, ips }: MachineNames): Limits => {
  const own = ips.filter((ip) => isIP(ip) === 4 && !isWithin(PRIVATE, ip)).map((ip) => ({ ip, bits: 32 }));
  return {
    dns: unique(['local', 'localhost', ...dns.filter((name) => !name.endsWith('.local'))]),
    subnets: [...PRIVATE, ...own],
  };
};

const isWithin = (subnets: Limits['subnets'], ip: string): boolean => {
  const list = new BlockList();
  const family = (of: string) => (isIP(of) === 6 ? 'ipv6' : 'ipv4');
  for (const subnet of subnets) list.addSubnet(subnet.ip, subnet.bits, family(subnet.ip));
  return list.check(ip, family(ip));
};

/** Those of a machine's names that lie within the limits. */
export const within = ({ dns, subnets }: Limits, names: MachineNames): MachineNames => ({
  dns: names.dns.filter((name) => dns.some((allowed) => name === allowed || name.endsWith(`.${allowed}`))),
  ips: names.ips.filter((ip) => isWithin(subnets, ip)),
});
