import * as calls from '../../shared/checkins.ts';
import { REFUSALS, Refused, SENTENCES } from '../../shared/refusals.ts';
import { senderOf } from '../access/who.ts';
import { change, changeOnce, type House } from '../house.ts';
import { serve, type Ask, type Served } from '../mount.ts';
import { checkInVisitor } from './actions.ts';
import { mayScan } from './doors.ts';
import { refusals, undoCheckInOfVisitor } from './undo.ts';

export const checkInRoutes = (house: House): Served[] => [
  serve(calls.checkIn, (ask) => decide(house, ask, ask.body)),
  serve(calls.checkInBatch, async (ask) => ({ results: await settleAll(house, ask) })),
  serve(calls.undoCheckIn, (ask) =>
    change(house, ask, (w) => undoCheckInOfVisitor(w, ask.params.id, ask.body, ask.who)),
  ),
  serve(calls.listRefused, () => ({ items: refusals(house.reader) })),
];

type Scanner = Pick<Ask<typeof calls.checkIn>, 'who' | 'language'>;

/** A scan whose reply was lost may come again in a batch: it is the same scan, whichever way it comes. */
const decide = (
  house: House,
  { who, language }: Scanner,
  scan: calls.Scan | calls.OfflineScan,
): Promise<calls.CheckInReply> => {
  const { id, badge, placeId, direction, at } = scan;
  const numbered = { id, route: 'check-in', body: { badge, placeId, direction, at } };
  return changeOnce(house, who, numbered, (w) => {
    mayScan(w, scan, who);
    return checkInVisitor(w, scan, { sender: senderOf(who), language });
  });
};

/** So few scans of a batch go into one COMMIT: people at the doors do not wait until a queue of hundreds is stored. */
const AT_ONCE = 10;

const settleAll = async (house: House, ask: Ask<typeof calls.checkInBatch>) => {
  const { checkIns } = ask.body;
  const results = [];
  for (let from = 0; from < checkIns.length; from += AT_ONCE) {
    const some = checkIns.slice(from, from + AT_ONCE);
    results.push(...(await Promise.all(some.map((scan) => settle(house, ask, scan)))));
  }
  return results;
};

/** Each item of a batch is a change of its own: one that cannot be taken does not hold up the rest. */
const settle = async (house: House, ask: Ask<typeof calls.checkInBatch>, scan: calls.OfflineScan) => ({
  id: scan.id,
  ...(await decide(house, ask, scan).catch((error: unknown) => refusedItem(error, ask))),
});

/** Where storing failed the whole batch fails, so that the device keeps it and sends it again. */
const refusedItem = (error: unknown, { language }: Scanner) => {
  if (!(error instanceof Refused) || REFUSALS[error.code] >= 500) throw error;
  const { code } = error;
  return {
    outcome: 'refused' as const,
    code,
    message: SENTENCES[language][code],
    firstVisit: false,
    inside: 0,
    capacity: null,
    visitors: 0,
  };
};
