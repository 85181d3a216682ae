import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import type { Profile } from '../../shared/visits.ts';
import type { Facts } from '../../shared/visitors.ts';
import type { Who } from '../access/who.ts';
import { badgeByCode, tieBadge } from '../badges/store.ts';
import { addVisitor } from './store.ts';

const NOT_SAID: Profile = {
  sex: 'notSaid',
  ageBand: 'notSaid',
  status: 'notSaid',
  heardFrom: 'notSaid',
  via: 'walk-in',
};

/** The visitor of an issued badge; a badge that nobody registered becomes one of whom nothing is said. */
export const visitorOf = (w: Writer, badge: { code: string; visitorId: string | null }): string => {
  if (badge.visitorId) return badge.visitorId;
  const visitorId = addVisitorWith(w, {}, undefined);
  tieBadge(w, badge.code, visitorId);
  return visitorId;
};

/** Who goes with a phone's own badge; null for anybody else. */
export const visitorOfPhone = (r: Reader, who: Who): string | null =>
  who.kind === 'visitor' ? (badgeByCode(r, who.badge)?.visitorId ?? null) : null;

export const addVisitorWith = (w: Writer, facts: Facts, via: Profile['via'] | undefined): string => {
  const id = uuid();
  const { sex, ageBand, status, heardFrom, district = null, aim = null, language = null } = facts;
  const profile = withSaid(NOT_SAID, { sex, ageBand, status, heardFrom, via });
  addVisitor(w, { id, ...profile, district, aim, language });
  w.record({ type: 'visitor.registered', visitorId: id, via: profile.via, profile, was: null, counted: false });
  return id;
};

/** The first, with what the second says where it says something. */
export const withSaid = (base: Partial<Profile>, said: Partial<Profile>): Profile => {
  const entries = Object.entries(said).filter(([, value]) => value !== undefined && value !== 'notSaid');
  const filled = Object.fromEntries(Object.entries(base).map(([key, value]) => [key, value ?? 'notSaid']));
  return { ...filled, ...Object.fromEntries(entries) } as Profile;
};
