import { AEAD_ChaCha20Poly1305, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from '@panva/hpke-noble';
import { CipherSuite } from 'hpke';
import { toBytes, toText } from './bytes.ts';

/** HPKE (RFC 9180) in JavaScript alone: over plain http a browser has no crypto.subtle. */
const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_ChaCha20Poly1305);

/** A key for each recipient: `enc` is the encapsulated secret, `key` what was sealed to it. */
export type Wrapped = { enc: string; key: string };
export type OwnKey = {
  readonly publicKey: string;
  /** What was sealed to this key, or null where it was not, or was changed since. */
  readonly unwrap: (wrapped: Wrapped, about: Uint8Array) => Promise<Uint8Array | null>;
};

/** The X25519 key pair that 32 secret bytes stand for. */
export const keyOf = async (seed: Uint8Array): Promise<OwnKey> => {
  const pair = await suite.DeriveKeyPair(seed);
  return {
    publicKey: toText(await suite.SerializePublicKey(pair.publicKey)),
    unwrap: ({ enc, key }, about) =>
      suite.Open(pair.privateKey, toBytes(enc), toBytes(key), { aad: about }).catch(() => null),
  };
};

/** Seals a few bytes to a public key. */
export const wrapFor = async (publicKey: string, secret: Uint8Array, about: Uint8Array): Promise<Wrapped> => {
  const recipient = await suite.DeserializePublicKey(toBytes(publicKey));
  const { encapsulatedSecret, ciphertext } = await suite.Seal(recipient, secret, { aad: about });
  return { enc: toText(encapsulatedSecret), key: toText(ciphertext) };
};
