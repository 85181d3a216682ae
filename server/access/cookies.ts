import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '../../shared/refusals.ts';
import { isThisMachine } from './machine.ts';
import { newSecret } from './secrets.ts';
import { cookieName } from './identify.ts';

export type Cookied = Pick<FastifyReply, 'setCookie' | 'clearCookie' | 'request'>;
const DAY_S = 86_400;

const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https';
const options = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const;

/** Hands a session to this browser, or takes it away. */
export const setSession = (reply: Cookied, token: string | null): void => {
  const secure = isSecure(reply.request);
  const name = cookieName('session', reply.request);
  if (token) reply.setCookie(name, token, options(secure));
  else reply.clearCookie(name, options(secure));
};

/** A random number for a phone on its first page: a badge made there is bound to it. */
export const markPhone = (request: FastifyRequest, reply: Cookied): void => {
  const name = cookieName('phone', request);
  if (request.cookies[name]) return;
  reply.setCookie(name, newSecret(), { ...options(isSecure(request)), maxAge: 2 * DAY_S });
};

/** A password may travel over TLS or within this machine only. */
export const needsSecrecy = (request: FastifyRequest): void => {
  if (request.protocol !== 'https' && !isThisMachine(request.ip)) throw new Refused('needs-https');
};
