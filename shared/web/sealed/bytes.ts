/** Bytes as base64url without padding. */
export const toText = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

export const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Plain http has getRandomValues, though neither randomUUID nor crypto.subtle. */
export const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** Random digits, each as likely as the other. */
export const randomDigits = (count: number): string => {
  let digits = '';
  while (digits.length < count)
    for (const byte of randomBytes(count)) if (byte < 250 && digits.length < count) digits += String(byte % 10);
  return digits;
};

/** 16 bytes written as a UUID of version 8 (RFC 9562), which means what its maker says. */
export const asUuid = (sixteen: Uint8Array): string => {
  const bytes = Uint8Array.from(sixteen);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** An id that tells nothing; those of version 7 would tell the millisecond. */
export const randomId = (): string => asUuid(randomBytes(16));
