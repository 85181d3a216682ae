import { Type } from 'typebox';
import { endpoint } from './endpoint.ts';
import { count, id, instant, oneOf, strict, text } from './fields.ts';

export const LEFT_KINDS = ['visitor', 'check-in', 'undo', 'survey'] as const;
export type LeftKind = (typeof LEFT_KINDS)[number];
/** Its device was revoked before it was sent; or the server can do nothing with it. */
export const LEFT_WHYS = ['revoked', 'refused'] as const;
export type LeftWhy = (typeof LEFT_WHYS)[number];

/** One thing that a device still held; `body` is the JSON of the call it would have made, taken as it comes. */
const leftItem = strict({
  id,
  kind: oneOf(...LEFT_KINDS),
  madeAt: instant,
  body: Type.String({ minLength: 2, maxLength: 4000 }),
});

export const handIn = endpoint({
  route: 'POST /api/devices/hand-in',
  summary: 'What a device still holds and nobody will take from it otherwise, for an organiser to decide',
  who: ['kiosk', 'scanner', 'revoked'],
  body: strict({ items: Type.Array(leftItem, { minItems: 1, maxItems: 500 }) }),
  reply: strict({ stored: Type.Array(id) }),
  bodyLimit: 3 * 1024 * 1024,
});

export const listQuarantine = endpoint({
  route: 'GET /api/quarantine',
  summary: 'What was handed in and waits for a decision, by device',
  who: ['organiser'],
  reply: strict({
    items: Type.Array(
      strict({
        deviceId: id,
        deviceName: Type.String(),
        why: oneOf(...LEFT_WHYS),
        checkIns: count,
        visitors: count,
        undone: count,
        /** Sets of answers to a survey. */
        surveys: count,
        from: instant,
        to: instant,
        handedInAt: instant,
      }),
    ),
  }),
});

export const decideQuarantine = endpoint({
  route: 'POST /api/quarantine/:deviceId/decision',
  summary:
    'Take what a device handed in, as it was done at the door, or drop it; dropped things are kept but do not count',
  who: ['organiser'],
  params: strict({ deviceId: id }),
  body: strict({ decision: oneOf('take', 'drop'), reason: text(500) }),
  reply: strict({ taken: count, refused: count, dropped: count }),
});
