import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { maybe, strict } from './fields.ts';

/** The figures that a fair sets itself targets for, in the order in which they are read. */
export const TARGETED = [
  'visitorsCheckedIn',
  'adviceGiven',
  'tentVisitors',
  'employersPresent',
  'vacanciesShown',
  'openings',
  'offersMade',
] as const;
export type Targeted = (typeof TARGETED)[number];

const target = maybe(Type.Integer({ minimum: 1, maximum: 1_000_000 }));
/** What the organisers mean to reach; a figure without a target is left out. */
const targets = strict({
  visitorsCheckedIn: target,
  adviceGiven: target,
  tentVisitors: target,
  employersPresent: target,
  vacanciesShown: target,
  openings: target,
  offersMade: target,
} satisfies Record<Targeted, unknown>);
export type Targets = Static<typeof targets>;

export const readTargets = endpoint({
  route: 'GET /api/targets',
  summary: 'What the fair means to reach',
  who: ['organiser', 'viewer', 'moderator', 'desk'],
  reply: targets,
});
export const changeTargets = endpoint({
  route: 'PATCH /api/targets',
  summary: 'Set all targets anew; a figure left out has none. That of visitors is the number expected',
  who: ['organiser'],
  body: targets,
  reply: targets,
});
