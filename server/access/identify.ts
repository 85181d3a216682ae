import type { IncomingHttpHeaders } from 'node:http';
import type { Reader } from '../../db/journal.ts';
import type { Audience, Endpoint } from '../../shared/endpoint.ts';
import { Refused } from '../../shared/refusals.ts';
import { deviceByToken } from '../devices/store.ts';
import { badgeOfPhone } from '../visitors/store.ts';
import { hashOf } from './secrets.ts';
import type { SessionBook } from './sessions.ts';
import { NOBODY, type Who } from './who.ts';

type Asking = { headers: IncomingHttpHeaders; cookies: Record<string, string | undefined>; protocol: string };

/**
 * A cookie's name over this request's protocol. Browsers send the cookies of a host to each of its ports, and refuse to
 * put a plain one in the place of a secure one: hence two names.
 */
export const cookieName = (name: 'session' | 'phone', { protocol }: Pick<Asking, 'protocol'>): string =>
  protocol === 'https' ? `__Host-${name}` : name;

/**
 * Who asks: a device by its token, else a member by its cookie, else a visitor by its phone. Refuses whoever the call
 * is not for: 401 where nobody is known, 403 where somebody is, but not somebody for this [default deny]. Where nobody is
 * to be known, neither token nor cookie is looked at.
 */
export const identify = (
  r: Reader,
  book: SessionBook,
  asking: Asking,
  endpoint: Pick<Endpoint, 'who' | 'anonymous'>,
): Who => {
  if (endpoint.anonymous) return NOBODY;
  const forAll = endpoint.who.includes('public');
  const isFor = (role: Audience) => forAll || endpoint.who.includes(role);
  const device = deviceOf(r, asking.headers.authorization, endpoint.who);
  if (device) return isFor(device.role) ? device : no();
  const token = asking.cookies[cookieName('session', asking)];
  const member = token ? book.memberOf(hashOf(token)) : null;
  if (member && isFor(member.role)) return member;
  const phone = phoneOf(r, asking.cookies[cookieName('phone', asking)], endpoint.who);
  if (isFor(phone.role)) return phone;
  if (member) return no();
  throw new Refused(token ? 'session-ended' : 'sign-in-first');
};

const no = (): never => {
  throw new Refused('not-yours');
};

const deviceOf = (r: Reader, authorization: string | undefined, who: readonly Audience[]): Who | null => {
  if (authorization === undefined) return null;
  const token = /^Bearer ([\w-]{20,100})$/.exec(authorization)?.[1];
  const device = token ? deviceByToken(r, hashOf(token)) : undefined;
  if (!device) throw new Refused('sign-in-first');
  if (device.stolen) throw new Refused('device-stolen');
  if (device.removedAt !== null && !who.includes('revoked')) throw new Refused('device-revoked');
  const role = device.removedAt === null ? device.kind : 'revoked';
  return { kind: 'device', role, id: device.id, placeId: device.placeId };
};

const phoneOf = (r: Reader, cookie: string | undefined, who: readonly Audience[]): Who => {
  if (!cookie || cookie.length > 100) return { kind: 'public', role: 'public', phoneHash: null };
  const phoneHash = hashOf(cookie);
  const badge = who.includes('visitor') || who.includes('public') ? badgeOfPhone(r, phoneHash) : undefined;
  return badge ? { kind: 'visitor', role: 'visitor', phoneHash, badge } : { kind: 'public', role: 'public', phoneHash };
};
