import { v7 as uuid } from 'uuid';
import type { Reader, Writer } from '../../db/journal.ts';
import type { Campaign } from '../../shared/campaigns.ts';
import type { Profile } from '../../shared/visits.ts';
import { CHANNELS, type Facts } from '../../shared/visitors.ts';
import type { Who } from '../access/who.ts';
import { badgeByCode, tieBadge } from '../badges/store.ts';
import { campaignByCode } from '../campaigns/store.ts';
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

/** What led somebody here: a campaign with a code of its own, or a poster of a channel; null for what is not known. */
type Led = { id: string | null; channel: Campaign['channel'] };
export const whatLed = (r: Reader, said: string | undefined): Led | null => {
  const code = said?.trim().toLowerCase();
  const channel = CHANNELS.find((each) => each === code);
  return (code && campaignByCode(r, code)) || (channel ? { id: null, channel } : null);
};

/** Whoever was led here by something heard of the fair there, where nothing else was said. */
export const addVisitorWith = (
  w: Writer,
  facts: Facts,
  via: Profile['via'] | undefined,
  led: Led | null = null,
): string => {
  const id = uuid();
  const { sex, ageBand, status, district = null, aim = null, language = null } = facts;
  const heardFrom = facts.heardFrom ?? led?.channel;
  const profile = withSaid(NOT_SAID, { sex, ageBand, status, heardFrom, via });
  addVisitor(w, { id, ...profile, district, aim, language, campaignId: led?.id ?? null });
  w.record({ type: 'visitor.registered', visitorId: id, via: profile.via, profile, was: null, counted: false });
  return id;
};

/** The first, with what the second says where it says something. */
export const withSaid = (base: Partial<Profile>, said: Partial<Profile>): Profile => {
  const entries = Object.entries(said).filter(([, value]) => value !== undefined && value !== 'notSaid');
  const filled = Object.fromEntries(Object.entries(base).map(([key, value]) => [key, value ?? 'notSaid']));
  return { ...filled, ...Object.fromEntries(entries) } as Profile;
};
