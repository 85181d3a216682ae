import { existsSync, readFileSync } from 'node:fs';

export type Settings = {
  port: number;
  host: string;
  dataFolder: string;
  publicUrl: string | null;
  tls: { cert: Buffer; key: Buffer } | null;
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

/** Reads the settings from the environment, after a .env file in this folder if there is one. */
export const readSettings = (env: NodeJS.ProcessEnv = process.env): Settings => {
  if (env === process.env && existsSync('.env')) process.loadEnvFile('.env');
  return {
    port: portFrom(env['PORT']),
    host: env['HOST'] || '0.0.0.0',
    dataFolder: env['JARMANKE_DATA'] || './data',
    publicUrl: publicUrlFrom(env['JARMANKE_PUBLIC_URL']),
    tls: tlsFrom(env['JARMANKE_TLS_CERT'], env['JARMANKE_TLS_KEY']),
    organiser: organiserFrom(env['JARMANKE_ORGANISER_LOGIN'], env['JARMANKE_ORGANISER_PASSWORD']),
    logLevel: logLevelFrom(env['LOG_LEVEL']),
  };
};

const portFrom = (value = '8080'): number => {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new WrongSetting('PORT', `must be a number from 0 to 65535, not "${value}".`);
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
