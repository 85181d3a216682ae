import type { Reader } from '../../db/journal.ts';
import { sessionByToken } from '../members/store.ts';
import type { Who } from './who.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** An organiser who signed in with a password is signed out after half an hour without a call. */
const ORGANISER_IDLE = 30 * MINUTE;
export const ORGANISER_IN_ALL = 12 * HOUR;
/** A card signs in for the day. */
export const CARD_IN_ALL = 16 * HOUR;

/** The members who are signed in. Last use is kept in memory: a restart gives everybody a fresh half hour. */
export class SessionBook {
  #reader: Reader;
  #now: () => Date;
  #lastUse = new Map<string, number>();

  constructor(reader: Reader, now: () => Date) {
    this.#reader = reader;
    this.#now = now;
  }

  /** The member behind a session's token hash, or null where it ended, idled out or was taken away. */
  memberOf(tokenHash: string, touches = true): Extract<Who, { kind: 'member' }> | null {
    const session = sessionByToken(this.#reader, tokenHash);
    const now = this.#now().getTime();
    if (!session || session.removedAt !== null || Date.parse(session.endsAt) <= now) return null;
    const last = this.#lastUse.get(tokenHash) ?? now;
    if (session.role === 'organiser' && now - last > ORGANISER_IDLE) return null;
    if (touches) this.#lastUse.set(tokenHash, now);
    const { id, role, employerId, placeIds } = session;
    return { kind: 'member', id, role, employerId, placeIds, tokenHash };
  }
}
