import type { Reader } from '../db/journal.ts';
import { isPassword } from './access/secrets.ts';
import type { Certificates } from './certificates/certificates.ts';
import { certificateFolder } from './certificates/folder.ts';
import { namesOfMachine, type MachineNames } from './certificates/names.ts';
import { openCertificates } from './certificates/open.ts';
import type { Settings } from './config.ts';
import { membersOf } from './members/store.ts';

type Asked = {
  now?: () => Date;
  names?: () => MachineNames;
  /** Asks for the organiser's password; `again` after a wrong one. */
  askPassword?: (again: boolean) => Promise<string | null>;
};

/** The fair's own certificates, opened or made with the password of one of its organisers. */
export const certificatesFor = (settings: Settings, options: Asked, reader: Reader): Promise<Certificates> => {
  const { names = namesOfMachine, now = () => new Date(), askPassword = async () => null } = options;
  const hashes = membersOf(reader).flatMap(({ role, passwordHash }) =>
    role === 'organiser' && passwordHash ? [passwordHash] : [],
  );
  const isOrganisers = async (password: string): Promise<boolean> =>
    (await Promise.all(hashes.map((hash) => isPassword(password, hash)))).includes(true);
  return openCertificates(
    certificateFolder(settings.dataFolder),
    { names, now },
    {
      given: settings.organiser?.password ?? null,
      ask: askPassword,
      hasOrganiser: hashes.length > 0,
      isOrganisers,
    },
  );
};
