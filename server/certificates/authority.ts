import { randomBytes, webcrypto } from 'node:crypto';
import './metadata.ts';
import * as x509 from '@peculiar/x509';
import { NAME_CONSTRAINTS, nameConstraints } from './name-constraints.ts';
import { limitsFor, within, type Limits, type MachineNames } from './names.ts';

const DAY = 86_400_000;
/** A root lies on tablets that come to next year's fair too. */
const ROOT_DAYS = 10 * 365;
/** Browsers take 398 days at most; another day lies before now, for clocks that are behind. */
const LEAF_DAYS = 395;

const P256 = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' };

/** The fair's authority: its certificate, what it may vouch for, and its private key (PKCS #8), which only its maker holds. */
export type Authority = { certificate: string; limits: Limits; key: Buffer };
/** What a server shows: a certificate and its private key, both PEM. */
export type Leaf = { certificate: string; key: string };

const newKeys = (): Promise<webcrypto.CryptoKeyPair> => webcrypto.subtle.generateKey(P256, true, ['sign', 'verify']);
const derOf = async (key: webcrypto.CryptoKey): Promise<Buffer> =>
  Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key));
const serial = (): string => Buffer.concat([Buffer.from([0x4a]), randomBytes(15)]).toString('hex');

/** Makes an authority that can vouch for nothing beyond the private networks, `.local` and the machine with these names. */
export const makeAuthority = async (names: MachineNames, now: Date): Promise<Authority> => {
  const keys = await newKeys();
  const limits = limitsFor(names);
  const day = now.toISOString().slice(0, 10);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: [{ CN: [`Jarmanke ${day} ${randomBytes(3).toString('hex')}`] }, { O: ['Jarmanke'] }],
    notBefore: new Date(now.getTime() - DAY),
    notAfter: new Date(now.getTime() + ROOT_DAYS * DAY),
    keys: keys,
    signingAlgorithm: SIGNING,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      new x509.Extension(NAME_CONSTRAINTS, true, nameConstraints(limits)),
    ],
  });
  return { certificate: certificate.toString('pem'), limits, key: await derOf(keys.privateKey) };
};

/** Vouches for those of these names that the authority may vouch for. */
export const makeLeaf = async (authority: Authority, names: MachineNames, now: Date): Promise<Leaf> => {
  const root = new x509.X509Certificate(authority.certificate);
  const signingKey = await webcrypto.subtle.importKey('pkcs8', authority.key, P256, false, ['sign']);
  const keys = await newKeys();
  const { dns, ips } = within(authority.limits, names);
  const ends = Math.min(now.getTime() + LEAF_DAYS * DAY, root.notAfter.getTime());
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: [{ CN: ['Jarmanke'] }],
    issuer: root.subjectName,
    notBefore: new Date(now.getTime() - DAY),
    notAfter: new Date(ends),
    publicKey: keys.publicKey,
    signingKey: signingKey,
    signingAlgorithm: SIGNING,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      await x509.AuthorityKeyIdentifierExtension.create(root.publicKey),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      new x509.SubjectAlternativeNameExtension([
        ...dns.map((value) => ({ type: 'dns' as const, value })),
        ...ips.map((value) => ({ type: 'ip' as const, value })),
      ]),
    ],
  });
  const pkcs8 = await derOf(keys.privateKey);
  return { certificate: certificate.toString('pem'), key: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY') };
};
