import { isIP } from 'node:net';
import type { Limits } from './names.ts';

const SEQUENCE = 0x30;
/** [0] permittedSubtrees, and the two choices of GeneralName that are used here: [2] dNSName, [7] iPAddress. */
const PERMITTED = 0xa0;
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;

export const NAME_CONSTRAINTS = '2.5.29.30';

/** The value of the name constraints extension (RFC 5280, 4.2.1.10), in DER. */
export const nameConstraints = ({ dns, subnets }: Limits): Buffer => {
  const names = [
    ...dns.map((name) => der(DNS_NAME, Buffer.from(name, 'ascii'))),
    ...subnets.map(({ ip, bits }) => der(IP_ADDRESS, Buffer.concat([bytesOf(ip), maskOf(bytesOf(ip).length, bits)]))),
  ];
  return der(SEQUENCE, der(PERMITTED, Buffer.concat(names.map((name) => der(SEQUENCE, name)))));
};

const der = (tag: number, content: Buffer): Buffer => {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};

const maskOf = (bytes: number, bits: number): Buffer =>
  Buffer.from(Array.from({ length: bytes }, (_, at) => 256 - 2 ** (8 - Math.min(8, Math.max(0, bits - 8 * at)))));

const bytesOf = (ip: string): Buffer => {
  if (isIP(ip) === 4) return Buffer.from(ip.split('.').map(Number));
  const [before = '', after] = ip.split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const zeros = Array<string>(8 - groups(before).length - groups(after).length).fill('0');
  const all = after === undefined ? groups(before) : [...groups(before), ...zeros, ...groups(after)];
  return Buffer.from(all.flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]));
};
