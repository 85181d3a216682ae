import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';

/** The ports that are listened on. */
export type Doors = { http: number | null; https: number | null };
/** One way to reach the fair. */
export type Address = { url: string; secure: boolean; by: 'number' | 'name' };

/** Networks inside this machine, which no phone is on, come last. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|zt|tailscale)/;

/** A network that this machine is on: its own IPv4 address there, and its IPv6 addresses that need no zone. */
export type Face = { ipv4: string; ipv6: string[] };

/** The networks of this machine, those with phones first. */
export const faces = (): Face[] =>
  Object.entries(networkInterfaces())
    .sort(([a], [b]) => Number(VIRTUAL.test(a)) - Number(VIRTUAL.test(b)))
    .flatMap(([, all = []]) => {
      const outward = all.filter(({ internal }) => !internal);
      const ipv6 = outward.filter(({ family, address }) => family === 'IPv6' && !/^fe[89ab]/i.test(address));
      const ipv4 = outward.filter(({ family }) => family === 'IPv4');
      return ipv4.map(({ address }) => ({ ipv4: address, ipv6: ipv6.map((each) => each.address) }));
    });

export const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';

/** The addresses that a server which listens on this host is reached at from other machines; this machine alone where there is no network. */
export const numbersOf = (host: string): string[] => {
  if (!isEverywhere(host)) return [host];
  const found = faces().flatMap(({ ipv4, ipv6 }) => (host === '::' ? [ipv4, ...ipv6] : [ipv4]));
  return found.length > 0 ? found : ['127.0.0.1'];
};

/** Every address of the fair: plain http first, numbers before the name that not every phone understands. */
export const addressesOf = (host: string, doors: Doors, localName: string | null): Address[] => {
  const numbers = numbersOf(host).map((name) => ({ name, by: 'number' as const }));
  const all = [...numbers, ...(localName ? [{ name: localName, by: 'name' as const }] : [])];
  const through = (scheme: 'http' | 'https', port: number | null): Address[] =>
    port === null
      ? []
      : all.map(({ name, by }) => ({ url: urlOf(scheme, name, port), secure: scheme === 'https', by }));
  return [...through('http', doors.http), ...through('https', doors.https)];
};

export const urlOf = (scheme: 'http' | 'https', host: string, port: number): string =>
  new URL(`${scheme}://${isIPv6(host) ? `[${host}]` : host}:${port}`).origin;
