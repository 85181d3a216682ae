import { WrongSetting } from '../config.ts';
import { Certificates, type Own } from './certificates.ts';

/** Where the organiser's password comes from, and how it is told from a wrong one before there is anything to unlock. */
export type PasswordSource = {
  /** From the settings; null where it is not set. */
  given: string | null;
  /** Asks whoever sits at the terminal; null where nobody does, or nobody answers. */
  ask: (again: boolean) => Promise<string | null>;
  /** Whether there is an organiser yet; where there is none, the wizard's password locks the key. */
  hasOrganiser: boolean;
  isOrganisers: (password: string) => Promise<boolean>;
};

/** The fair's certificates, made or renewed with the organiser's password where that is needed and can be had. */
export const openCertificates = async (folder: string, own: Own, password: PasswordSource): Promise<Certificates> => {
  const certificates = Certificates.kept(folder, own) ?? (await Certificates.made(folder, own));
  if (certificates.wantsPassword) await bring(certificates, folder, password);
  return certificates;
};

const bring = async (certificates: Certificates, folder: string, password: PasswordSource): Promise<void> => {
  const { given, ask, hasOrganiser, isOrganisers } = password;
  const fits = async (typed: string) =>
    (certificates.isKept || (await isOrganisers(typed))) && (await certificates.passwordGiven(typed));
  if (given !== null && (await fits(given))) return;
  if (given !== null)
    throw new WrongSetting(
      'JARMANKE_ORGANISER_PASSWORD',
      `does not open the key of the fair’s certificates in ${folder}. Nothing was changed: set the password that the fair was set up with, or start without --tls.`,
    );
  if (!certificates.isKept && !hasOrganiser) return;
  for (let typed = await ask(false); typed !== null; typed = await ask(true)) if (await fits(typed)) return;
  if (certificates.isKept && certificates.leaf) return;
  throw new WrongSetting(
    '--tls',
    'needs the organiser’s password once, for the key of the fair’s certificates: start on a terminal and type it, or set JARMANKE_ORGANISER_LOGIN and JARMANKE_ORGANISER_PASSWORD.',
  );
};
