import type { Reader, Writer } from '../../db/journal.ts';
import type { BodyOf, ReplyOf } from '../../shared/endpoint.ts';
import { isOver } from '../../shared/fairs.ts';
import { Refused } from '../../shared/refusals.ts';
import type { Profile } from '../../shared/visits.ts';
import type { Facts, readOwnVisit, registerVisitor } from '../../shared/visitors.ts';
import type { Who } from '../access/who.ts';
import { newBadge, validBadge } from '../badges/codes.ts';
import { badgeByCode, tieBadge } from '../badges/store.ts';
import { fairDay } from '../fairs/store.ts';
import { contactOfVisitor, forgetFollowUp } from '../follow-ups/store.ts';
import { addVisitorWith, whatLed, withSaid } from './newcomers.ts';
import { badgeOfPhone, bindPhone, changeVisitor, profileOf, visitorById } from './store.ts';

type Registered = ReplyOf<typeof registerVisitor>;

/** Registers a visitor on the badge it holds, or on a new one, which is then bound to the phone that asked. */
export const registerVisitorAtFair = (w: Writer, body: BodyOf<typeof registerVisitor>, who: Who): Registered => {
  const { state, badgePrefix } = fairDay(w);
  // A device may have registered somebody on a badge in its hand long before it could say so.
  const isLate = who.kind === 'device' && body.badge !== undefined;
  if (isOver(state) && !isLate) throw new Refused('fair-closed');
  const { facts = {}, via } = body;
  const led = whatLed(w, body.campaign);
  if (body.badge === undefined) {
    const visitorId = addVisitorWith(w, facts, via, led);
    const badge = newBadge(w, badgePrefix, null, visitorId);
    if ((who.kind === 'public' || who.kind === 'visitor') && who.phoneHash) bindPhone(w, who.phoneHash, badge);
    return { visitorId, badge };
  }
  const badge = validBadge(w, body.badge, badgePrefix);
  if (badge.visitorId) addFacts(w, badge.visitorId, facts, via);
  const visitorId = badge.visitorId ?? addVisitorWith(w, facts, via, led);
  if (!badge.visitorId) tieBadge(w, badge.code, visitorId);
  return { visitorId, badge: badge.code };
};

/** What was said stays; what is new is added. */
const addFacts = (w: Writer, visitorId: string, facts: Facts, via: Profile['via'] | undefined): void => {
  const row = visitorById(w, visitorId);
  if (!row) throw new Refused('unknown-badge', 'badge');
  const was = profileOf(row);
  const { sex, ageBand, status, heardFrom } = facts;
  const profile = { ...withSaid({ sex, ageBand, status, heardFrom, via }, was), via: via ?? was.via };
  changeVisitor(w, visitorId, {
    ...profile,
    district: row.district ?? facts.district ?? null,
    aim: row.aim ?? facts.aim ?? null,
    language: row.language ?? facts.language ?? null,
  });
  w.record({ type: 'visitor.registered', visitorId, via: profile.via, profile, was, counted: row.counted });
  // Nobody under age is called without a guardian: what was left before is erased.
  const contact = profile.ageBand === '14-17' ? contactOfVisitor(w, visitorId) : undefined;
  if (contact?.revokedAt === null) forgetFollowUp(w, contact.id);
};

export const ownVisit = (r: Reader, who: Who): ReplyOf<typeof readOwnVisit> => {
  const badge =
    who.kind === 'visitor'
      ? who.badge
      : who.kind === 'public' && who.phoneHash
        ? badgeOfPhone(r, who.phoneHash)
        : undefined;
  const visitorId = badge ? badgeByCode(r, badge)?.visitorId : null;
  return { badge: badge ?? null, checkedIn: visitorId ? (visitorById(r, visitorId)?.counted ?? false) : false };
};
