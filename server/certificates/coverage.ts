import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';

/** Whether a certificate (PEM) is good for a host name or address. */
export const isGoodFor = (certificate: string | Buffer, host: string): boolean => {
  const read = new X509Certificate(certificate);
  const plain = host.replace(/^\[|\]$/g, '');
  return (isIP(plain) ? read.checkIP(plain) : read.checkHost(plain)) !== undefined;
};
