import qrcode from 'qrcode';
import type { House } from '../house.ts';

/** What `serve` prints of where the fair is: each address, as a QR code too where `qr`, and what to know of its certificate. */
export const addressLines = async (house: House, qr: boolean): Promise<string[]> => {
  const addresses = house.addresses();
  const lines: string[] = [];
  for (const { url, secure, by } of addresses) {
    const forWhom = secure ? 'kiosks, scanners, sign-in with a password' : 'phones, and staff with cards';
    lines.push(`${url}  ${forWhom}${by === 'name' ? ' that know .local names' : ''}`);
    if (qr) lines.push(await qrcode.toString(url, { type: 'utf8', margin: 2 }));
  }
  const { certificates } = house;
  if (!certificates) return lines;
  const install = addresses.find(({ secure }) => !secure)?.url ?? house.address();
  lines.push(`${install}/install  how a device comes to trust the https addresses (root ${certificates.root.sha256})`);
  if (!certificates.isKept)
    lines.push('The certificates are kept when the fair is set up; until then each start makes others.');
  else if (certificates.missing.length > 0)
    lines.push(
      `The certificate does not cover ${certificates.missing.join(', ')}: sign in on this computer with the organiser’s password, and it does.`,
    );
  return lines;
};
