import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { RateLimitOptions, RateLimitPluginOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import addFormats from 'ajv-formats';
import { Ajv } from 'ajv';
import { senderOf } from './access/who.ts';

export const REQUEST_TIMEOUT_MS = 15_000;

/** Nothing from anywhere else, nothing inline. */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};
export const HEADERS: FastifyHelmetOptions = {
  global: true,
  contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' },
};

/** Over https a page keeps apart from others' windows and processes; over plain http browsers only warn of these. */
export const keepApart = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  if (request.protocol !== 'https') return;
  reply.headers({ 'cross-origin-opener-policy': 'same-origin', 'origin-agent-cluster': '?1' });
};

const written = (directives: Record<string, readonly string[]>): string =>
  Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join(';');

/** The policy of a page that needs something more than the others. */
export const cspWith = (more: Record<string, readonly string[]>): string => written({ ...DIRECTIVES, ...more });
/** For the one page that reads codes with a camera, which WebAssembly does. */
export const CAMERA_CSP = cspWith({ 'script-src': ["'self'", "'wasm-unsafe-eval'"] });

/** The same for what Fastify refuses before any hook has run. */
export const GUARD_HEADERS = {
  'content-security-policy': written(DIRECTIVES),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};

const WINDOW_MS = 10_000;
/**
 * Calls in ten seconds by one of each; a whole square shares one address, which is only the outer bound. A phone is told
 * apart by its badge alone: a cookie can be made up anew for every call.
 */
const ALLOWED = { member: 20_000, device: 20_000, visitor: 300, public: 20_000 };
const UNTOLD = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };

export const RATES: RateLimitPluginOptions = {
  timeWindow: WINDOW_MS,
  max: (request: FastifyRequest) => ALLOWED[kindOf(request)],
  keyGenerator: (request: FastifyRequest) =>
    kindOf(request) === 'public' ? `ip:${request.ip ?? 'inject'}` : senderOf(request.who),
  addHeaders: { ...UNTOLD, 'retry-after': true },
  addHeadersOnExceeding: UNTOLD,
};

/** Of calls that ask nobody who they are: so many a minute from one address, which is all that there is to go by. */
export const STRANGERS: RateLimitOptions = {
  timeWindow: 60_000,
  max: 600,
  hook: 'preHandler',
  keyGenerator: (request: FastifyRequest) => `ip:${request.ip ?? 'inject'}`,
};

const kindOf = (request: FastifyRequest): keyof typeof ALLOWED =>
  (request as { who: FastifyRequest['who'] | null }).who?.kind ?? 'public';

/** What a log line may say of a request: no query, no code, no name. */
export const loggable = (request: FastifyRequest): object => ({
  method: request.method,
  route: request.routeOptions?.url,
});

/** Bodies are strict: nothing is coerced, filled in or dropped. What stands in an address is text, so it is read as what it means. */
export const validateStrictly = (app: FastifyInstance): void => {
  const strict = withFormats(
    new Ajv({ coerceTypes: false, useDefaults: false, removeAdditional: false, allErrors: false, strict: false }),
  );
  const reading = withFormats(
    new Ajv({ coerceTypes: true, useDefaults: false, removeAdditional: false, strict: false }),
  );
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? strict : reading).compile(schema as object),
  );
};

/** A check of what did not come as the body of a call, as strict as that of a body. */
export const strictly = (schema: object): ((value: unknown) => boolean) =>
  withFormats(new Ajv({ allErrors: false, strict: false })).compile(schema);

const dateTime = addFormats.default.get('date-time') as { validate: (said: string) => boolean };

/** The usual formats; but a leap second and an offset in hours alone are dates and times that no Date can hold. */
const withFormats = (ajv: Ajv): Ajv =>
  addFormats
    .default(ajv)
    .addFormat('date-time', (said: string) => dateTime.validate(said) && !Number.isNaN(Date.parse(said)));
