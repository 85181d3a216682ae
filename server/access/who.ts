import type { DeviceKind, Role } from '../../shared/endpoint.ts';

/** Who makes a call. */
export type Who =
  | { kind: 'member'; role: Role; id: string; employerId: string | null; placeIds: string[]; tokenHash: string }
  | { kind: 'device'; role: DeviceKind | 'revoked'; id: string; placeId: string | null }
  | { kind: 'visitor'; role: 'visitor'; phoneHash: string; badge: string }
  | { kind: 'public'; role: 'public'; phoneHash: string | null };

/** A phone that is not to be known again: neither the journal nor what is kept of an answered request tells whose it was. */
export const NOBODY: Who = { kind: 'public', role: 'public', phoneHash: null };

/** How the journal names the maker of a change; a phone has no name there, since it would be a visitor's [J7]. */
export const actorOf = (who: Who): string =>
  who.kind === 'member' || who.kind === 'device' ? `${who.kind}:${who.id}` : 'phone';

/** Whose numbering a request belongs to [J9]. */
export const senderOf = (who: Who): string => {
  if (who.kind === 'member' || who.kind === 'device') return `${who.kind}:${who.id}`;
  return who.phoneHash ? `phone:${who.phoneHash}` : 'anonymous';
};

/** Whether a member may act in a place: a facilitator of certain tents in those alone, everybody else everywhere. */
export const leads = (who: Who, placeId: string): boolean =>
  who.kind !== 'member' || who.role !== 'facilitator' || who.placeIds.length === 0 || who.placeIds.includes(placeId);
