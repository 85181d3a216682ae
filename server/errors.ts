import type { Socket } from 'node:net';
import type { ConnectionError, FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { storageRefusal } from '../db/storage.ts';
import type { Endpoint } from '../shared/endpoint.ts';
import { GUARD_HEADERS } from './protection.ts';
import { LANGUAGES, type Language } from '../shared/fields.ts';
import { REFUSALS, Refused, SENTENCES, type RefusalCode } from '../shared/refusals.ts';

/** The best language that an Accept-Language header asks for and we have; English where there is none. */
export const languageOf = (header: string | undefined): Language => {
  const wishes = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((wish) => {
      const [tag = '', q] = wish.split(/\s*;\s*q\s*=\s*/);
      return { tag: tag.trim().toLowerCase().split('-')[0], weight: q === undefined ? 1 : Number(q) || 0 };
    })
    .filter(({ weight }) => weight > 0);
  wishes.sort((a, b) => b.weight - a.weight);
  const asked = wishes.find(({ tag }) => (LANGUAGES as readonly string[]).includes(tag ?? ''));
  return (asked?.tag as Language | undefined) ?? 'en';
};

const sentence = (code: RefusalCode, language: Language): string => SENTENCES[language][code];

/** The one place where what was thrown becomes what is answered. */
export const answerError = (
  error: FastifyError | Refused,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  const refused = error instanceof Refused ? error : refusedBy(error);
  if (refused.code === 'went-wrong') logBug(error, request);
  const language = languageOf(request.headers['accept-language']);
  const body = {
    code: refused.code,
    message: sentence(refused.code, language),
    ...(refused.field ? { field: refused.field } : {}),
  };
  return reply.code(REFUSALS[refused.code]).type('application/json; charset=utf-8').send(JSON.stringify(body));
};

/** What asks nobody who they are leaves no trace of what it held, nor of which call it was. */
const logBug = (error: Error, request: FastifyRequest): void => {
  const { endpoint } = request.routeOptions.config as { endpoint?: Endpoint };
  if (endpoint?.anonymous) request.log.error({ name: error.name, code: (error as FastifyError).code }, 'a bug');
  else request.log.error({ err: error, route: request.routeOptions.url }, 'a bug');
};

/** An address that cannot be read is refused before any hook has run. */
export const answerUnread = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const language = languageOf(request.headers['accept-language']);
  const body = { code: 'bad-request', message: sentence('bad-request', language) };
  void reply.code(error.statusCode ?? 400).headers(GUARD_HEADERS);
  void reply.type('application/json; charset=utf-8').send(JSON.stringify(body));
};

/** What is no HTTP at all, or has more head than anybody needs, is refused before there is a request. */
export const answerMalformed = (error: ConnectionError, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = MALFORMED[error.code ?? ''] ?? '400 Bad Request';
  const body = JSON.stringify({ code: 'bad-request', message: sentence('bad-request', 'en') });
  const head = { ...GUARD_HEADERS, 'content-type': 'application/json; charset=utf-8', connection: 'close' };
  const lines = Object.entries({ ...head, 'content-length': String(Buffer.byteLength(body)) });
  socket.end(`HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
};
const MALFORMED: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

const refusedBy = (error: FastifyError): Refused => {
  const stored = storageRefusal(error);
  if (stored instanceof Refused) return stored;
  if (error.validation) return new Refused('bad-request', fieldOf(error.validation[0]));
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refused('too-large');
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Refused('not-json');
  if (error.statusCode === 429) return new Refused('too-many-requests');
  if (error.statusCode === 404) return new Refused('not-found');
  if (error.statusCode !== undefined && error.statusCode < 500) return new Refused('bad-request');
  return new Refused('went-wrong');
};

type Problem = NonNullable<FastifyError['validation']>[number];
const fieldOf = (problem: Problem | undefined): string | undefined => {
  const { missingProperty, additionalProperty } = (problem?.params ?? {}) as Record<string, string | undefined>;
  const path = (problem?.instancePath ?? '').split('/').filter(Boolean);
  return [...path, missingProperty ?? additionalProperty].filter(Boolean).join('.').slice(0, 100) || undefined;
};
