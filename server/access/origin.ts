import type { FastifyRequest } from 'fastify';
import { Refused } from '../../shared/refusals.ts';

type Asking = Pick<FastifyRequest, 'headers' | 'method' | 'host' | 'routeOptions'>;

/**
 * Whether a browser sends this from another site. Where the Origin or Sec-Fetch-Site header comes, it must be ours;
 * browsers send an Origin with every unsafe call and every websocket, other programs need none.
 */
export const isForeign = ({ headers, host }: Pick<Asking, 'headers' | 'host'>): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
};

/** No form of another site can send a file under such a type, no more than JSON. */
const isFileFor = ({ routeOptions }: Asking, type: string): boolean => routeOptions.config.endpoint?.takes === type;

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A call that changes something on the strength of a cookie must be JSON and come from our own pages. */
export const refuseForgery = (request: Asking): void => {
  if (SAFE.has(request.method) || request.headers.authorization !== undefined) return;
  if (isForeign(request)) throw new Refused('foreign-origin');
  const type = request.headers['content-type'];
  if (type !== undefined && !type.startsWith('application/json') && !isFileFor(request, type))
    throw new Refused('not-json');
};
