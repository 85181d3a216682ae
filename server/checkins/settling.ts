import { v5 as derivedId } from 'uuid';
import type { CheckInReply, OfflineScan, Scan } from '../../shared/checkins.ts';
import type { Language } from '../../shared/fields.ts';
import { REFUSALS, Refused, SENTENCES } from '../../shared/refusals.ts';
import { senderOf, type Who } from '../access/who.ts';
import { changeOnce, type House } from '../house.ts';
import { checkInVisitor } from './actions.ts';
import { mayScan } from './doors.ts';

/** Who scanned, in which language a refusal is told, and who makes the change where that is somebody else. */
export type Scanner = { who: Who; language: Language; by?: Who };
export type Settled = CheckInReply & { id: string; code?: string };

/** A scan whose reply was lost may come again in a batch: it is the same scan, whichever way it comes. */
export const settleOnce = (
  house: House,
  { who, language, by = who }: Scanner,
  scan: Scan | OfflineScan,
): Promise<CheckInReply> => {
  const { id, badge, placeId, direction, at } = scan;
  const numbered = { id, route: 'check-in', body: { badge, placeId, direction, at } };
  return changeOnce(house, { who, by }, numbered, (w) => {
    mayScan(w, scan, who);
    return checkInVisitor(w, scan, { sender: senderOf(who), language });
  });
};

/** So few scans of a batch go into one COMMIT: people at the doors do not wait until a queue of hundreds is stored. */
const AT_ONCE = 10;

/** Settles scans gathered offline, each by itself: one that cannot be taken does not hold up the rest. */
export const settleAll = async (house: House, scanner: Scanner, scans: readonly OfflineScan[]): Promise<Settled[]> => {
  const settled: Settled[] = [];
  for (let from = 0; from < scans.length; from += AT_ONCE) {
    const some = scans.slice(from, from + AT_ONCE);
    settled.push(...(await Promise.all(some.map((scan) => settle(house, scanner, scan)))));
  }
  return settled;
};

const settle = async (house: House, scanner: Scanner, scan: OfflineScan): Promise<Settled> => ({
  ...(await standing(house, scanner, scan).catch((error: unknown) => refusedItem(error, scanner))),
  id: scan.id,
});

/**
 * The server may have refused a scan whose reply never reached the door, where somebody was then let in. What was done
 * stands: it is a fact of its own, numbered after the first so that it too comes once.
 */
const standing = async (house: House, scanner: Scanner, scan: OfflineScan): Promise<CheckInReply> => {
  const reply = await settleOnce(house, scanner, scan);
  const letIn = scan.done === 'admitted' && reply.outcome === 'refused' && MAY_BE_LET_IN.has(reply.reason ?? '');
  return letIn ? settleOnce(house, scanner, { ...scan, id: derivedId('at the door', scan.id) }) : reply;
};
const MAY_BE_LET_IN = new Set(['place-full', 'fair-not-open', 'fair-closed']);

/** Where storing failed the whole batch fails, so that the device keeps it and sends it again. */
const refusedItem = (error: unknown, { language }: Scanner): CheckInReply & { code: string } => {
  if (!(error instanceof Refused) || REFUSALS[error.code] >= 500) throw error;
  const { code } = error;
  return {
    outcome: 'refused',
    code,
    message: SENTENCES[language][code],
    firstVisit: false,
    inside: 0,
    capacity: null,
    visitors: 0,
  };
};
