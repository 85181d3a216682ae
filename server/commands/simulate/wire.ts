import { setMaxListeners } from 'node:events';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { CallRefused, NoAnswer } from '../client.ts';

const TIMEOUT_MS = 20_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 4_000;
/** How long one call is tried again while the server is away. */
const PATIENCE_MS = 120_000;

export type Method = 'GET' | 'POST' | 'PATCH';
/** Somebody who calls: a device with its token, a member or a phone with cookies. `renew` signs in again. */
export type Caller = { token?: string; cookies: Map<string, string>; renew?: () => Promise<void> };
export const nobody = (): Caller => ({ cookies: new Map() });

/**
 * Kept-alive connections to one server, never more than asked for. A call whose answer does not come, or comes as a
 * server's failure, is sent again with the same body, until it is answered or patience ends; every call that changes
 * something carries its own number, so it is done once.
 */
export class Wire {
  readonly #base: URL;
  readonly #agent: HttpAgent;
  readonly #signal: AbortSignal;
  /** Told while the server is away, and when it is back. */
  readonly #onTrouble: (problem: string | null) => void;
  sent = 0;

  constructor(url: string, connections: number, signal: AbortSignal, onTrouble: (problem: string | null) => void) {
    this.#base = new URL(url);
    const options = { keepAlive: true, maxSockets: connections, scheduling: 'fifo' as const };
    this.#agent = this.#base.protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options);
    this.#signal = signal;
    // Every connection that waits for the server to come back listens for the stop.
    setMaxListeners(0, signal);
    this.#onTrouble = onTrouble;
  }

  close(): void {
    this.#agent.destroy();
  }

  async call<R>(caller: Caller, method: Method, path: string, body?: unknown): Promise<R> {
    const giveUpAt = Date.now() + PATIENCE_MS;
    let renewed = false;
    for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      this.#signal.throwIfAborted();
      try {
        const reply = await this.#once(caller, method, path, body);
        if (wait > FIRST_PAUSE_MS) this.#onTrouble(null);
        return reply as R;
      } catch (error) {
        if (isEnded(error) && caller.renew && !renewed) {
          renewed = true;
          await caller.renew();
          continue;
        }
        if (!isPassing(error) || Date.now() > giveUpAt) throw error;
        this.#onTrouble(error.message);
        const asked = error instanceof CallRefused ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
        await pause(Math.max(asked, wait * (0.5 + Math.random())), undefined, { signal: this.#signal });
      }
    }
  }

  #once(caller: Caller, method: Method, path: string, body: unknown): Promise<unknown> {
    this.sent += 1;
    const url = new URL(path, this.#base);
    const text = body === undefined ? undefined : JSON.stringify(body);
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      const lost = (error: Error) => reject(new NoAnswer(`No answer from ${this.#base.origin}: ${error.message}`));
      const options = { method, agent: this.#agent, headers: headersOf(caller, text), timeout: TIMEOUT_MS };
      const call = send(url, options, (response) => {
        response.on('error', lost);
        read(response).then((reply) => {
          if (response.complete) settle(caller, response, reply, `${method} ${path}`, resolve, reject);
          else lost(new Error('the answer broke off'));
        }, lost);
      });
      call.on('error', lost);
      call.on('timeout', () => call.destroy(new Error(`nothing for ${TIMEOUT_MS / 1000} s`)));
      call.end(text);
    });
  }
}

const isPassing = (error: unknown): error is NoAnswer | CallRefused =>
  error instanceof NoAnswer || (error instanceof CallRefused && (error.status >= 500 || error.status === 429));
const isEnded = (error: unknown): boolean => error instanceof CallRefused && error.status === 401;

const headersOf = ({ token, cookies }: Caller, text: string | undefined): Record<string, string | number> => ({
  accept: 'application/json',
  'accept-language': 'en',
  ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  ...(token ? { authorization: `Bearer ${token}` } : {}),
  ...(cookies.size > 0 ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
});

const read = async (response: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const settle = (
  caller: Caller,
  response: IncomingMessage,
  text: string,
  route: string,
  resolve: (reply: unknown) => void,
  reject: (error: Error) => void,
): void => {
  const status = response.statusCode ?? 500;
  const reply = parsed(text);
  for (const set of response.headers['set-cookie'] ?? []) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (name && value !== undefined) caller.cookies.set(name, value);
  }
  if (status < 400) resolve(reply);
  else reject(new CallRefused(status, withRoute(reply, route), response.headers['retry-after'] ?? null));
};

/** Of ten thousand calls, which one was refused. */
const withRoute = (reply: { message?: string; field?: string }, route: string) => ({
  ...reply,
  message: `${reply.message ?? 'Refused.'} (${[route, reply.field].filter(Boolean).join(', ')})`,
});

const parsed = (text: string): object => {
  try {
    return JSON.parse(text) as object;
  } catch {
    return {};
  }
};
