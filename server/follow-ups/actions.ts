import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import { localTime } from '../../shared/clock.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import {
  CALL_DAYS,
  FOLLOW_UP_TEXT,
  type Called,
  type FollowUpCall,
  type giveFollowUpContact,
  type listCalls,
  type readFollowUpContact,
  type recordCall,
} from '../../shared/follow-ups.ts';
import { daysAfter } from '../../shared/keeping.ts';
import type { CameOfCall } from '../../shared/promise.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Who } from '../access/who.ts';
import { validBadge } from '../badges/codes.ts';
import { fairOf } from '../fairs/store.ts';
import { offersOfVisitor } from '../offers/store.ts';
import { toldOffer } from '../offers/told.ts';
import { visitorOf, visitorOfPhone } from '../visitors/newcomers.ts';
import { visitorById } from '../visitors/store.ts';
import {
  addContact,
  changeContact,
  contactById,
  contactOfVisitor,
  contactsToCall,
  forgetFollowUp,
  type ContactRow,
} from './store.ts';

const isUnderAge = (r: Reader, visitorId: string): boolean => visitorById(r, visitorId)?.ageBand === '14-17';

export const ownFollowUp = (r: Reader, who: Who): ReplyOf<typeof readFollowUpContact> => {
  const visitorId = visitorOfPhone(r, who);
  const allowed = visitorId !== null && !fairOf(r).anonymousOnly && !isUnderAge(r, visitorId);
  const row = visitorId === null ? undefined : contactOfVisitor(r, visitorId);
  if (!row || row.revokedAt !== null) return { allowed, held: [] };
  const { name, contact, language, givenAt, textVersion } = row;
  return { allowed, held: [{ name, contact, language, givenAt, textVersion }] };
};

/** Whose badge it is: the phone's own, or the one that a member scanned. */
const visitorAsked = (w: Writer, badge: string | undefined, who: Who): string => {
  if (who.kind === 'visitor') return visitorOfPhone(w, who) ?? refuse('not-yours');
  if (badge === undefined) throw new Refused('bad-request', 'badge');
  return visitorOf(w, validBadge(w, badge, fairOf(w).badgePrefix));
};
const refuse = (code: 'not-yours' | 'not-found'): never => {
  throw new Refused(code);
};

/** Lets the organisers call this visitor; whoever is under age is not asked, and said again it replaces what was said. */
export const agreeToCalls = (w: Writer, body: BodyOf<typeof giveFollowUpContact>, who: Who): object => {
  const { name, contact, textVersion, language } = body;
  if (fairOf(w).anonymousOnly) throw new Refused('anonymous-only');
  if (textVersion !== FOLLOW_UP_TEXT) throw new Refused('consent-outdated', 'textVersion');
  const visitorId = visitorAsked(w, body.badge, who);
  if (isUnderAge(w, visitorId)) throw new Refused('guardian-needed');
  const known = contactOfVisitor(w, visitorId);
  const said = { name, contact, textVersion, language, givenAt: w.at };
  const id = known?.id ?? uuid();
  if (known) changeContact(w, id, { ...said, revokedAt: null });
  else addContact(w, { id, visitorId, ...said });
  w.record({ type: 'follow-up.agreed', contactId: id, first: !known });
  return {};
};

/** Takes it back: name and contact are erased. */
export const withdrawFromCalls = (w: Writer, badge: string | undefined, who: Who): object => {
  const known = contactOfVisitor(w, visitorAsked(w, badge, who));
  if (known && known.revokedAt === null) forgetFollowUp(w, known.id);
  return {};
};

/** Who may be called, those who are due first; `now` is an instant. */
export const callsNow = (r: Reader, now: string): ReplyOf<typeof listCalls> => {
  const { day, timeZone, retentionDays } = fairOf(r);
  const today = localTime(now, timeZone).day;
  const dueOn = { '30': daysAfter(day, 30), '90': daysAfter(day, 90) };
  const open = CALL_DAYS.filter((each) => today >= dueOn[each]).at(-1);
  const items = contactsToCall(r).map((row) => toCall(r, row, open));
  return {
    items: [...items.filter(({ due }) => due), ...items.filter(({ due }) => !due)],
    dueOn,
    purgeOn: daysAfter(day, retentionDays),
  };
};

const toCall = (r: Reader, row: ContactRow, open: FollowUpCall['day'] | undefined): Called => {
  const { id, name, contact, language, calls, visitorId } = row;
  const offers = offersOfVisitor(r, visitorId ?? '').map((offered) => ({
    ...toldOffer(offered),
    promised: offered.offer.promised,
  }));
  const isReached = calls.some(({ day, reached }) => day === open && reached);
  return { id, name, contact, language, calls, offers, ...(open && !isReached ? { due: open } : {}) };
};

/** Keeps what came of a call; who wishes no more is erased at once. */
export const recordCallMade = (w: Writer, id: string, body: BodyOf<typeof recordCall>): object => {
  const { day, reached, foundWork, noMore } = body;
  const row = contactById(w, id);
  if (!row?.visitorId || row.revokedAt !== null) throw new Refused('not-found');
  const was = row.calls.find((each) => each.day === day);
  const withOffer = offersOfVisitor(w, row.visitorId).length > 0;
  const now: FollowUpCall = {
    day,
    reached,
    withOffer,
    attempts: (was?.attempts ?? 0) + 1,
    at: w.at,
    ...(reached && !withOffer && foundWork ? { foundWork } : {}),
  };
  changeContact(w, id, { calls: [...row.calls.filter((each) => each !== was), now] });
  w.record({ type: 'follow-up.called', contactId: id, day, now: came(now), was: was ? came(was) : null });
  if (noMore) forgetFollowUp(w, id);
  return {};
};

const came = ({ reached, withOffer, foundWork }: FollowUpCall): CameOfCall => ({
  reached,
  withOffer,
  hired: reached && foundWork === 'yes',
});
