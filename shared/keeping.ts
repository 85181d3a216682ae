import { Type, type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { count, day, id, instant, maybe, oneOf, orNull, strict } from './fields.ts';

/** What a fair holds of people for a time: each is erased at the set day, and counted in the certificate. */
export const KEPT_KINDS = [
  'follow-up-contacts',
  'employer-contacts',
  'meeting-notes',
  'offer-notes',
  'scan-notes',
  'left-items',
  'union-contacts',
  'replies',
] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];
const kept = strict(Object.fromEntries(KEPT_KINDS.map((kind) => [kind, count])) as Record<KeptKind, typeof count>);
export type Kept = Static<typeof kept>;

/** The certificate of an erasure; `hash` is the SHA-256 of everything else in it, as `certificateText` writes it. */
const purge = strict({
  id,
  at: instant,
  /** The set day had come, or a member did it. */
  rule: oneOf('set-day', 'by-hand'),
  retentionDays: count,
  memberName: orNull(Type.String()),
  rows: kept,
  hash: Type.String(),
});
export type Purge = Static<typeof purge>;

export const readKeeping = endpoint({
  route: 'GET /api/keeping',
  summary: 'What this fair holds of people, until when, and what was erased',
  who: ['organiser'],
  reply: strict({
    retentionDays: count,
    anonymousOnly: Type.Boolean(),
    purgeOn: day,
    today: day,
    held: kept,
    purges: Type.Array(purge),
  }),
});
export type Keeping = Static<(typeof readKeeping)['reply']>;
export const changeKeeping = endpoint({
  route: 'PATCH /api/keeping',
  summary: 'How many days after the fair contacts are kept, and whether any may be left at all',
  who: ['organiser'],
  body: strict({
    retentionDays: maybe(Type.Integer({ minimum: 1, maximum: 400 })),
    anonymousOnly: maybe(Type.Boolean()),
  }),
  reply: strict({}),
});
export const purgeNow = endpoint({
  route: 'POST /api/purges',
  summary: 'Erase every contact and every note about people now',
  who: ['organiser'],
  body: strict({ id }),
  reply: strict({ id }),
  status: 201,
});

/** What is hashed: one line for each part, in this order, ended by a line feed. */
export const certificateText = ({ id, at, rule, retentionDays, rows }: Omit<Purge, 'hash' | 'memberName'>): string =>
  [
    'jarmanke erasure',
    id,
    at,
    rule,
    String(retentionDays),
    ...KEPT_KINDS.map((kind) => `${kind} ${rows[kind]}`),
    '',
  ].join('\n');

const DAY_MS = 86_400_000;
/** A day so many days later, "2026-02-02". */
export const daysAfter = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * DAY_MS).toISOString().slice(0, 10);
