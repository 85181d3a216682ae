import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

const PATIENCE_MS = 3_000;

/** Whether a fair answers at an address: null where it does, else why not. Any certificate will do: its own check judges it. */
export const unreachable = (url: string): Promise<string | null> =>
  new Promise((resolve) => {
    const options = { timeout: PATIENCE_MS, agent: false } as const;
    const heard = ({ statusCode }: { statusCode?: number | undefined }) => {
      request.destroy();
      resolve(statusCode === 200 ? null : `answered ${statusCode}`);
    };
    const request = url.startsWith('https:')
      ? overHttps(`${url}/api/health`, { ...options, rejectUnauthorized: false }, heard)
      : overHttp(`${url}/api/health`, options, heard);
    request.on('timeout', () => request.destroy(new Error('no answer')));
    request.on('error', ({ message }) => resolve(message || 'no answer'));
    request.end();
  });
