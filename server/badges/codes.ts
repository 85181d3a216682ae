import { randomInt } from 'node:crypto';
import type { Reader, Writer } from '../../db/journal.ts';
import { checkDigits, digitsOf, isWholeBadge } from '../../shared/badges.ts';
import type { BadgeFault } from '../../shared/checkins.ts';
import { Refused } from '../../shared/refusals.ts';
import { addBadge, badgeByCode, type BadgeRow } from './store.ts';

/** A new badge: the fair's three digits, eleven that nobody can guess, two that check. */
export const newBadge = (w: Writer, prefix: string, batchId: string | null, visitorId: string | null): string => {
  for (;;) {
    const fourteen = prefix + String(randomInt(1e6)).padStart(6, '0') + String(randomInt(1e5)).padStart(5, '0');
    const code = fourteen + checkDigits(fourteen);
    if (addBadge(w, code, batchId, visitorId)) return code;
  }
};

export type FoundBadge = { badge: BadgeRow } | { fault: BadgeFault; code: string | null };

/** The badge behind whatever was read or typed, or why there is none. */
export const findBadge = (r: Reader, read: string, prefix: string): FoundBadge => {
  const code = digitsOf(read);
  if (!code || !isWholeBadge(code)) return { fault: 'damaged', code };
  const badge = badgeByCode(r, code);
  if (badge) return { badge };
  return { fault: code.startsWith(prefix) ? 'never-issued' : 'foreign', code };
};

export const FAULT_REFUSALS = {
  damaged: 'damaged-badge',
  foreign: 'foreign-badge',
  'never-issued': 'unknown-badge',
} as const;

/** A badge that counts; refuses damaged, foreign, unknown and void ones. */
export const validBadge = (r: Reader, read: string, prefix: string): BadgeRow => {
  const found = findBadge(r, read, prefix);
  if ('fault' in found) throw new Refused(FAULT_REFUSALS[found.fault], 'badge');
  if (found.badge.voidAt !== null) throw new Refused('void-badge', 'badge');
  return found.badge;
};
