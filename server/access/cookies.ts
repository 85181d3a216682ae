import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '../../shared/refusals.ts';
import { isThisMachine } from './machine.ts';
import { newSecret } from './secrets.ts';
import { PHONE_COOKIE, sessionCookie } from './identify.ts';

export type Cookied = Pick<FastifyReply, 'setCookie' | 'clearCookie' | 'request'>;
const DAY_S = 86_400;

const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https';
const options = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const;

/** Hands a session to this browser, or takes it away. */
export const setSession = (reply: Cookied, token: string | null): void => {
  const secure = isSecure(reply.request);
  if (token) reply.setCookie(sessionCookie(secure), token, options(secure));
  else reply.clearCookie(sessionCookie(secure), options(secure));
};

/** A random number for a phone on its first page: a badge made there is bound to it. */
export const markPhone = (request: FastifyRequest, reply: Cookied): void => {
  if (request.cookies[PHONE_COOKIE]) return;
  reply.setCookie(PHONE_COOKIE, newSecret(), { ...options(isSecure(request)), maxAge: 2 * DAY_S });
};

/** A password may travel over TLS or within this machine only. */
export const needsSecrecy = (request: FastifyRequest): void => {
  if (request.protocol !== 'https' && !isThisMachine(request.ip)) throw new Refused('needs-https');
};
