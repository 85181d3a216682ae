import { createHash } from 'node:crypto';
import { forgetAllReplies, repliesKept } from '../../db/replies.ts';
import type { Reader, Writer } from '../../db/journal.ts';
import { localTime } from '../../shared/clock.ts';
import type { BodyOf } from '../../shared/endpoint.ts';
import {
  certificateText,
  daysAfter,
  type changeKeeping,
  type Keeping,
  type Kept,
  type Purge,
} from '../../shared/keeping.ts';
import type { Who } from '../access/who.ts';
import { fairOf, isSetUp } from '../fairs/store.ts';
import { hasWords, withoutWords } from '../offers/words.ts';
import { addPurge, countHeld, emptyHeld, everyOffer, keepFor, purgesOf } from './store.ts';

/** How many rows of each kind are held now; union contacts lie in a file of their own, so that their number is told. */
const heldNow = (r: Reader, unionContacts: number): Kept => ({
  ...countHeld(r),
  'offer-notes': everyOffer(r).filter(hasWords).length,
  'union-contacts': unionContacts,
  replies: repliesKept(r),
});

export const keepingNow = (r: Reader, now: string, unionContacts: number): Keeping => {
  const { day, timeZone, retentionDays, anonymousOnly } = fairOf(r);
  return {
    retentionDays,
    anonymousOnly,
    purgeOn: daysAfter(day, retentionDays),
    today: localTime(now, timeZone).day,
    held: heldNow(r, unionContacts),
    purges: purgesOf(r).map(({ purge, memberName }) => ({ ...purge, memberName })),
  };
};

/** Whether the set day has come and something is still held, or no certificate says that nothing was. */
export const isPurgeDue = (r: Reader, now: string, unionContacts: number): boolean => {
  if (!isSetUp(r)) return false;
  const { purgeOn, today, held, purges } = keepingNow(r, now, unionContacts);
  if (today < purgeOn) return false;
  const { replies: _, ...people } = held;
  return Object.values(people).some((n) => n > 0) || purges.every(({ at }) => at.slice(0, 10) < purgeOn);
};

export const setKeeping = (w: Writer, changes: BodyOf<typeof changeKeeping>): object => {
  const { retentionDays, anonymousOnly } = fairOf(w);
  const now = { retentionDays, anonymousOnly, ...changes };
  keepFor(w, now);
  w.record({ type: 'keeping.changed', ...now });
  return {};
};

/** Erases what is held of people and writes its certificate. */
export const purgeHeld = (
  w: Writer,
  id: string,
  rule: Purge['rule'],
  who: Who | null,
  unionContacts: number,
): object => {
  const { retentionDays } = fairOf(w);
  const rows = heldNow(w, unionContacts);
  for (const offer of everyOffer(w)) withoutWords(w, offer);
  emptyHeld(w);
  forgetAllReplies(w);
  const said = { id, at: w.at, rule, retentionDays, rows };
  const hash = createHash('sha256').update(certificateText(said)).digest('hex');
  addPurge(w, { ...said, memberId: who?.kind === 'member' ? who.id : null, hash });
  w.record({ type: 'data.purged', purgeId: id, rule, rows });
  return { id };
};
