import type { Body, CallOf, FileRoute, Params, Query, Reply, Route } from '../calls.ts';
import type { RefusalCode } from '../refusals.ts';
import { markHere, meetFair, refusedByOther } from './fair-here.ts';
import { getLocale } from '../words/compiled/runtime.js';

type Given<K extends string, V> = undefined extends V ? unknown : { [P in K]: V };
type MaybeGiven<K extends string, V> = undefined extends V ? unknown : { [P in K]?: V };
/** A call that asks nobody who they are takes along neither cookie nor token, and whoever makes it must say so. */
type Anonymously<R extends Route> = CallOf<R> extends { anonymous: true } ? { anonymous: true } : unknown;
/** What a call takes: the parts that its contract names, nothing else. */
export type Input<R extends Route> = Given<'params', Params<R>> &
  Given<'body', Body<R>> &
  Anonymously<R> &
  MaybeGiven<'query', Query<R>> & { signal?: AbortSignal; anonymous?: true };
/** What a call for a file takes. */
export type FileInput<R extends FileRoute> = Given<'params', Params<R>> &
  MaybeGiven<'query', Query<R>> & { signal?: AbortSignal };
type Inputs<R extends Route> = object extends Input<R> ? [Input<R>?] : [Input<R>];
type LooseInput = {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  signal?: AbortSignal;
  anonymous?: true;
};

type Refusal = { code: RefusalCode; message: string; field?: string };

/** The server refused: why, in a sentence to show, and the field to mend where there is one. */
export class CallRefused extends Error {
  readonly code: RefusalCode;
  readonly field: string | undefined;
  readonly status: number;
  constructor(status: number, told: Refusal) {
    super(told.message);
    this.name = 'CallRefused';
    this.code = told.code;
    this.field = told.field;
    this.status = status;
  }
}

/** No answer came, so nobody knows whether the call was served: send it again under the same id. */
export class CallLost extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause });
    this.name = 'CallLost';
  }
}
export type Trouble = CallRefused | CallLost;

/** Above the server's own request timeout. */
const PATIENCE_MS = 20_000;

let bearer: string | null = null;
/** From now on calls are made as this device; null makes them as nobody. */
export const callAs = (token: string | null): void => void (bearer = token);

/** Makes a call of the contract and returns its reply; throws CallRefused or CallLost. */
export const call = async <R extends Route>(route: R, ...[input]: Inputs<R>): Promise<Reply<R>> => {
  const [method, path] = route.split(' ') as [string, string];
  const { params, query, body, signal, anonymous } = (input ?? {}) as LooseInput;
  const response = await send(addressOf(path, params, query), {
    method,
    headers: route === FAIR ? plainHeaders(undefined) : headersFor(body, anonymous),
    ...(anonymous ? { credentials: 'omit' } : {}),
    body: body === undefined ? null : JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
  const told: unknown = response.status === 204 ? undefined : await response.json().catch(lost);
  if (response.ok) {
    if (route === FAIR) meetFair(told as Reply<typeof FAIR>);
    return told as Reply<R>;
  }
  if (!isRefusal(told)) throw new CallLost(response.status);
  if (told.code === 'other-fair') refusedByOther();
  throw new CallRefused(response.status, told);
};

/** Sends a file as it is; throws CallRefused or CallLost. */
export const sendFile = async <R extends Route>(route: R, file: Blob, type: string): Promise<Reply<R>> => {
  const [method, path] = route.split(' ') as [string, string];
  const headers = { ...headersFor(undefined), 'content-type': type };
  const response = await fetch(path, { method, headers, body: file }).catch(lost);
  const told: unknown = await response.json().catch(lost);
  if (response.ok) return told as Reply<R>;
  throw isRefusal(told) ? new CallRefused(response.status, told) : new CallLost(response.status);
};

/**
 * Fetches a file and says meanwhile how many bytes are there; throws CallRefused or CallLost. The signal stops it, also
 * half-way.
 */
export const fetchFile = async <R extends FileRoute>(
  route: R,
  input: FileInput<R>,
  progress: (bytes: number) => void = () => undefined,
): Promise<Blob> => {
  const [method, path] = route.split(' ') as [string, string];
  const { params, query, signal } = input as LooseInput;
  const response = await send(addressOf(path, params, query), {
    method,
    headers: headersFor(undefined),
    ...(signal ? { signal } : {}),
  });
  if (response.ok && response.body) return gather(response, progress, signal);
  const told: unknown = await response.json().catch(lost);
  throw isRefusal(told) ? new CallRefused(response.status, told) : new CallLost(response.status);
};

const gather = async (
  response: Response,
  progress: (bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<Blob> => {
  const reader = response.body!.getReader();
  signal?.addEventListener('abort', () => void reader.cancel());
  const parts: BlobPart[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(lost);
    if (signal?.aborted) return lost(signal.reason);
    if (done) return new Blob(parts, { type: response.headers.get('content-type') ?? '' });
    parts.push(value);
    bytes += value.byteLength;
    progress(bytes);
  }
};

/** The reply, or the trouble as a value; anything else that is thrown is a bug and stays thrown. */
export const replyOrTrouble = <T>(work: Promise<T>): Promise<T | Trouble> =>
  work.catch((thrown: unknown) => {
    if (thrown instanceof CallRefused || thrown instanceof CallLost) return thrown;
    throw thrown;
  });

export const isTrouble = (reply: unknown): reply is Trouble =>
  reply instanceof CallRefused || reply instanceof CallLost;

const send = (address: string, request: RequestInit): Promise<Response> => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  request.signal?.addEventListener('abort', () => patience.abort());
  return fetch(address, { ...request, signal: patience.signal })
    .catch(lost)
    .finally(() => clearTimeout(timer));
};

const lost = (cause: unknown): never => {
  throw new CallLost(cause);
};

const addressOf = (path: string, params: LooseInput['params'] = {}, query: LooseInput['query'] = {}): string => {
  const filled = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(asked.map(([key, value]) => [key, String(value)])).toString();
  return search ? `${filled}?${search}` : filled;
};

/** Tells which fair is open here: whoever asks has no right and means none. */
const FAIR = 'GET /api/fair';

const headersFor = (body: unknown, anonymous?: true): Record<string, string> => ({
  ...plainHeaders(body),
  ...(bearer && !anonymous ? { authorization: `Bearer ${bearer}` } : {}),
  ...(markHere() !== null && !anonymous ? { 'x-fair': markHere()! } : {}),
});

const plainHeaders = (body: unknown): Record<string, string> => ({
  accept: 'application/json',
  'accept-language': getLocale(),
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
});

const isRefusal = (told: unknown): told is Refusal =>
  typeof told === 'object' && told !== null && 'code' in told && 'message' in told;
