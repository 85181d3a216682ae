import { X509Certificate } from 'node:crypto';
import { request as overHttp } from 'node:http';
import { request as overHttps, type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import { checkServerIdentity, connect, type PeerCertificate } from 'node:tls';

export type Answered = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** One request over the network as it is; https trusts nothing but `ca`. An untrusted server is an error. */
export const fetchFrom = (
  url: string,
  { ca, ...options }: RequestOptions & { ca?: string; body?: unknown } = {},
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const body = options.body === undefined ? undefined : JSON.stringify(options.body);
    const headers = { ...(body ? { 'content-type': 'application/json' } : {}), ...options.headers };
    const send = url.startsWith('https:') ? overHttps : overHttp;
    const request = send(url, { ...options, headers, agent: false, ...(ca ? { ca } : {}) }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });

/** What a device that trusts `ca` alone says of the server that it calls by a name; null where it takes what is shown. */
export const handshake = (
  port: number,
  { ca, name }: { ca: string; name: string },
): Promise<{ fault: string | null; shown: X509Certificate | null }> =>
  new Promise((resolve) => {
    const servername = isIP(name) ? {} : { servername: name };
    const identity = (_host: string, shown: PeerCertificate) => checkServerIdentity(name, shown);
    const socket = connect({ port, host: '127.0.0.1', ca, checkServerIdentity: identity, ...servername }, () => {
      resolve({ fault: null, shown: new X509Certificate(socket.getPeerCertificate().raw) });
      socket.destroy();
    });
    socket.on('error', ({ message }) => resolve({ fault: message, shown: null }));
  });
