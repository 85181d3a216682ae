import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { numbersOf } from '../../addresses.ts';
import { isGoodFor } from '../../certificates/coverage.ts';
import { certificateFolder, readAuthority, readLeaf } from '../../certificates/folder.ts';
import type { Settings } from '../../config.ts';
import { bad, look, ok, type Finding } from './finding.ts';

const DAY = 86_400_000;
/** Days that a certificate has to last beyond the fair, which may be put off. */
const SPARE_DAYS = 14;

/** Whether kiosks will be able to trust the fair, until the fair is over. */
export const checkCertificate = (settings: Settings, closesAt: string | null, now: Date): Finding => {
  const folder = certificateFolder(settings.dataFolder);
  const shown = settings.tls?.cert ?? readLeaf(folder)?.certificate;
  const anew = settings.tls
    ? 'get another one from where you got it'
    : 'start with --tls and JARMANKE_ORGANISER_PASSWORD, or sign in on this computer while it runs with --tls';
  if (!shown)
    return existsSync(folder) && readAuthority(folder)
      ? bad('certificate: the root is there, but no certificate of it', anew)
      : look(
          'certificate: none, so kiosks cannot work without the server and passwords work on this computer only',
          'start with --tls, and open /install on each kiosk',
        );
  const { validTo, validFrom } = new X509Certificate(shown);
  const ends = new Date(validTo);
  const until = ends.toISOString().slice(0, 10);
  const needed = Math.max(now.getTime(), Date.parse(closesAt ?? now.toISOString())) + SPARE_DAYS * DAY;
  if (Date.parse(validFrom) > now.getTime())
    return bad(`certificate: good only from ${validFrom} on`, 'set the clock of this computer');
  if (ends.getTime() < now.getTime()) return bad(`certificate: ended on ${until}`, anew);
  const lacking = numbersOf(settings.host).filter((number) => !isGoodFor(shown, number));
  if (lacking.length > 0 && !settings.tls) return bad(`certificate: does not cover ${lacking.join(', ')}`, anew);
  if (ends.getTime() < needed)
    return look(`certificate: ends on ${until}, within ${SPARE_DAYS} days of the fair`, anew);
  return lacking.length > 0
    ? look(
        `certificate: good until ${until}, but not for ${lacking.join(', ')}`,
        'give devices the name that it is for',
      )
    : ok(`certificate: good for this computer until ${until}`);
};
