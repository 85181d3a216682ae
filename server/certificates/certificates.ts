import { X509Certificate } from 'node:crypto';
import { makeAuthority, makeLeaf, type Authority, type Leaf } from './authority.ts';
import { keepAuthority, keepLeaf, readAuthority, readLeaf, type KeptAuthority } from './folder.ts';
import { lockKey, unlockKey } from './locked-key.ts';
import { within, type MachineNames } from './names.ts';

const DAY = 86_400_000;
/** A leaf that ends within so many days is made anew where that is possible. */
const RENEW_DAYS = 60;

/** The root that people install: its name, its SHA-256 fingerprint and its end. */
export type Root = { pem: string; name: string; sha256: string; endsAt: string };

/**
 * The fair's own authority and the certificate that its server shows.
 * Before there is an organiser both are made in memory alone, since there is no password yet to lock the key with; the
 * first password keeps them. From then on the key is on the disk, locked, and in memory only while a leaf is made: when
 * the machine's addresses have changed or the leaf nears its end, the organiser's next sign-in makes another.
 */
export class Certificates {
  /** Null where there is none of this authority, or only one that has ended. */
  leaf: Leaf | null;
  readonly #folder: string;
  readonly #names: () => MachineNames;
  readonly #now: () => Date;
  #kept: KeptAuthority | null;
  #unkept: Authority | null;
  #onRenewed: (leaf: Leaf) => void = () => undefined;

  private constructor(
    folder: string,
    own: Own,
    kept: KeptAuthority | null,
    unkept: Authority | null,
    leaf: Leaf | null,
  ) {
    this.#folder = folder;
    this.#names = own.names;
    this.#now = own.now;
    this.#kept = kept;
    this.#unkept = unkept;
    this.leaf = leaf;
  }

  /** What lies in the folder; null where there is no authority, or one that is about to end. */
  static kept(folder: string, own: Own): Certificates | null {
    const [authority, leaf] = [readAuthority(folder), readLeaf(folder)];
    if (!authority || daysLeft(authority.certificate, own.now()) < RENEW_DAYS) return null;
    const usable = leaf && daysLeft(leaf.certificate, own.now()) > 0 && isOf(authority, leaf);
    return new Certificates(folder, own, authority, null, usable ? leaf : null);
  }

  /** A new authority, in memory until a password is given. */
  static async made(folder: string, own: Own): Promise<Certificates> {
    const authority = await makeAuthority(own.names(), own.now());
    return new Certificates(folder, own, null, authority, await makeLeaf(authority, own.names(), own.now()));
  }

  get root(): Root {
    const pem = (this.#kept ?? this.#unkept)!.certificate;
    const { subject, fingerprint256, validTo } = new X509Certificate(pem);
    return { pem, name: commonName(subject), sha256: fingerprint256, endsAt: new Date(validTo).toISOString() };
  }

  /** Whether the root will still be there after a restart. */
  get isKept(): boolean {
    return this.#unkept === null;
  }

  /** Names and addresses of this machine that the leaf should be good for and is not. */
  get missing(): string[] {
    const { dns, ips } = within((this.#kept ?? this.#unkept)!.limits, this.#names());
    const leaf = this.leaf && new X509Certificate(this.leaf.certificate);
    if (!leaf) return [...dns, ...ips];
    return [...dns.filter((name) => !leaf.checkHost(name)), ...ips.filter((ip) => !leaf.checkIP(ip))];
  }

  /** Days until the leaf ends. */
  get lasts(): number {
    return this.leaf ? daysLeft(this.leaf.certificate, this.#now()) : 0;
  }

  /** Whether the organiser's password would change anything. */
  get wantsPassword(): boolean {
    return !this.isKept || this.missing.length > 0 || this.lasts < RENEW_DAYS;
  }

  onRenewed(told: (leaf: Leaf) => void): void {
    this.#onRenewed = told;
  }

  /** Keeps what is not kept and renews what has to be renewed; false where this is not the password of the key. */
  async passwordGiven(password: string): Promise<boolean> {
    if (!this.wantsPassword) return true;
    if (this.#unkept) {
      const { key, ...open } = this.#unkept;
      this.#kept = { ...open, key: await lockKey(key, password, open.certificate) };
      keepAuthority(this.#folder, this.#kept);
      if (this.leaf) keepLeaf(this.#folder, this.leaf);
      this.#unkept = null;
      return true;
    }
    const kept = this.#kept!;
    const key = await unlockKey(kept.key, password, kept.certificate);
    if (!key) return false;
    this.leaf = await makeLeaf({ ...kept, key }, this.#names(), this.#now());
    keepLeaf(this.#folder, this.leaf);
    this.#onRenewed(this.leaf);
    return true;
  }
}

/** What a machine says of itself. */
export type Own = { names: () => MachineNames; now: () => Date };

const daysLeft = (pem: string, now: Date): number =>
  Math.floor((Date.parse(new X509Certificate(pem).validTo) - now.getTime()) / DAY);

const isOf = (authority: KeptAuthority, leaf: Leaf): boolean =>
  new X509Certificate(leaf.certificate).verify(new X509Certificate(authority.certificate).publicKey);

const commonName = (subject: string): string => /^CN=(.*)$/m.exec(subject)?.[1] ?? subject;
