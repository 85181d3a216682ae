import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { byId, count, id, instant, maybe, oneOf, orNull, strict, text } from './fields.ts';
import { badgeIn } from './badges.ts';

export const DIRECTIONS = ['in', 'out'] as const;
export type Direction = (typeof DIRECTIONS)[number];
export const OUTCOMES = ['admitted', 'already-inside', 'left', 'not-inside', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const REASONS = ['unknown-badge', 'void-badge', 'place-full', 'fair-not-open', 'fair-closed'] as const;
export type Reason = (typeof REASONS)[number];
/** Why a badge is unknown: its check digits fail, it is another fair's, or it was never issued. */
export const BADGE_FAULTS = ['damaged', 'foreign', 'never-issued'] as const;
export type BadgeFault = (typeof BADGE_FAULTS)[number];

export const scan = strict({
  id,
  badge: badgeIn,
  placeId: id,
  direction: oneOf(...DIRECTIONS),
  at: instant,
  placeKey: maybe(text(80)),
});
export type Scan = Static<typeof scan>;

const outcomeFields = {
  outcome: oneOf(...OUTCOMES),
  reason: maybe(oneOf(...REASONS)),
  badgeFault: maybe(oneOf(...BADGE_FAULTS)),
  /** What to tell the person, in the asker's language, where the outcome is refused. */
  message: maybe(Type.String()),
  firstVisit: Type.Boolean(),
  inside: count,
  capacity: orNull(count),
  /** How many visitors have been counted, this one among them. */
  visitors: count,
};
export const checkInReply = strict(outcomeFields);
export type CheckInReply = Static<typeof checkInReply>;

const SCANNERS = ['kiosk', 'scanner', 'desk', 'facilitator', 'visitor'] as const;

export const checkIn = endpoint({
  route: 'POST /api/check-ins',
  summary: 'A badge enters or leaves a place',
  who: SCANNERS,
  body: scan,
  reply: checkInReply,
});

export const offlineScan = strict({ ...scan.properties, done: oneOf('admitted', 'refused') });
export type OfflineScan = Static<typeof offlineScan>;
export const checkInBatch = endpoint({
  route: 'POST /api/check-ins/batch',
  summary: 'Scans gathered offline; each is decided by itself and what was done at the door stands',
  who: SCANNERS,
  body: strict({ checkIns: Type.Array(offlineScan, { minItems: 1, maxItems: 500 }) }),
  reply: strict({ results: Type.Array(strict({ id, ...outcomeFields, code: maybe(Type.String()) })) }),
  bodyLimit: 512 * 1024,
});

export const undoCheckIn = endpoint({
  route: 'POST /api/check-ins/:id/undo',
  summary: 'Take a check-in back: the figures are as if it had not been',
  who: [...SCANNERS, 'organiser'],
  params: byId,
  body: strict({ id, reason: text(500) }),
  reply: strict({ outcome: oneOf('undone', 'already-undone'), inside: count, capacity: orNull(count) }),
});

export const listRefused = endpoint({
  route: 'GET /api/check-ins/refused',
  summary: 'Scans that were refused, or admitted offline with a badge that does not count, newest first',
  who: ['organiser', 'desk'],
  reply: strict({
    items: Type.Array(
      strict({
        id,
        placeId: id,
        at: instant,
        reason: oneOf(...REASONS),
        badgeFault: orNull(oneOf(...BADGE_FAULTS)),
        doneAtDoor: orNull(oneOf('admitted', 'refused')),
      }),
    ),
  }),
});
