import { Type } from 'typebox';
import { endpoint } from './endpoint.ts';
import { count, file, id, maybe, strict, text } from './fields.ts';

export const BADGE_DIGITS = 16;
/** As people send one: a code, a code in fours, or a whole link that ends in one. */
export const badgeIn = Type.String({ minLength: 1, maxLength: 300 });

/** The 16-digit number mod 97, digit by digit: a Number loses the last digits of one code in twenty. */
const mod97 = (digits: string): number => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

/** The two check digits behind 14 digits (ISO 7064 MOD 97-10). */
export const checkDigits = (fourteen: string): string => String(98 - mod97(`${fourteen}00`)).padStart(2, '0');

/** Whether a code of 16 digits is undamaged: mod 97 is 1. */
export const isWholeBadge = (code: string): boolean => /^\d{16}$/.test(code) && mod97(code) === 1;

/** The last 16 digits of whatever was read or typed, or null where there are fewer. */
export const digitsOf = (read: string): string | null => {
  const digits = read.replace(/\D/g, '');
  return digits.length < BADGE_DIGITS ? null : digits.slice(-BADGE_DIGITS);
};

/** A code as it is shown: in fours. */
export const inFours = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');

export const issueBadges = endpoint({
  route: 'POST /api/badges',
  summary: 'Issue a batch of badges to print',
  who: ['organiser', 'desk'],
  body: strict({ id: maybe(id), count: Type.Integer({ minimum: 1, maximum: 5000 }) }),
  reply: strict({ batchId: id, count: Type.Integer(), codes: Type.Array(Type.String()) }),
  status: 201,
});
export const listBatches = endpoint({
  route: 'GET /api/badges',
  summary: 'The batches issued so far, without their codes',
  who: ['organiser', 'desk'],
  reply: strict({
    items: Type.Array(
      strict({
        batchId: id,
        count,
        issuedAt: Type.String(),
        /** Badges that are somebody's, void or not. */
        worn: count,
        void: count,
      }),
    ),
  }),
});
export const voidBadge = endpoint({
  route: 'POST /api/badges/void',
  summary: 'Make a lost or spoilt badge worthless',
  who: ['organiser', 'desk'],
  body: strict({ id: maybe(id), badge: badgeIn, reason: text(500) }),
  reply: strict({ outcome: Type.Enum(['void']) }),
});
export const reserveBadges = endpoint({
  route: 'POST /api/devices/reserve',
  summary: 'Badges that a device hands out by itself, without the server too',
  who: ['kiosk', 'scanner'],
  body: strict({ id, count: Type.Integer({ minimum: 1, maximum: 200 }) }),
  reply: strict({ codes: Type.Array(Type.String()) }),
  status: 201,
});
const byBatch = strict({ batchId: id });
export const printBadges = endpoint({
  route: 'GET /api/badges/:batchId.pdf',
  summary: 'A batch as sheets to print and cut, eight to an A4, without what is void',
  who: ['organiser', 'desk'],
  params: byBatch,
  query: strict({
    /** The QR code holds the bare digits, which reads best from afar, in place of an address. */
    digits: maybe(Type.Boolean()),
    /** 2 puts the same on the back, for printing on both sides. */
    sides: maybe(Type.Integer({ minimum: 1, maximum: 2 })),
  }),
  reply: file,
  file: 'application/pdf',
});
export const voidBatch = endpoint({
  route: 'POST /api/badges/:batchId/void',
  summary: 'Make a lost or spoilt batch worthless: its badges that are nobody’s yet, or with `worn` all of them',
  who: ['organiser', 'desk'],
  params: byBatch,
  body: strict({ id: maybe(id), reason: text(500), worn: maybe(Type.Boolean()) }),
  reply: strict({
    /** Badges made void by this call; worn ones that still count. */
    voided: count,
    stillWorn: count,
  }),
});
