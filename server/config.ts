import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { faultOfRecipient } from './backups/locking.ts';

export type Settings = {
  port: number;
  host: string;
  dataFolder: string;
  publicUrl: string | null;
  /** A certificate of the organiser's own. */
  tls: { cert: Buffer; key: Buffer } | null;
  /** Where backups lie, and to whom they are encrypted; null where they are not. */
  backups: { folder: string; recipient: string | null };
  /** Where https listens beside plain http; null where nobody said so. */
  tlsPort: number | null;
  /** Whether the fair answers to jarmanke.local. */
  mdns: boolean;
  organiser: { login: string; password: string } | null;
  logLevel: string;
};

/** A setting that cannot be used; its message is the one line that people read. */
export class WrongSetting extends Error {
  constructor(name: string, problem: string) {
    super(`${name} ${problem}`);
    this.name = 'WrongSetting';
  }
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];

/** Where the fair lies, for whoever needs no other setting; a .env file in this folder is read first. */
export const readDataFolder = (env: NodeJS.ProcessEnv): string => {
  if (env === process.env && existsSync('.env')) process.loadEnvFile('.env');
  return env['JARMANKE_DATA'] || './data';
};

/** Reads the settings from the environment, after a .env file in this folder if there is one. */
export const readSettings = (env: NodeJS.ProcessEnv = process.env): Settings => {
  const dataFolder = readDataFolder(env);
  return {
    port: portFrom('PORT', env['PORT'] || '8080'),
    host: env['HOST'] || '0.0.0.0',
    dataFolder,
    backups: backupsFrom(dataFolder, env['JARMANKE_BACKUP_DIR'], env['JARMANKE_BACKUP_RECIPIENT']),
    publicUrl: publicUrlFrom(env['JARMANKE_PUBLIC_URL']),
    tls: tlsFrom(env['JARMANKE_TLS_CERT'], env['JARMANKE_TLS_KEY']),
    tlsPort: env['JARMANKE_TLS_PORT'] ? portFrom('JARMANKE_TLS_PORT', env['JARMANKE_TLS_PORT']) : null,
    mdns: mdnsFrom(env['JARMANKE_MDNS']),
    organiser: organiserFrom(env['JARMANKE_ORGANISER_LOGIN'], env['JARMANKE_ORGANISER_PASSWORD']),
    logLevel: logLevelFrom(env['LOG_LEVEL']),
  };
};

const portFrom = (name: string, value: string): number => {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new WrongSetting(name, `must be a number from 0 to 65535, not "${value}".`);
  return port;
};

const publicUrlFrom = (value: string | undefined): string | null => {
  if (!value) return null;
  if (!/^https?:\/\/[^/?#]+\/?$/.test(value))
    throw new WrongSetting('JARMANKE_PUBLIC_URL', `must be an address like http://192.168.1.10:8080, not "${value}".`);
  return value.replace(/\/$/, '');
};

const tlsFrom = (cert: string | undefined, key: string | undefined): Settings['tls'] => {
  if (!cert && !key) return null;
  if (!cert || !key)
    throw new WrongSetting('JARMANKE_TLS_CERT', 'and JARMANKE_TLS_KEY go together: set both or neither.');
  for (const [name, path] of [
    ['JARMANKE_TLS_CERT', cert],
    ['JARMANKE_TLS_KEY', key],
  ] as const)
    if (!existsSync(path)) throw new WrongSetting(name, `names a file that is not there: ${path}`);
  return { cert: readFileSync(cert), key: readFileSync(key) };
};

/** Where backups lie while nobody chose another disk. */
export const ownBackups = (dataFolder: string): string => join(dataFolder, 'backups');

const backupsFrom = (dataFolder: string, folder: string | undefined, given: string | undefined) => {
  const recipient = given?.trim().toLowerCase();
  // Made here, it would lie on this disk whenever the stick is not plugged in.
  if (folder && !(existsSync(folder) && statSync(folder).isDirectory()))
    throw new WrongSetting('JARMANKE_BACKUP_DIR', `names a folder that is not there: ${folder}`);
  const fault = recipient ? faultOfRecipient(recipient) : null;
  if (fault !== null)
    throw new WrongSetting(
      'JARMANKE_BACKUP_RECIPIENT',
      `is no recipient of age (${fault}); "npm run jarmanke -- backup-key FILE" makes one.`,
    );
  return { folder: folder || ownBackups(dataFolder), recipient: recipient || null };
};

const mdnsFrom = (value = 'on'): boolean => {
  if (value !== 'on' && value !== 'off') throw new WrongSetting('JARMANKE_MDNS', `must be on or off, not "${value}".`);
  return value === 'on';
};

const organiserFrom = (login: string | undefined, password: string | undefined): Settings['organiser'] => {
  if (!login && !password) return null;
  if (!login || !password)
    throw new WrongSetting(
      'JARMANKE_ORGANISER_LOGIN',
      'and JARMANKE_ORGANISER_PASSWORD go together: set both or neither.',
    );
  if (password.length < 8) throw new WrongSetting('JARMANKE_ORGANISER_PASSWORD', 'must have at least 8 characters.');
  return { login, password };
};

const logLevelFrom = (value = 'warn'): string => {
  if (!LOG_LEVELS.includes(value)) throw new WrongSetting('LOG_LEVEL', `must be one of ${LOG_LEVELS.join(', ')}.`);
  return value;
};

/** From the port of plain http to that of https: 8080 and 8443. */
const TLS_BESIDE = 363;

/** Where https listens beside plain http; a free port where plain http has one too. */
export const tlsPortOf = ({ port, tlsPort }: Pick<Settings, 'port' | 'tlsPort'>): number => {
  if (tlsPort !== null || port === 0) return tlsPort ?? 0;
  if (port + TLS_BESIDE <= 65_535) return port + TLS_BESIDE;
  throw new WrongSetting(
    'JARMANKE_TLS_PORT',
    `must be set, since PORT is too high for its default (PORT + ${TLS_BESIDE}).`,
  );
};
