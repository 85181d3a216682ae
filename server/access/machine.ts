import { networkInterfaces } from 'node:os';

const addresses = () => Object.values(networkInterfaces()).flatMap((all) => all ?? []);

/** Whether a connection comes from this machine: over loopback, or to one of its own addresses, which leaves it no more. */
export const isThisMachine = (ip: string): boolean => {
  const plain = ip.replace(/^::ffff:/, '');
  return /^127\./.test(plain) || plain === '::1' || addresses().some(({ address }) => address === plain);
};
