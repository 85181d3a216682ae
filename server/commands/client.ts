import { Readable } from 'node:stream';
/** A call that the server refused: its sentence as the message, its code, and how long to wait where it says so. */
export class CallRefused extends Error {
  readonly status: number;
  readonly code: string;
  readonly field: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  constructor(status: number, body: { code?: string; message?: string; field?: string }, retryAfter: string | null) {
    super(body.message ?? `The server answered ${status}.`);
    this.name = 'CallRefused';
    this.status = status;
    this.code = body.code ?? `status-${status}`;
    this.field = body.field;
    this.retryAfterSeconds = retryAfter && Number.isFinite(Number(retryAfter)) ? Number(retryAfter) : undefined;
  }
}

/** No server answers there, or the connection broke; the call may or may not have been done. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

export type Client = {
  /** One call to a path such as `/api/fair`; the reply's JSON. Throws `CallRefused` or `NoAnswer`; never tries again. */
  call: <Reply>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) => Promise<Reply>;
  /** The bytes of a file as they come. Throws like `call`. */
  file: (path: string) => Promise<Readable>;
};

/** Somebody who keeps the cookies that the server gives, as a phone or a browser does; a device brings its token. */
export function visit(url: string, token?: string): Client {
  const cookies = new Map<string, string>();
  const base = url.replace(/\/+$/, '');
  const send = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const headers: Record<string, string> = { accept: 'application/json', 'accept-language': 'en' };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (token) headers.authorization = `Bearer ${token}`;
    if (cookies.size > 0) headers.cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(base + path, { method, headers, body: JSON.stringify(body) }).catch((error: Error) => {
      throw new NoAnswer(`No answer from ${base}: ${causeOf(error)}`);
    });
    keep(cookies, response.headers.getSetCookie());
    if (response.ok) return response;
    const refusal = (await response.json().catch(() => ({}))) as object;
    throw new CallRefused(response.status, refusal, response.headers.get('retry-after'));
  };
  return {
    call: async <Reply>(method: string, path: string, body?: unknown) =>
      (await (await send(method, path, body)).json().catch(() => ({}))) as Reply,
    file: async (path) => asNode((await send('GET', path)).body ?? new Blob([]).stream()),
  };
}

const asNode = (bytes: ReadableStream): Readable => Readable.fromWeb(bytes as Parameters<typeof Readable.fromWeb>[0]);

/** Signs a member in with login and password; the client keeps the session. */
export async function signIn(url: string, login: string, password: string): Promise<Client> {
  const client = visit(url);
  await client.call('POST', '/api/session', { login, password });
  return client;
}

function keep(cookies: Map<string, string>, setCookies: string[]): void {
  for (const setCookie of setCookies) {
    const [pair = '', ...attributes] = setCookie.split(';');
    const name = pair.slice(0, pair.indexOf('=')).trim();
    const ended = attributes.some((attribute) => /^\s*max-age=0\s*$/i.test(attribute));
    if (ended) cookies.delete(name);
    else cookies.set(name, pair.slice(pair.indexOf('=') + 1).trim());
  }
}

const causeOf = (error: Error) => (error.cause instanceof Error ? error.cause.message : '') || error.message;
