import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  methodOf,
  pathOf,
  type BodyOf,
  type Endpoint,
  type ParamsOf,
  type QueryOf,
  type ReplyOf,
} from '../shared/endpoint.ts';
import type { Language } from '../shared/fields.ts';
import { Refused } from '../shared/refusals.ts';
import { languageOf } from './errors.ts';
import type { Who } from './access/who.ts';
import { STRANGERS } from './protection.ts';
import { makePlain } from './texts.ts';

/** What a handler is given: who asks for what, in which language. */
export type Ask<E extends Endpoint> = {
  who: Who;
  language: Language;
  endpoint: E;
  body: BodyOf<E>;
  query: QueryOf<E>;
  params: ParamsOf<E>;
  request: FastifyRequest;
  reply: FastifyReply;
};
export type Served = { endpoint: Endpoint; handle: (ask: never) => unknown };

/** Ties a call to what answers it; the reply is checked against the contract when it is compiled and trimmed when sent. */
export const serve = <const E extends Endpoint>(
  endpoint: E,
  handle: (ask: Ask<E>) => Answer<E> | Promise<Answer<E>>,
): Served => ({ endpoint, handle });
type Answer<E> = E extends { file: string } ? Readable : ReplyOf<E>;

declare module 'fastify' {
  interface FastifyRequest {
    who: Who;
  }
  interface FastifyContextConfig {
    endpoint?: Endpoint;
  }
}

export const mount = (app: FastifyInstance, { endpoint, handle }: Served): void => {
  app.route({
    method: methodOf(endpoint),
    url: pathOf(endpoint),
    config: { endpoint, ...(endpoint.anonymous ? { rateLimit: STRANGERS } : {}) },
    ...(endpoint.bodyLimit ? { bodyLimit: endpoint.bodyLimit } : {}),
    schema: {
      summary: endpoint.summary,
      description: `For: ${endpoint.who.join(', ')}.`,
      ...(endpoint.params ? { params: endpoint.params } : {}),
      ...(endpoint.query ? { querystring: endpoint.query } : {}),
      ...(endpoint.body ? { body: endpoint.body } : {}),
      response: { [endpoint.status ?? 200]: answerOf(endpoint) },
    },
    preValidation: async (request) => {
      // Where every field may be left out, so may the body.
      if (endpoint.body) request.body ??= {};
      else if (endpoint.takes) needsFile(request.body);
      else if (request.body !== undefined && request.body !== null) throw new Refused('bad-request');
      makePlain(request.body);
    },
    handler: (request, reply) => {
      reply.code(endpoint.status ?? 200);
      if (endpoint.file) reply.type(endpoint.file).header('cache-control', 'no-store');
      const ask = {
        who: request.who,
        language: languageOf(request.headers['accept-language']),
        endpoint,
        body: request.body,
        query: request.query,
        params: request.params,
        request,
        reply,
      };
      return (handle as (ask: unknown) => unknown)(ask);
    },
  });
};

const answerOf = ({ file, summary, reply }: Endpoint): object =>
  file ? { description: summary, content: { [file]: { schema: reply } } } : reply;

/** A file is not read into memory: the call that takes one reads it as it comes, every other call refuses it. */
export const takeFiles = (app: FastifyInstance): void =>
  void app.addContentTypeParser('application/gzip', (request, payload, done) => {
    const isTaken = request.routeOptions.config.endpoint?.takes === 'application/gzip';
    done(isTaken ? null : new Refused('not-json'), payload);
  });

const needsFile = (body: unknown): void => {
  if (!(body instanceof Readable)) throw new Refused('bad-request');
};
