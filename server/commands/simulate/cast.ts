import type { Act, BadgeRef, Crew, Expected, Person } from './acts.ts';
import type { Stay } from './days.ts';
import type { Scene, Spot, Wish } from './scene.ts';

/** Everybody and everything that a day is planned with. */
export type Cast = Wish & {
  scene: Scene;
  people: Person[];
  /** By person; planning a tent visit may keep somebody longer. */
  stays: Stay[];
  crew: Crew;
};

/** A scan before it is known what comes of it. */
export type ScanDraft = {
  plan: 'scan';
  id: string;
  at: number;
  by: string;
  badge: BadgeRef;
  placeId: string;
  direction: 'in' | 'out';
  /** Taken back at once. */
  undone?: boolean;
  /** Gathered offline and sent together, at `sentAt`. */
  batch?: string;
  sentAt?: number;
  done?: 'admitted' | 'refused';
  /** Sent after the visitor was seen elsewhere: a visit that moves nobody. */
  late?: boolean;
  /** Known beforehand for a badge that is nobody's. */
  expect?: Expected;
};
/** People without a badge: one in, one out, as many as still fit in, or everybody counted so far out. */
export type TallyDraft = {
  plan: 'tally';
  change: 'in' | 'out' | 'fill' | 'empty';
  id: string;
  at: number;
  by: string;
  placeId: string;
};
export type Draft = Act | ScanDraft | TallyDraft;

export const spotsOf = ({ scene }: Pick<Cast, 'scene'>, kind: Spot['kind']): Spot[] =>
  scene.spots.filter((spot) => spot.kind === kind);

export const personKey = (index: number): string => `person:${index}`;
export const badgeKey = (badge: BadgeRef): string[] => {
  if ('person' in badge) return [personKey(badge.person)];
  return 'spare' in badge ? [`spare:${badge.spare}`] : [];
};
